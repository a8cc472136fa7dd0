import { CUSTOMERS_TABLE, INVOICES_TABLE } from '../../../domain/accounting/table-columns';
import { DELIVERIES_TABLE, EVENTS_TABLE, OUTBOX_TABLE, type TableColumn } from '../../../domain/ledger/table-columns';

const TYPES: Readonly<Record<TableColumn['type'], string>> = { string: 'text', number: 'double precision', boolean: 'boolean', date: 'timestamptz' };

/**
 * What each table is asked for beside its rows: the due touches of the outbox, everything of one customer, and what may
 * stand only once.
 */
const INDEXES: Readonly<Record<string, readonly { columns: readonly string[]; unique?: boolean; where?: string }[]>> = {
	[CUSTOMERS_TABLE]: [{ columns: ['customerId'], unique: true }],
	[INVOICES_TABLE]: [{ columns: ['customerId'] }, { columns: ['invoiceId'], unique: true }],
	[DELIVERIES_TABLE]: [{ columns: ['delivery'], unique: true }, { columns: ['sender'] }],
	[EVENTS_TABLE]: [{ columns: ['hash'], unique: true }, { columns: ['customerId', 'at'] }],
	[OUTBOX_TABLE]: [
		{ columns: ['key'], unique: true },
		{ columns: ['customerId'] },
		{ columns: ['status', 'sendAt'], where: `"status" IN ('planned', 'approved', 'awaiting_approval', 'claimed')` },
	],
};

/** A name as PostgreSQL keeps its capitals. */
export function quoted(name: string): string {
	return `"${name}"`;
}

/** The statements that create a table with its indexes, and change nothing where it is there. */
export function createStatements(table: string, columns: readonly TableColumn[]): string {
	const lines = [
		'"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
		...columns.map(({ name, type }) => `${quoted(name)} ${TYPES[type]}`),
		'"createdAt" timestamptz NOT NULL DEFAULT now()',
	];
	const indexes = (INDEXES[table] ?? []).map(({ columns: of, unique, where }) => {
		const name = [table, ...of.map((column) => column.toLowerCase())].join('_');
		return `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${name} ON ${table} (${of.map(quoted).join(', ')})${where ? ` WHERE ${where}` : ''};`;
	});
	return [`CREATE TABLE IF NOT EXISTS ${table} (\n\t${lines.join(',\n\t')}\n);`, ...indexes].join('\n');
}
