import { EVENTS_TABLE, OUTBOX_TABLE, SCHEMA_TABLE } from '../../../domain/ledger/table-columns';
import { SCHEMA_VERSION, TABLES } from '../tables';
import { columnStatements, indexStatements, tableStatement } from './postgres-schema';

const NOTE = '-- Made from the definitions of the workflows. Each file may be run any number of times: what is there stays as it is.';

/** The schema as SQL, for those who run it themselves instead of "00 Set up dunning": the text of each file by its name. */
export function schemaFiles(): Record<string, string> {
	const tables = [...TABLES];
	return {
		'001-tables.sql': [NOTE, ...tables.map(([table, columns]) => tableStatement(table, columns)), PARTITIONS].join('\n\n'),
		'002-columns.sql': [`${NOTE}\n-- Columns that tables of an older version lack.`, ...tables.map(([table, columns]) => columnStatements(table, columns))].join('\n\n'),
		'003-indexes.sql': [NOTE, ...tables.map(([table]) => indexStatements(table)).filter((text) => text !== ''), SKIP_LOCKED].join('\n\n'),
		'004-version.sql': `${NOTE}\n-- The workflows look here before they do anything.\n\nINSERT INTO ${SCHEMA_TABLE} ("version", "at") VALUES (${SCHEMA_VERSION}, now()) ON CONFLICT DO NOTHING;`,
	};
}

const PARTITIONS = `-- Partitions: ${EVENTS_TABLE} only grows. One table serves up to some tens of millions of rows, since everything that is asked
-- is asked of one customer, or of the customers of one page. Beyond that, create it instead with
--   PARTITION BY HASH ("customerId")
-- and, for n from 0 to 31,
--   CREATE TABLE ${EVENTS_TABLE}_n PARTITION OF ${EVENTS_TABLE} FOR VALUES WITH (MODULUS 32, REMAINDER n);
-- The primary key is then ("customerId", "id") and the unique index ("customerId", "hash"): a customer's chain lies in one
-- partition. By time ("at") would spread each customer's chain over all of them.`;

const SKIP_LOCKED = `-- "02 Send what is due" takes a page of due touches with FOR UPDATE SKIP LOCKED, over the index of "sendAt" and "id": executions that
-- take one at the same moment take different ones, and none waits. Each touch of ${OUTBOX_TABLE} is then claimed by
-- UPDATE … WHERE "key" = … AND "status" = … RETURNING, which only one execution gets a row from.`;
