import { parseTimeZone, type TimeZone } from '../calendar/time-zone';
import { ContractError } from '../model/contract-error';
import { parseCustomer, type Customer } from '../model/customer';
import { parseInvoice, type Invoice } from '../model/invoice';
import type { ExtractionContext } from './extract/reply-facts';

/** What an item says itself of the customer and the invoice that the reply is about; either may be missing. */
export interface KnownParty {
	customer?: Customer;
	invoice?: Invoice;
}

/** The `customer` and `invoice` of an item, where it carries them. Throws a ContractError that names the field. */
export function readParty({ customer, invoice }: Readonly<Record<string, unknown>>): KnownParty {
	return {
		...(isObject('customer', customer) ? { customer: parseCustomer(customer) } : {}),
		...(isObject('invoice', invoice) ? { invoice: parseInvoice(invoice) } : {}),
	};
}

/** What helps to understand dates and sums: where the customer is, and what is open. */
export function contextOf({ customer, invoice }: KnownParty): ExtractionContext {
	const zone = zoneOf(customer);
	return {
		...(zone ? { timeZone: zone } : {}),
		...(customer?.country ? { country: customer.country } : {}),
		...(customer?.region ? { region: customer.region } : {}),
		...(invoice ? { currency: invoice.currency, amountDue: invoice.amountDue } : {}),
	};
}

function zoneOf(customer: Customer | undefined): TimeZone | null {
	return customer?.timeZone ? parseTimeZone(customer.timeZone) : null;
}

function isObject(field: string, value: unknown): boolean {
	if (value === undefined || value === null) return false;
	if (typeof value === 'object' && !Array.isArray(value)) return true;
	throw new ContractError(field, value, 'an object, or nothing');
}
