import { z } from 'zod/v4';

import { parseCustomer } from '../model/customer';
import { id, objectOrJson, optional, parseContract } from '../model/fields';
import { parseInvoice } from '../model/invoice';
import { isFields, type AccountingSystem, type Fields } from './accounting-system';
import type { ContactDocument, CustomerFacts, InvoiceDocument } from './document';

/** Items that have the data contract's shape already: `invoice` with `customer`, or `customer` alone. */
export const contractItem: AccountingSystem = {
	id: 'contract',
	name: 'data contract',
	documentsIn: () => null,
	recognises: (item) => isInvoice(item.invoice) || (isFields(item.customer) && 'id' in item.customer && !('object' in item)),
	reader: () => (item) => ('invoice' in item ? readInvoice(item) : readCustomer(item)),
};

/** A customer of the contract without the key `customer` around it. */
export const contractCustomer: AccountingSystem = {
	id: 'contract',
	name: 'data contract',
	documentsIn: () => null,
	recognises: (item) => 'id' in item && 'name' in item && !OF_INVOICES.some((key) => key in item) && OF_CUSTOMERS.some((key) => key in item),
	reader: () => (item) => ({ kind: 'contact', customer: checked(item), edited: false }),
};

const OF_INVOICES = ['dueDate', 'total', 'amountDue'];
const OF_CUSTOMERS = ['email', 'phone', 'country', 'consent', 'hold', 'flags', 'contactHours', 'channelPreference'];

// An invoice of Zoho Books stands under the same key.
function isInvoice(value: unknown): boolean {
	return (isFields(value) && !('invoice_id' in value)) || (typeof value === 'string' && value.trim().startsWith('{'));
}

const owner = z.object({ customerId: optional(id) });
const record = objectOrJson(z.record(z.string(), z.unknown(), { error: 'an object, or its JSON text' }));

function readInvoice(item: Fields): InvoiceDocument {
	const written = parseContract(record, item.invoice, 'invoice');
	return { kind: 'invoice', invoice: parseInvoice(written), customer: customerOf(item, written), written };
}

// The customer may stand in a table only; then the item has to say which one it is.
function customerOf(item: Fields, invoice: Fields): CustomerFacts {
	const { customerId } = parseContract(owner, { customerId: item.customerId ?? invoice.customerId }, 'item');
	return item.customer === undefined && customerId !== undefined ? { id: customerId } : checked(item.customer);
}

function readCustomer(item: Fields): ContactDocument {
	return { kind: 'contact', customer: checked(item.customer), edited: false };
}

function checked(value: unknown): CustomerFacts {
	const written = value === undefined ? value : parseContract(record, value, 'customer');
	return { ...written, id: parseCustomer(written).id };
}
