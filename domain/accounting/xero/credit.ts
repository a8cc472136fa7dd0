import { z } from 'zod/v4';

import { amount, parseContract } from '../../model/fields';
import type { Fields, ReadingSettings } from '../accounting-system';
import type { AccountingDocument } from '../document';
import { caption, currencyOr, given } from '../vendor-fields';
import { contactSchema, factsOf } from './contact';
import { optionalXeroDate, xeroInstant } from './dates';
import { reasonOf, status } from './invoice';

const schema = z.object({
	Type: z.string({ error: 'a type, such as ACCRECCREDIT' }),
	Status: status,
	DateString: optionalXeroDate,
	Date: optionalXeroDate,
	CurrencyCode: caption,
	Total: amount,
	RemainingCredit: given(amount),
	Contact: contactSchema,
	UpdatedDateUTC: xeroInstant,
});

// https://developer.xero.com/documentation/api/accounting/types: what customers have with us, not we with suppliers.
const OF_CUSTOMERS = new Set(['ACCRECCREDIT', 'RECEIVE-OVERPAYMENT', 'AROVERPAYMENT', 'RECEIVE-PREPAYMENT', 'ARPREPAYMENT']);

/** A credit note, an overpayment or a prepayment; `id` and `number` as its kind calls them. */
export function creditOf(document: Fields, id: string, number: string | undefined, label: string, settings: ReadingSettings): AccountingDocument {
	const raw = parseContract(schema, document, label);
	if (!OF_CUSTOMERS.has(raw.Type)) return { kind: 'ignored', id, reason: 'bill' };
	const reason = reasonOf(raw.Status);
	if (reason) return { kind: 'ignored', id, reason };
	const issueDate = raw.DateString ?? raw.Date;
	if (raw.Status === 'PAID' || !issueDate) return { kind: 'ignored', id, reason: 'credit_used' };
	return {
		kind: 'credit',
		id,
		number,
		customer: factsOf(raw.Contact),
		currency: currencyOr(raw.CurrencyCode, settings.defaultCurrency, `${label}.CurrencyCode`),
		total: raw.Total,
		remaining: raw.RemainingCredit ?? 0,
		issueDate,
		updatedAt: raw.UpdatedDateUTC,
	};
}
