import { formatUtc, type Instant } from '../calendar/instant';
import { verifyEvents, type Verification } from '../ledger/verify-events';
import { rowsOfCustomer, type CustomerTables } from './customer-tables';
import type { Row } from './personal-data';

/** Everything our tables hold about one customer (GDPR arts 15 and 20), and whether it is as it was written. */
export interface CustomerExport extends CustomerTables {
	customerId: string;
	exportedAt: string;
	/** The chain of the customer's events, row by row. */
	verification: Verification;
}

/**
 * The record of a customer, from rows of our tables. Columns that hold JSON are read, so that the record can be; the
 * hashes stay, so that it can be held against the tables, or against what is left of them after an erasure.
 */
export function exportCustomer(tables: CustomerTables, customerId: string, asOf: Instant): CustomerExport {
	const own = rowsOfCustomer(tables, customerId);
	return {
		customerId,
		exportedAt: formatUtc(asOf),
		customers: own.customers.map(readable),
		events: own.events.map(readable),
		touches: own.touches.map(readable),
		problems: own.problems.map(readable),
		invoices: own.invoices.map(readable),
		verification: verifyEvents(own.events),
	};
}

function readable(row: Row): Row {
	return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'string' && /^[[{]/.test(value) ? parsed(value) : value]));
}

// A text that begins like JSON and is none stays a text.
function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}
