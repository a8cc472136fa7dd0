import { z } from 'zod/v4';

import { parseCustomer } from '../model/customer';
import { civilDate, id, objectOrJson, optional, parseContract, text } from '../model/fields';
import { parseInvoice } from '../model/invoice';
import type { AccountingSystem, Fields } from './accounting-system';
import { stated } from './customer-facts';
import type { ContactDocument, InvoiceDocument } from './document';
import { CUSTOMER_COLUMNS, CUSTOMERS_TABLE, INVOICE_COLUMNS, INVOICES_TABLE } from './table-columns';

/**
 * Rows of our own tables `dunning_invoices` and `dunning_customers`, as a Data Table, Postgres or a sheet with the same
 * headers gives them. Other columns (n8n's own `id`, `createdAt`, `updatedAt`, and the user's) are not read.
 */
export const tableRow: AccountingSystem = {
	id: 'table',
	name: 'table',
	documentsIn: () => null,
	recognises: (item) => isInvoiceRow(item) || isCustomerRow(item),
	reader: () => (row) => (isInvoiceRow(row) ? readInvoice(row) : readCustomer(row)),
};

const OF_CUSTOMERS = ['contactName', 'email', 'holdReason', 'holdUntil', 'consent', 'channelPreference', 'name'];
const OF_OTHERS = ['invoiceId', 'type', 'dueDate', 'total', 'amountDue'];

// A row of dunning_events has these columns too, and a type.
function isInvoiceRow(row: Fields): boolean {
	return 'invoiceId' in row && 'customerId' in row && 'dueDate' in row && !('type' in row);
}

function isCustomerRow(row: Fields): boolean {
	return 'customerId' in row && !OF_OTHERS.some((column) => column in row) && OF_CUSTOMERS.some((column) => column in row);
}

const links = z.object({ invoiceId: id, customerId: id, settledOn: optional(civilDate) });

function readInvoice(row: Fields): InvoiceDocument {
	const label = `${INVOICES_TABLE} row ${String(row.invoiceId)}`;
	const { invoiceId, customerId, settledOn } = parseContract(links, row, label);
	const invoice = Object.fromEntries(INVOICE_COLUMNS.map(({ name }) => [name, row[name]]));
	const { sourceSystem: system, sourceUrl: url, sourceUpdatedAt: updatedAt } = invoice;
	const source = system ? { system, url, updatedAt } : undefined;
	return { kind: 'invoice', invoice: parseInvoice({ ...invoice, id: invoiceId, source }, label), customer: { id: customerId }, settledOn };
}

const json = optional(objectOrJson(z.record(z.string(), z.unknown(), { error: 'an object as JSON text' })));
const list = optional(
	z.union([z.array(text), text.transform((value) => value.split(',').map((part) => part.trim()).filter(Boolean))], { error: 'texts with commas between them' }),
);

const details = z.object({ customerId: id, tags: list, phones: list, consent: json, flags: json, contactHours: json, holdReason: optional(text), holdUntil: optional(text) });

function readCustomer(row: Fields): ContactDocument {
	const label = `${CUSTOMERS_TABLE} row ${String(row.customerId)}`;
	const { customerId, holdReason, holdUntil, ...parsed } = parseContract(details, row, label);
	const cells = Object.fromEntries(CUSTOMER_COLUMNS.map(({ name }) => [name, row[name]]));
	const { customerId: _id, holdReason: _reason, holdUntil: _until, ...columns } = cells;
	const hold = holdReason || holdUntil ? { reason: holdReason ?? 'on hold', until: holdUntil } : undefined;
	const customer = stated({ ...columns, ...parsed, id: customerId, hold });
	parseCustomer(customer, label);
	return { kind: 'contact', customer, edited: true };
}
