import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { freePorts } from './ports';
import { run } from './run';
import type { Row, TableAccess } from './table-access';

const START_WITHIN_MS = 30_000;
const DEBIAN_PROGRAMS = '/usr/lib/postgresql';
const USER = 'postgres';

/** One PostgreSQL on loopback, in a folder of its own that goes with it. */
export class PostgresServer implements TableAccess {
	private constructor(
		private readonly folder: string,
		readonly port: number,
		private server: ChildProcess,
	) {}

	/** Creates an empty database cluster and starts it. */
	static async start(): Promise<PostgresServer> {
		const owner = await ownerOfFiles();
		// Not below n8n's own folder: PostgreSQL's user may not be allowed in there.
		const data = mkdtempSync(path.join(tmpdir(), 'dunning-postgres-'));
		if (owner.uid !== undefined && owner.gid !== undefined) chownSync(data, owner.uid, owner.gid);
		await run(program('initdb'), ['--pgdata', data, '--username', USER, '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C', '--no-sync'], '/', process.env, owner);
		const [port = 0] = await freePorts(1);
		const postgres = new PostgresServer(data, port, launch(data, port, owner));
		await postgres.untilReady();
		return postgres;
	}

	/** What n8n's Postgres credential asks for. */
	get credential(): Record<string, unknown> {
		return { host: '127.0.0.1', port: this.port, database: 'postgres', user: USER, password: 'unused', ssl: 'disable', maxConnections: 10 };
	}

	async rows(table: string): Promise<Row[]> {
		return (await this.query(`SELECT coalesce(json_agg(t ORDER BY t.id), '[]') FROM ${table} t`)) as Row[];
	}

	async insertRows(table: string, rows: readonly Row[]): Promise<void> {
		const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((column) => `"${column}"`).join(', ');
		await this.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, ${literal(JSON.stringify(rows))})`);
	}

	async updateRows(table: string, column: string, value: string, data: Row): Promise<void> {
		const set = Object.entries(data).map(([name, to]) => `"${name}" = ${to === null || to === undefined ? 'NULL' : literal(String(to))}`);
		await this.query(`UPDATE ${table} SET ${set.join(', ')} WHERE "${column}" = ${literal(value)}`);
	}

	async deleteRows(table: string, column: string, value: string): Promise<void> {
		await this.query(`DELETE FROM ${table} WHERE "${column}" = ${literal(value)}`);
	}

	/** Creates a database beside the one that the tables are in, unless it is there. */
	async createDatabase(name: string): Promise<void> {
		const there = await this.query(`SELECT count(*) FROM pg_database WHERE datname = ${literal(name)}`);
		if (there === 0) await this.query(`CREATE DATABASE ${name}`);
	}

	/** Runs one statement; a SELECT must give one value of JSON. */
	async query(sql: string): Promise<unknown> {
		const where = ['--host', '127.0.0.1', '--port', String(this.port), '--username', USER, '--dbname', 'postgres'];
		const printed = await run('psql', [...where, '--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '--set', 'ON_ERROR_STOP=1', '--command', sql], '/');
		return printed.trim() === '' ? undefined : JSON.parse(printed);
	}

	/** Ends it at once, with every connection, and starts it again on its data. */
	async restart(downForMs = 0): Promise<void> {
		await this.end('SIGQUIT');
		await new Promise((resolve) => setTimeout(resolve, downForMs));
		this.server = launch(this.folder, this.port, await ownerOfFiles());
		await this.untilReady();
	}

	async stop(): Promise<void> {
		await this.end('SIGINT');
		rmSync(this.folder, { recursive: true, force: true });
	}

	private async end(signal: NodeJS.Signals): Promise<void> {
		if (this.server.exitCode !== null || this.server.signalCode !== null) return;
		const ended = new Promise((resolve) => this.server.once('exit', resolve));
		this.server.kill(signal);
		await ended;
	}

	private async untilReady(): Promise<void> {
		const giveUpAt = Date.now() + START_WITHIN_MS;
		for (;;) {
			const ready = await this.query('SELECT 1').then(() => true, () => false);
			if (ready) return;
			if (Date.now() > giveUpAt || this.server.exitCode !== null) throw new Error(`PostgreSQL did not start in ${this.folder}`);
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}

function launch(data: string, port: number, owner: { uid?: number; gid?: number }): ChildProcess {
	const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
	const server = spawn(program('postgres'), ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])], { cwd: '/', stdio: 'ignore', ...owner });
	const end = () => server.kill('SIGQUIT');
	process.once('exit', end);
	server.once('exit', () => process.off('exit', end));
	return server;
}

// PostgreSQL refuses to run as root; Debian's package makes a user for it.
async function ownerOfFiles(): Promise<{ uid?: number; gid?: number }> {
	if (process.getuid?.() !== 0) return {};
	return { uid: Number(await run('id', ['-u', USER], '/')), gid: Number(await run('id', ['-g', USER], '/')) };
}

function program(name: string): string {
	const versions = existsSync(DEBIAN_PROGRAMS) ? readdirSync(DEBIAN_PROGRAMS).sort((a, b) => Number(b) - Number(a)) : [];
	const found = versions.map((version) => path.join(DEBIAN_PROGRAMS, version, 'bin', name)).find((file) => existsSync(file));
	return found ?? name;
}

function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
