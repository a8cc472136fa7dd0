import { z } from 'zod/v4';

import { amount, civilDate, parseContract } from '../../model/fields';
import { parseInstant } from '../../calendar/instant';
import type { Fields, ReadingSettings } from '../accounting-system';
import type { InvoiceDocument } from '../document';
import { dueDateOr } from '../due-date';
import { caption, currencyOr, exactAmount, given, identifier, link } from '../vendor-fields';
import { firstAddress } from '../customer-facts';
import { address, changes, currencyReference, email, factsOfReference, reference } from './party';

const schema = z.object({
	Id: identifier,
	DocNumber: caption,
	TxnDate: given(civilDate),
	DueDate: given(civilDate),
	CurrencyRef: currencyReference,
	TotalAmt: amount,
	Balance: amount,
	CustomerRef: reference,
	BillEmail: email,
	BillAddr: address,
	InvoiceLink: link,
	CustomField: given(z.array(z.object({ Name: caption, StringValue: caption }))),
	MetaData: changes,
});

/**
 * An invoice of QuickBooks Online. What is open is `Balance`, not `TotalAmt`; `CurrencyRef` is missing where the company
 * keeps one currency only; the address in `BillEmail` is the one this invoice was sent to.
 */
export function invoiceOf(document: Fields, label: string, settings: ReadingSettings): InvoiceDocument {
	const raw = parseContract(schema, document, label);
	const currency = currencyOr(raw.CurrencyRef?.value, settings.defaultCurrency, `${label}.CurrencyRef`);
	const address = firstAddress(raw.BillEmail?.Address);
	return {
		kind: 'invoice',
		invoice: {
			id: raw.Id,
			number: raw.DocNumber ?? raw.Id,
			issueDate: raw.TxnDate,
			dueDate: dueDateOr(raw.DueDate, raw.TxnDate, settings, `${label}.DueDate`),
			currency,
			total: exactAmount(raw.TotalAmt, currency, `${label}.TotalAmt`),
			amountDue: exactAmount(raw.Balance, currency, `${label}.Balance`),
			purchaseOrder: raw.CustomField?.find(({ Name }) => /^p\.?\s?o\.?\b|purchase order/i.test(Name ?? ''))?.StringValue,
			paymentUrl: raw.InvoiceLink,
			source: {
				system: 'quickbooks',
				url: `https://app.qbo.intuit.com/app/invoice?txnId=${encodeURIComponent(raw.Id)}`,
				updatedAt: parseInstant(raw.MetaData?.LastUpdatedTime ?? '') ?? undefined,
			},
		},
		customer: factsOfReference(raw.CustomerRef, raw.BillAddr, address),
		addressee: address === undefined ? undefined : { email: address },
	};
}
