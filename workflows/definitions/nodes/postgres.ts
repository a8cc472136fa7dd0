import type { NodeSettings, NodeSpec } from '../canvas/canvas';
import { OUTBOX_TABLE } from '../../../domain/ledger/table-columns';
import { columnsOf } from '../tables';
import { MAY_BE_DUE, createStatements, quoted } from './postgres-schema';
import { readingSettings, type Store, type TakenPage, type Where } from './store';

/**
 * PostgreSQL, for n8n in queue mode and for ledgers that outgrow one machine. Every value travels as a query parameter.
 * A statement that writes is wrapped in a SELECT: n8n's node then gives no item where no row was written, while for a
 * bare UPDATE it gives `{ success: true }`, which would read as a claim that was won.
 */
export const postgres: Store = {
	whereTablesAre: 'Choose your Postgres account on these nodes: the tables are made in its database.',
	createTable: (table, columns) => query(createStatements(table, columns), []),
	read: (table, where = [], { newestBy, ascendingBy, limit, forEach = false } = {}) => {
		const { condition, values } = conditionOf(where);
		const order = newestBy ? `${quoted(newestBy)} DESC, "id" DESC` : ascendingBy && ascendingBy !== 'id' ? `${quoted(ascendingBy)}, "id"` : '"id"';
		const sql = `SELECT * FROM ${table}${condition} ORDER BY ${order}${limit ? ` LIMIT ${typeof limit === 'number' ? limit : `$${values.push(javaScriptOf(limit))}`}` : ''}`;
		return query(sql, values, readingSettings(!forEach));
	},
	readListed: (table, column) =>
		query(`SELECT * FROM ${table} WHERE ${quoted(column)} = ANY (ARRAY(SELECT jsonb_array_elements_text($1::jsonb))) ORDER BY "id"`, ['JSON.stringify($json.values)'], readingSettings(false)),
	insert: (table) => insertAll(table),
	upsert: (table, by) => {
		const columns = namesOf(table).join(', ');
		const given = `jsonb_populate_record(NULL::${table}, $1::jsonb)`;
		const sql = [
			'WITH changed AS (',
			`\tUPDATE ${table} SET (${columns}) = (SELECT ${columns} FROM jsonb_populate_record(${table}, $1::jsonb))`,
			`\tWHERE ${quoted(by)} = (SELECT ${quoted(by)} FROM ${given})`,
			'\tRETURNING *',
			'), added AS (',
			`\tINSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${given} WHERE NOT EXISTS (SELECT 1 FROM changed)`,
			'\tRETURNING *',
			')',
			'SELECT * FROM changed UNION ALL SELECT * FROM added',
		].join('\n');
		return query(sql, ['JSON.stringify($json)']);
	},
	remove: (table, where) => {
		const { condition, values } = conditionOf(where);
		return query(`WITH gone AS (DELETE FROM ${table}${condition} RETURNING *) SELECT * FROM gone`, values);
	},
	update: (table, where, set, settings) => {
		const columns = set ? Object.keys(set).map(quoted) : namesOf(table);
		const values = set ? Object.values(set).map(javaScriptOf) : ['JSON.stringify($json)'];
		const { condition, values: compared } = conditionOf(where, values.length);
		const assigned = set
			? columns.map((column, index) => `${column} = $${index + 1}`).join(', ')
			: `(${columns.join(', ')}) = (SELECT ${columns.join(', ')} FROM jsonb_populate_record(${table}, $1::jsonb))`;
		const sql = ['WITH changed AS (', `\tUPDATE ${table} SET ${assigned}${condition}`, '\tRETURNING *', ')', 'SELECT * FROM changed ORDER BY "id"'].join('\n');
		return query(sql, [...values, ...compared], settings);
	},
	takeDue,
};

/**
 * SKIP LOCKED: executions that take a page at the same moment take different ones, and none waits for another. A page whose
 * execution was killed is free again when its time is up; what is taken twice is sent once, since every touch is claimed.
 */
