import { CUSTOMER_COLUMNS, CUSTOMERS_TABLE, INVOICE_COLUMNS, INVOICES_TABLE } from '../../domain/accounting/table-columns';
import {
	CHANNELS_TABLE,
	CHANNEL_COLUMNS,
	DELIVERIES_TABLE,
	DELIVERY_COLUMNS,
	EVENTS_TABLE,
	EVENT_COLUMNS,
	OUTBOX_COLUMNS,
	OUTBOX_TABLE,
	PAGES_TABLE,
	PAGE_COLUMNS,
	PROBLEMS_TABLE,
	PROBLEM_COLUMNS,
	REPORTS_TABLE,
	REPORT_COLUMNS,
	RUNS_TABLE,
	RUN_COLUMNS,
	SCHEMA_COLUMNS,
	SCHEMA_TABLE,
	type TableColumn,
} from '../../domain/ledger/table-columns';

/** Grows by one with every column, table or index that workflows need; 00 notes it in dunning_schema, and 01 and 02 look there. */
export const SCHEMA_VERSION = 2;

/** Every table of ours with its columns, in the order in which 00 creates them. */
export const TABLES: ReadonlyMap<string, readonly TableColumn[]> = new Map([
	[CUSTOMERS_TABLE, CUSTOMER_COLUMNS],
	[INVOICES_TABLE, INVOICE_COLUMNS],
	[EVENTS_TABLE, EVENT_COLUMNS],
	[OUTBOX_TABLE, OUTBOX_COLUMNS],
	[PROBLEMS_TABLE, PROBLEM_COLUMNS],
	[CHANNELS_TABLE, CHANNEL_COLUMNS],
	[RUNS_TABLE, RUN_COLUMNS],
	[DELIVERIES_TABLE, DELIVERY_COLUMNS],
	[PAGES_TABLE, PAGE_COLUMNS],
	[REPORTS_TABLE, REPORT_COLUMNS],
	[SCHEMA_TABLE, SCHEMA_COLUMNS],
]);

/** The columns of one of our tables; throws for any other name, which is a mistake in a definition. */
export function columnsOf(table: string): readonly TableColumn[] {
	const columns = TABLES.get(table);
	if (!columns) throw new Error(`"${table}" is not one of our tables`);
	return columns;
}
