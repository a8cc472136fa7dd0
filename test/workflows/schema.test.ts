import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { PostgresServer } from '../../scripts/host/postgres-server';
import { createStatements } from '../../workflows/definitions/nodes/postgres-schema';
import { SCHEMA_VERSION, TABLES } from '../../workflows/definitions/tables';

const FOLDER = path.join(__dirname, '../../workflows/postgres/schema');
const COLUMNS = `SELECT json_agg(json_build_array(table_name, column_name, data_type) ORDER BY table_name, column_name) FROM information_schema.columns WHERE table_schema = 'public'`;
const INDEXES = `SELECT json_agg(indexdef ORDER BY indexdef) FROM pg_indexes WHERE schemaname = 'public'`;

describe('the schema as SQL files, in a real PostgreSQL', () => {
	let postgres: PostgresServer;
	const runFiles = async () => {
		for (const file of readdirSync(FOLDER).sort()) await postgres.query(readFileSync(path.join(FOLDER, file), 'utf8'));
	};
	const schema = async () => ({ columns: await postgres.query(COLUMNS), indexes: await postgres.query(INDEXES) });
	beforeAll(async () => {
		postgres = await PostgresServer.start();
	}, 60_000);
	afterAll(async () => await postgres?.stop(), 60_000);

	it('makes the tables that "00 Set up dunning" makes, any number of times', async () => {
		await runFiles();
		const made = await schema();
		await runFiles();
		expect(await schema()).toEqual(made);
		expect(await postgres.rows('dunning_schema')).toMatchObject([{ version: SCHEMA_VERSION }]);
		for (const table of TABLES.keys()) await postgres.query(`DROP TABLE ${table}`);
		for (const [table, columns] of TABLES) await postgres.query(createStatements(table, columns));
		expect(await schema()).toEqual(made);
	});

	it('brings older tables up to date and keeps their rows', async () => {
		const made = await schema();
		await postgres.insertRows('dunning_outbox', [{ key: 'dun1:INV-1:0:overdue_1', status: 'planned' }]);
		await postgres.query('ALTER TABLE dunning_outbox DROP COLUMN "page", DROP COLUMN "pageUntil", DROP COLUMN "html"');
		await runFiles();
		expect(await schema()).toEqual(made);
		expect(await postgres.rows('dunning_outbox')).toMatchObject([{ key: 'dun1:INV-1:0:overdue_1', status: 'planned', page: null }]);
	});

	it('finds due touches by an index, however many rows there are', async () => {
		await postgres.query(`INSERT INTO dunning_outbox ("key", "status", "sendAt") SELECT 'k' || i, CASE WHEN i % 50 = 0 THEN 'planned' ELSE 'sent' END, now() FROM generate_series(1, 20000) i; ANALYZE dunning_outbox`);
		const due = `SELECT "id" FROM dunning_outbox WHERE "status" IN ('planned', 'approved', 'shadow') AND "sendAt" <= now() ORDER BY "sendAt", "id" LIMIT 50`;
		const plan = JSON.stringify(await postgres.query(`EXPLAIN (FORMAT JSON) ${due}`));
		expect(plan).toContain('dunning_outbox_sendat_id');
		expect(plan).not.toContain('Sort');
	});
});
