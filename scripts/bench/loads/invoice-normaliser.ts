import type { Fields } from '../../../domain/accounting/accounting-system';
import { normalise } from '../../../domain/accounting/normalise';
import { addDays, civilDate } from '../../../domain/calendar/civil-date';
import type { TimeZone } from '../../../domain/calendar/time-zone';
import type { Load } from './load';

const TODAY = civilDate(2026, 3, 31);
const INVOICES_A_CUSTOMER = 10;
const SETTINGS = { source: 'auto', zone: 'Europe/Berlin' as TimeZone, history: true, settledToo: false, spreadsheet: { dateOrder: 'auto', decimalSeparator: 'auto', columns: [] } } as const;

/** Rows of dunning_invoices, and those of dunning_customers: the Normaliser makes events, and reads none. */
export function invoiceNormaliserLoad(count: number): Load {
	const customers = Array.from({ length: Math.ceil(count / INVOICES_A_CUSTOMER) }, (_, index) => customerRow(index));
	const invoices = Array.from({ length: count }, (_, index) => invoiceRow(index));
	return { events: 0, work: () => void normalise(invoices, customers, SETTINGS) };
}

function invoiceRow(index: number): Fields {
	const dueDate = addDays(TODAY, 12 - ((index * 31) % 60));
	const amount = (100 + ((index * 7919) % 90_000)).toFixed(2);
	const invoiceId = `INV-${index}`;
	return { invoiceId, number: invoiceId, customerId: customerIdOf(index), issueDate: addDays(dueDate, -30), dueDate, currency: 'EUR', total: amount, amountDue: amount, status: 'open' };
}

function customerRow(index: number): Fields {
	return { customerId: `C-${index}`, name: `Customer ${index} GmbH`, email: `accounts@customer-${index}.example`, phone: '+49 30 5550134', country: 'DE', language: 'de', kind: 'business' };
}

function customerIdOf(index: number): string {
	return `C-${Math.floor(index / INVOICES_A_CUSTOMER)}`;
}
