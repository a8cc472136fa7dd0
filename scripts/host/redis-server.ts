import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { freePorts } from './ports';

const START_WITHIN_MS = 15_000;

/** One Redis on loopback that writes every change to disk, in a folder of its own that goes with it. */
export class RedisServer {
	private constructor(
		private readonly folder: string,
		readonly port: number,
		private server: ChildProcess,
	) {}

	static async start(): Promise<RedisServer> {
		const folder = mkdtempSync(path.join(tmpdir(), 'dunning-redis-'));
		const [port = 0] = await freePorts(1);
		const redis = new RedisServer(folder, port, launch(folder, port));
		await redis.untilReady();
		return redis;
	}

	/** Ends it as a power cut would, and starts it again on what it had written to disk. */
	async restart(downForMs = 0): Promise<void> {
		await this.end();
		await new Promise((resolve) => setTimeout(resolve, downForMs));
		this.server = launch(this.folder, this.port);
		await this.untilReady();
	}

	async stop(): Promise<void> {
		await this.end();
		rmSync(this.folder, { recursive: true, force: true });
	}

	private async end(): Promise<void> {
		if (this.server.exitCode !== null || this.server.signalCode !== null) return;
		const ended = new Promise((resolve) => this.server.once('exit', resolve));
		this.server.kill('SIGKILL');
		await ended;
	}

	private async untilReady(): Promise<void> {
		const giveUpAt = Date.now() + START_WITHIN_MS;
		while (!(await answers(this.port))) {
			if (Date.now() > giveUpAt) throw new Error('Redis did not start; is "redis-server" installed?');
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}

function launch(folder: string, port: number): ChildProcess {
	const settings = { port, bind: '127.0.0.1', dir: folder, appendonly: 'yes', appendfsync: 'always', save: '' };
	const server = spawn('redis-server', Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]), { stdio: 'ignore' });
	// A program that is missing shows as a server that never answers.
	server.on('error', () => undefined);
	const end = () => server.kill('SIGKILL');
	process.once('exit', end);
	server.once('exit', () => process.off('exit', end));
	return server;
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
		const done = (ready: boolean) => {
			socket.destroy();
			resolve(ready);
		};
		socket.once('data', (data) => done(data.toString().startsWith('+PONG')));
		socket.once('error', () => done(false));
	});
}
