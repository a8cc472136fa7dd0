import type { Row } from './personal-data';

/** The rows of our tables, as they were read; of one customer or of all. */
export interface CustomerTables {
	customers: readonly Row[];
	events: readonly Row[];
	touches: readonly Row[];
	problems: readonly Row[];
	invoices: readonly Row[];
}

/** The rows of one customer, each table's in the order in which the table took them. */
export function rowsOfCustomer(tables: CustomerTables, customerId: string): CustomerTables {
	const own = (rows: readonly Row[]) => rows.filter((row) => row.customerId === customerId).sort((a, b) => Number(a.id ?? 0) - Number(b.id ?? 0));
	return {
		customers: own(tables.customers),
		events: own(tables.events),
		touches: own(tables.touches),
		problems: own(tables.problems),
		invoices: own(tables.invoices),
	};
}