function takeDue({ isFirst, calledByPage, dueAt, limit, leaseMinutes }: TakenPage): NodeSpec {
	const sql = [
		'WITH page AS MATERIALIZED (SELECT gen_random_uuid()::text AS name),',
		'due AS (',
		`\tSELECT "id" FROM ${OUTBOX_TABLE}`,
		`\tWHERE ${MAY_BE_DUE} AND ("status" <> 'shadow' OR coalesce("outcome", '') = '')`,
		`\tAND "sendAt" <= $1 AND ("pageUntil" IS NULL OR "pageUntil" < now())`,
		`\tAND ($2::boolean OR EXISTS (SELECT 1 FROM ${OUTBOX_TABLE} WHERE "page" = $3 AND "pageUntil" > now()))`,
		'\tORDER BY "sendAt", "id" LIMIT $4 FOR UPDATE SKIP LOCKED',
		'), taken AS (',
		`\tUPDATE ${OUTBOX_TABLE} SET "page" = page.name, "pageUntil" = now() + make_interval(secs => $5 * 60)`,
		`\tFROM due, page WHERE ${OUTBOX_TABLE}."id" = due."id"`,
		`\tRETURNING ${OUTBOX_TABLE}.*`,
		')',
		'SELECT * FROM taken ORDER BY "id"',
	].join('\n');
	return query(sql, [dueAt, isFirst, calledByPage, limit, leaseMinutes].map(javaScriptOf));
}

/** Writes all incoming items as rows, in one statement and only where the table has none yet: a copy is whole or not there. */
export function fillEmptyTable(table: string): NodeSpec {
	return insertAll(table, ` WHERE NOT EXISTS (SELECT 1 FROM ${table})`);
}

const COMPARED: Readonly<Record<Exclude<Where['is'], 'contains' | 'isEmpty' | 'isNotEmpty'>, string>> = {
	eq: '=',
	neq: 'IS DISTINCT FROM',
	lt: '<',
	lte: '<=',
	gt: '>',
	gte: '>=',
};

function query(sql: string, parameters: readonly string[], settings?: NodeSettings): NodeSpec {
	return {
		type: 'n8n-nodes-base.postgres',
		typeVersion: 2.6,
		parameters: {
			resource: 'database',
			operation: 'executeQuery',
			query: sql,
			options: parameters.length > 0 ? { queryReplacement: `={{ [${parameters.join(', ')}] }}` } : {},
		},
		...(settings ? { settings } : {}),
	};
}

function insertAll(table: string, only = ''): NodeSpec {
	const columns = namesOf(table).join(', ');
	const sql = [
		'WITH added AS (',
		`\tINSERT INTO ${table} (${columns})`,
		`\tSELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)${only}`,
		'\tON CONFLICT DO NOTHING RETURNING 1',
		')',
		'SELECT count(*)::int AS "insertedRows" FROM added',
	].join('\n');
	return query(sql, ['JSON.stringify($input.all().map((item) => item.json).filter((row) => Object.keys(row).length > 0))'], { executeOnce: true });
}

function conditionOf(where: readonly Where[], valuesBefore = 0) {
	const values: string[] = [];
	const conditions = where.map(({ column, is, value }) => {
		// As Data Tables have it: an empty text is empty, too.
		if (is === 'isEmpty' || is === 'isNotEmpty') return `coalesce(${quoted(column)}::text, '') ${is === 'isEmpty' ? '=' : '<>'} ''`;
		values.push(javaScriptOf(value ?? ''));
		const parameter = `$${valuesBefore + values.length}`;
		return is === 'contains' ? `strpos(lower(${quoted(column)}), lower(${parameter})) > 0` : `${quoted(column)} ${COMPARED[is]} ${parameter}`;
	});
	return { condition: conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '', values };
}

/** A parameter of n8n as JavaScript: what stands inside `={{ }}`, or the text itself. */
function javaScriptOf(value: string): string {
	const expression = /^=\{\{([\s\S]*)\}\}$/.exec(value)?.[1];
	if (expression !== undefined && !expression.includes('}}')) return `(${expression.trim()})`;
	if (value.startsWith('=')) throw new Error(`Only a single expression can be a query parameter, found: ${value}`);
	return JSON.stringify(value);
}

function namesOf(table: string): string[] {
	return columnsOf(table).map(({ name }) => quoted(name));
}
