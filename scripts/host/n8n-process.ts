import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { n8nProgram } from './cache';
import { freePorts } from './ports';

export interface N8nSettings {
	/** n8n's user folder: its database, key and installed packages live below. */
	userFolder: string;
	/** Default: a free one. */
	port?: number;
	timeZone?: string;
	/** Further environment, such as proxies. */
	env?: Record<string, string>;
	/** In queue mode, how many workers share the work. Default: two. */
	workers?: number;
	/** n8n's command: the main process, or one of those that share its work in queue mode. */
	part?: N8nPart;
}

export type N8nPart = 'start' | 'worker' | 'webhook';

/** A running n8n, of one process or of several. */
export interface RunningN8n {
	readonly url: string;
	/** Asks it to end, and ends it where it does not. */
	stop(): Promise<void>;
	/** Ends it as a power cut would. */
	kill(): Promise<void>;
	/** The most memory that one of its processes has held so far; NaN where the system does not tell. */
	peakMegabytes(): Promise<number>;
}

const LEAST_NODE = 24;
const START_WITHIN_MS = 240_000;
const STOP_WITHIN_MS = 20_000;

/** One n8n process on loopback, with no connection to the outside of its own. */
export class N8nProcess implements RunningN8n {
	private constructor(
		private readonly child: ChildProcess,
		readonly url: string,
		readonly logFile: string,
	) {}

	/** Starts n8n and waits until it answers. */
	static async start(settings: N8nSettings): Promise<N8nProcess> {
		if (Number(process.versions.node.split('.')[0]) < LEAST_NODE) {
			throw new Error(`n8n needs Node ${LEAST_NODE}, this is ${process.version}: start it through npm (npm run …), which uses the Node that npm ci installed`);
		}
		const [free = 0, broker = 0] = await freePorts(2);
		const port = settings.port ?? free;
		const part = settings.part ?? 'start';
		const logFile = path.join(settings.userFolder, part === 'start' ? 'n8n.log' : `n8n-${part}-${port}.log`);
		await mkdir(settings.userFolder, { recursive: true });
		const log = createWriteStream(logFile, { flags: 'a' });
		await new Promise((resolve) => log.once('open', resolve));
		const child = spawn(process.execPath, [n8nProgram(), part], {
			env: { ...process.env, ...environment(settings, port, broker), ...settings.env },
			stdio: ['ignore', log, log],
			// A group of its own, so that the task runner it starts goes with it.
			detached: true,
		});
		const n8n = new N8nProcess(child, `http://127.0.0.1:${port}`, logFile);
		// Whatever ends us, n8n does not stay behind.
		const end = () => n8n.signal('SIGKILL');
		process.once('exit', end);
		child.once('exit', () => process.off('exit', end));
		await n8n.untilReady();
		return n8n;
	}

	get pid(): number {
		return this.child.pid ?? 0;
	}

	get running(): boolean {
		return this.child.exitCode === null && this.child.signalCode === null;
	}

	async stop(): Promise<void> {
		if (!this.running) return;
		this.signal('SIGTERM');
		const late = setTimeout(() => this.signal('SIGKILL'), STOP_WITHIN_MS);
		await this.ended();
		clearTimeout(late);
		this.signal('SIGKILL');
	}

	async kill(): Promise<void> {
		this.signal('SIGKILL');
		if (this.running) await this.ended();
	}

	async peakMegabytes(): Promise<number> {
		const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8').catch(() => '');
		return Math.round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024);
	}

	/** The time that the processor has worked for it so far, over all its threads; NaN where the system does not tell. */
	async processorSeconds(): Promise<number> {
		const stat = await readFile(`/proc/${this.child.pid}/stat`, 'utf8').catch(() => '');
		// What follows the name: state first, user and system time as the 12th and 13th, in hundredths of a second.
		const [user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 13);
		return (Number(user) + Number(system)) / 100;
	}

	private async untilReady(): Promise<void> {
		const giveUpAt = Date.now() + START_WITHIN_MS;
		while (Date.now() < giveUpAt) {
			if (!this.running) throw new Error(`n8n ended while starting:\n${await this.endOfLog()}`);
			const answer = await fetch(`${this.url}/healthz/readiness`).catch(() => undefined);
			if (answer?.ok) return;
			await new Promise((resolve) => setTimeout(resolve, 250));
		}
		await this.kill();
		throw new Error(`n8n did not answer within ${START_WITHIN_MS / 1000} s:\n${await this.endOfLog()}`);
	}

	private async endOfLog(): Promise<string> {
		return (await readFile(this.logFile, 'utf8')).split('\n').slice(-30).join('\n');
	}

	private ended(): Promise<void> {
		return new Promise((resolve) => this.child.once('exit', () => resolve()));
	}

	private signal(signal: NodeJS.Signals): void {
		try {
			process.kill(-(this.child.pid ?? 0), signal);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
		}
	}
}

function environment(settings: N8nSettings, port: number, broker: number): Record<string, string> {
	return {
		N8N_USER_FOLDER: settings.userFolder,
		N8N_PORT: String(port),
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_EDITOR_BASE_URL: `http://127.0.0.1:${port}/`,
		WEBHOOK_URL: `http://127.0.0.1:${port}/`,
		N8N_RUNNERS_BROKER_PORT: String(broker),
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_BLOCK_FILE_ACCESS_TO_N8N_FILES: 'true',
		N8N_LOG_LEVEL: 'info',
		GENERIC_TIMEZONE: settings.timeZone ?? 'Europe/Berlin',
		EXECUTIONS_DATA_PRUNE: 'true',
		// Only a worker looks at these: it answers nothing but whether it is ready.
		QUEUE_HEALTH_CHECK_ACTIVE: 'true',
		QUEUE_HEALTH_CHECK_PORT: String(port),
		N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
		// A test runner sets NODE_ENV to "test", in which n8n does not start.
		NODE_ENV: 'production',
	};
}
