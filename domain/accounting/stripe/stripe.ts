import { parseContract } from '../../model/fields';
import { isFields, type AccountingSystem, type Fields, type ReadingSettings } from '../accounting-system';
import type { AccountingDocument } from '../document';
import { contactOf, customerSchema } from './customer';
import { FAILED_AT, invoiceOf } from './invoice';

const OBJECTS: ReadonlySet<unknown> = new Set(['invoice', 'credit_note', 'customer', 'event', 'list']);

/**
 * Stripe: invoices and customers, lists of them, and events that carry one in `data.object`. Amounts are integers in
 * Stripe's own smallest units, times are seconds since 1970.
 */
export const stripe: AccountingSystem = {
	id: 'stripe',
	name: 'Stripe',
	documentsIn(item) {
		if (item.object === 'list' && Array.isArray(item.data)) return item.data.filter(isFields);
		if (item.object !== 'event' || !isFields(item.data) || !isFields(item.data.object)) return null;
		const { object } = item.data;
		return [item.type === 'invoice.payment_failed' ? { ...object, [FAILED_AT]: item.created } : object];
	},
	recognises: (item) => OBJECTS.has(item.object) || (typeof item.object === 'string' && 'livemode' in item),
	reader: (settings) => (document) => read(document, settings),
};

function read(document: Fields, { zone }: ReadingSettings): AccountingDocument {
	const label = `Stripe ${String(document.object)} ${String(document.number ?? document.id)}`;
	switch (document.object) {
		case 'invoice':
			if (document.deleted === true || document.status === 'void') return { kind: 'ignored', id: String(document.id), reason: 'void' };
			return document.status === 'draft' ? { kind: 'ignored', id: String(document.id), reason: 'draft' } : invoiceOf(document, label, zone);
		case 'customer':
			return contactOf(parseContract(customerSchema, document, label), label, zone);
		case 'credit_note':
			// What it takes off an invoice is in amount_remaining already, the rest in the customer's balance.
			return { kind: 'ignored', id: String(document.id), reason: document.status === 'void' ? 'void' : 'credit_used' };
		default:
			return { kind: 'ignored', id: String(document.id), reason: 'other_document' };
	}
}
