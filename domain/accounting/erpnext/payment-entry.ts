import { z } from 'zod/v4';

import { amount, civilDate, parseContract } from '../../model/fields';
import type { Fields, ReadingSettings } from '../accounting-system';
import type { AccountingDocument } from '../document';
import { caption, currencyOr, given, identifier } from '../vendor-fields';
import { modifiedAt } from './modified';

const schema = z.object({
	name: identifier,
	payment_type: caption,
	party_type: caption,
	party: identifier,
	party_name: caption,
	posting_date: civilDate,
	paid_from_account_currency: caption,
	unallocated_amount: given(amount),
	references: given(z.array(z.object({ reference_doctype: caption, reference_name: identifier, allocated_amount: amount }))),
	modified: caption,
});

/** A submitted Payment Entry of a customer with the invoices it was allocated to (only in the single document). */
export function paymentEntryOf(document: Fields, label: string, settings: ReadingSettings): AccountingDocument {
	if (document.party_type !== 'Customer' || document.payment_type !== 'Receive') {
		return { kind: 'ignored', id: String(document.name), reason: document.party_type === 'Supplier' ? 'bill' : 'other_document' };
	}
	const raw = parseContract(schema, document, label);
	return {
		kind: 'payment',
		id: raw.name,
		customer: { id: raw.party, name: raw.party_name },
		currency: currencyOr(raw.paid_from_account_currency, settings.defaultCurrency, `${label}.paid_from_account_currency`),
		receivedOn: raw.posting_date,
		applied: (raw.references ?? []).flatMap((reference) =>
			reference.reference_doctype === 'Sales Invoice' && Number(reference.allocated_amount) > 0
				? [{ invoiceId: reference.reference_name, amount: reference.allocated_amount }]
				: [],
		),
		unapplied: raw.unallocated_amount,
		updatedAt: modifiedAt(raw.modified, settings.zone),
	};
}
