import { CUSTOMERS_TABLE, INVOICES_TABLE } from '../../../domain/accounting/table-columns';
import { DELIVERIES_TABLE, EVENTS_TABLE, OUTBOX_TABLE, PAGES_TABLE, REPORTS_TABLE, SCHEMA_TABLE, type TableColumn } from '../../../domain/ledger/table-columns';

const TYPES: Readonly<Record<TableColumn['type'], string>> = { string: 'text', number: 'double precision', boolean: 'boolean', date: 'timestamptz' };

/** The touches among which the due ones are; an index holds these alone. */
export const MAY_BE_DUE = `"status" IN ('planned', 'approved', 'shadow')`;

/**
 * What each table is asked for beside its rows: the due touches of the outbox, everything of one customer, and what may
 * stand only once.
 */
const INDEXES: Readonly<Record<string, readonly { columns: readonly string[]; unique?: boolean; where?: string }[]>> = {
	[CUSTOMERS_TABLE]: [{ columns: ['customerId'], unique: true }],
	[INVOICES_TABLE]: [{ columns: ['customerId'] }, { columns: ['invoiceId'], unique: true }],
	[DELIVERIES_TABLE]: [{ columns: ['delivery'], unique: true }, { columns: ['sender'] }],
	[PAGES_TABLE]: [{ columns: ['work'], unique: true }],
	[REPORTS_TABLE]: [{ columns: ['report'], unique: true }],
	[SCHEMA_TABLE]: [{ columns: ['version'], unique: true }],
	[EVENTS_TABLE]: [{ columns: ['hash'], unique: true }, { columns: ['customerId', 'at'] }],
	[OUTBOX_TABLE]: [
		{ columns: ['key'], unique: true },
		{ columns: ['customerId'] },
		{ columns: ['sendAt', 'id'], where: MAY_BE_DUE },
		{ columns: ['page'], where: '"page" IS NOT NULL' },
		{ columns: ['status', 'sendAt'], where: `"status" IN ('planned', 'approved', 'awaiting_approval', 'claimed')` },
	],
};

/** What only PostgreSQL keeps: which page a touch was taken for, and until when nobody else takes it. */
const OWN_COLUMNS: Readonly<Record<string, readonly TableColumn[]>> = {
	[OUTBOX_TABLE]: [
		{ name: 'page', type: 'string' },
		{ name: 'pageUntil', type: 'date' },
	],
};

/** A name as PostgreSQL keeps its capitals. */
export function quoted(name: string): string {
	return `"${name}"`;
}

/** Creates a table, unless it is there. */
export function tableStatement(table: string, columns: readonly TableColumn[]): string {
	const lines = ['"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY', ...definitionsOf(table, columns), '"createdAt" timestamptz NOT NULL DEFAULT now()'];
	return `CREATE TABLE IF NOT EXISTS ${table} (\n\t${lines.join(',\n\t')}\n);`;
}

/** Adds the columns that a table of an older version lacks. */
export function columnStatements(table: string, columns: readonly TableColumn[]): string {
	return `ALTER TABLE ${table}\n\t${definitionsOf(table, columns).map((column) => `ADD COLUMN IF NOT EXISTS ${column}`).join(',\n\t')};`;
}

/** Creates a table's indexes, unless they are there. */
export function indexStatements(table: string): string {
	const statements = (INDEXES[table] ?? []).map(({ columns, unique, where }) => {
		const name = [table, ...columns.map((column) => column.toLowerCase())].join('_');
		return `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${name} ON ${table} (${columns.map(quoted).join(', ')})${where ? ` WHERE ${where}` : ''};`;
	});
	return statements.join('\n');
}

/** All of it: creates a table with its indexes, or brings an older one up to date; changes nothing where all is there. */
export function createStatements(table: string, columns: readonly TableColumn[]): string {
	return [tableStatement(table, columns), columnStatements(table, columns), indexStatements(table)].filter((text) => text !== '').join('\n');
}

function definitionsOf(table: string, columns: readonly TableColumn[]): string[] {
	return [...columns, ...(OWN_COLUMNS[table] ?? [])].map(({ name, type }) => `${quoted(name)} ${TYPES[type]}`);
}
