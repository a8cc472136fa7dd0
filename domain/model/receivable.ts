import { ContractError } from './contract-error';
import { parseCustomer, type Customer } from './customer';
import { parseInvoice, type Invoice } from './invoice';

/** What one item of a flow is about: an invoice and the customer who owes it. */
export interface Receivable {
	invoice: Invoice;
	customer: Customer;
}

/** The `invoice` and `customer` of an item from outside; throws a ContractError that names the field. */
export function parseReceivable(json: Readonly<Record<string, unknown>>): Receivable {
	if (json.invoice === undefined && json.customer === undefined) {
		throw new ContractError('invoice', undefined, "an item with 'invoice' and 'customer'; put an Invoice Normaliser before this node to make them from rows or documents");
	}
	return { invoice: parseInvoice(json.invoice), customer: parseCustomer(json.customer) };
}
