import type { AccountingSystem, Fields, ReadingSettings } from './accounting-system';
import { contractCustomer, contractItem } from './contract-item';
import type { SystemId } from './document';
import { erpnext } from './erpnext/erpnext';
import { invoiceNinja } from './invoice-ninja/invoice-ninja';
import { odoo } from './odoo/odoo';
import { quickbooks } from './quickbooks/quickbooks';
import { spreadsheet } from './spreadsheet/spreadsheet';
import { stripe } from './stripe/stripe';
import { tableRow } from './table-row';
import { xero } from './xero/xero';
import { zohoBooks } from './zoho-books/zoho-books';

/** In the order in which they are tried: the surest marks first, a spreadsheet's free headers last. */
const SYSTEMS: readonly AccountingSystem[] = [
	contractItem, stripe, xero, zohoBooks, odoo, erpnext, invoiceNinja, quickbooks, tableRow, contractCustomer, spreadsheet,
];

export const SOURCES = ['auto', 'csv', 'erpnext', 'invoice_ninja', 'odoo', 'quickbooks', 'stripe', 'xero', 'zoho_books'] as const;

/** Where documents come from: a system, or `auto` to tell by each document's shape. */
export type Source = (typeof SOURCES)[number];

// Our own shapes are understood under whatever source, so that one flow can mix them.
const OWN: readonly SystemId[] = ['contract', 'table'];

/** One document of an item and the system it is of. */
export interface SourcedDocument {
	system: AccountingSystem;
	document: Fields;
}

/**
 * The documents in an item: one, those of a page of an API's answer, or that of an event; null where its shape is none that
 * `source` understands.
 */
export function documentsOf(item: Fields, source: Source, settings: ReadingSettings): SourcedDocument[] | null {
	const candidates = source === 'auto' ? SYSTEMS : SYSTEMS.filter(({ id }) => id === source || OWN.includes(id));
	for (const system of candidates) {
		if (system.recognises(item)) return expanded(system, item);
	}
	for (const system of candidates) {
		if (system.documentsIn(item)) return expanded(system, item);
	}
	const mapped = settings.spreadsheet.columns.length > 0 && candidates.includes(spreadsheet);
	return source === 'csv' || mapped ? [{ system: spreadsheet, document: item }] : null;
}

function expanded(system: AccountingSystem, item: Fields): SourcedDocument[] {
	const inner = system.documentsIn(item);
	return inner ? inner.flatMap((document) => expanded(system, document)) : [{ system, document: item }];
}

