import { z } from 'zod/v4';

import { parseInstant } from '../../calendar/instant';
import { amount, civilDate, parseContract } from '../../model/fields';
import type { Fields, ReadingSettings } from '../accounting-system';
import type { AccountingDocument, CreditDocument } from '../document';
import { caption, currencyOr, given, identifier } from '../vendor-fields';
import { changes, currencyReference, factsOfReference, reference } from './party';

const common = {
	Id: identifier,
	TxnDate: civilDate,
	CurrencyRef: currencyReference,
	TotalAmt: amount,
	CustomerRef: reference,
	MetaData: changes,
};

const creditMemo = z.object({ ...common, DocNumber: caption, RemainingCredit: amount });

const payment = z.object({
	...common,
	UnappliedAmt: given(amount),
	Line: given(
		z.array(z.object({ Amount: amount, LinkedTxn: given(z.array(z.object({ TxnId: identifier, TxnType: caption }))) })),
	),
});

/** A credit memo; `RemainingCredit` is what no invoice has used yet. */
export function creditOf(document: Fields, label: string, settings: ReadingSettings): CreditDocument {
	const raw = parseContract(creditMemo, document, label);
	return {
		kind: 'credit',
		id: `credit-memo-${raw.Id}`,
		number: raw.DocNumber,
		customer: factsOfReference(raw.CustomerRef),
		currency: currencyOr(raw.CurrencyRef?.value, settings.defaultCurrency, `${label}.CurrencyRef`),
		total: raw.TotalAmt,
		remaining: raw.RemainingCredit,
		issueDate: raw.TxnDate,
		updatedAt: parseInstant(raw.MetaData?.LastUpdatedTime ?? '') ?? undefined,
	};
}

/** A payment with the invoices it pays. One of zero only applies a credit memo: no money came in. */
export function paymentOf(document: Fields, label: string, settings: ReadingSettings): AccountingDocument {
	const raw = parseContract(payment, document, label);
	if (Number(raw.TotalAmt) === 0) return { kind: 'ignored', id: raw.Id, reason: 'credit_used' };
	return {
		kind: 'payment',
		id: raw.Id,
		customer: factsOfReference(raw.CustomerRef),
		currency: currencyOr(raw.CurrencyRef?.value, settings.defaultCurrency, `${label}.CurrencyRef`),
		receivedOn: raw.TxnDate,
		applied: (raw.Line ?? []).flatMap(({ Amount, LinkedTxn }) =>
			(LinkedTxn ?? []).filter(({ TxnType }) => TxnType === 'Invoice').map(({ TxnId }) => ({ invoiceId: TxnId, amount: Amount })),
		),
		unapplied: raw.UnappliedAmt,
		updatedAt: parseInstant(raw.MetaData?.LastUpdatedTime ?? '') ?? undefined,
	};
}
