import type { IDataObject } from 'n8n-workflow';

import type { KnownContact } from '../../../domain/ledger/match-reply';

/** Rows of our tables that came mixed, told apart by their columns. */
export interface TableRows {
	customers: IDataObject[];
	events: IDataObject[];
	invoices: IDataObject[];
	problems: IDataObject[];
	touches: IDataObject[];
}

export function tableRows(rows: readonly IDataObject[]): TableRows {
	const tables: TableRows = { customers: [], events: [], invoices: [], problems: [], touches: [] };
	for (const row of rows) tables[tableOf(row)].push(row);
	return tables;
}

/** How to reach the customers of `dunning_customers`. */
export function contactsIn(customers: readonly IDataObject[]): KnownContact[] {
	return customers
		.filter(({ customerId }) => customerId !== undefined)
		.map((row) => ({
			customerId: String(row.customerId),
			name: String(row.name ?? row.customerId),
			addresses: [row.email, row.phone, ...String(row.phones ?? '').split(',')].map((address) => String(address ?? '').trim()).filter((address) => address !== ''),
		}));
}

function tableOf(row: IDataObject): keyof TableRows {
	if (row.problem !== undefined) return 'problems';
	if (row.type !== undefined) return 'events';
	if (row.key !== undefined) return 'touches';
	return row.dueDate === undefined ? 'customers' : 'invoices';
}
