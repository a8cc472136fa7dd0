import { readFile } from 'node:fs/promises';

import { N8nProcess, type N8nSettings, type RunningN8n } from './n8n-process';
import { freePorts } from './ports';
import type { PostgresServer } from './postgres-server';
import type { RedisServer } from './redis-server';

/** What the processes of queue mode share. */
export interface QueueServices {
	postgres: PostgresServer;
	redis: RedisServer;
}

const DATABASE = 'n8n';
const DEFAULT_WORKERS = 2;
/** Executions that one worker runs at a time: n8n's own default. */
const CONCURRENCY = 10;

/** n8n in queue mode on one machine: main, workers and a webhook process, all on loopback. */
export class N8nQueue implements RunningN8n {
	private constructor(
		readonly url: string,
		/** Where webhooks are answered. */
		readonly webhookUrl: string,
		private main: N8nProcess,
		private readonly webhook: N8nProcess,
		private readonly workers: N8nProcess[],
		private readonly startMain: () => Promise<N8nProcess>,
		private readonly startWorker: () => Promise<N8nProcess>,
	) {}

	/** Starts all processes on the services' data, which are kept. */
	static async start(settings: N8nSettings, services: QueueServices): Promise<N8nQueue> {
		await services.postgres.createDatabase(DATABASE);
		const [webhookPort = 0, free = 0] = await freePorts(2);
		const env = { ...environment(services), WEBHOOK_URL: `http://127.0.0.1:${webhookPort}/`, ...settings.env };
		const mainPort = settings.port ?? free;
		const startMain = () => N8nProcess.start({ ...settings, port: mainPort, env: { ...env, N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true' } });
		const startWorker = () => N8nProcess.start({ ...settings, port: undefined, part: 'worker', env: { ...env, N8N_CONCURRENCY_PRODUCTION_LIMIT: String(CONCURRENCY) } });
		// Main migrates the database; the others come when it is done.
		const main = await startMain();
		const [webhook, ...workers] = await Promise.all([
			N8nProcess.start({ ...settings, port: webhookPort, part: 'webhook', env }),
			...Array.from({ length: settings.workers ?? DEFAULT_WORKERS }, startWorker),
		]);
		return new N8nQueue(main.url, webhook.url, main, webhook, workers, startMain, startWorker);
	}

	get workerPids(): number[] {
		return this.workers.map(({ pid }) => pid);
	}

	/** What the workers have logged, one text a worker that runs. */
	async workerLogs(): Promise<string[]> {
		return await Promise.all(this.workers.map(({ logFile }) => readFile(logFile, 'utf8')));
	}

	/** Ends one worker as a power cut would, and starts another in its place. */
	async replaceWorker(index: number): Promise<void> {
		await this.workers[index]?.kill();
		this.workers[index] = await this.startWorker();
	}

	/** Starts again what has ended by itself, as whoever runs n8n for real has it done. */
	async revive(): Promise<void> {
		if (!this.main.running) this.main = await this.startMain();
		for (const [index, worker] of this.workers.entries()) if (!worker.running) this.workers[index] = await this.startWorker();
	}

	/** Ends main as a power cut would, and starts it again. */
	async restartMain(): Promise<void> {
		await this.main.kill();
		this.main = await this.startMain();
	}

	async stop(): Promise<void> {
		await Promise.all(this.processes.map((process) => process.stop()));
	}

	async kill(): Promise<void> {
		await Promise.all(this.processes.map((process) => process.kill()));
	}

	async peakMegabytes(): Promise<number> {
		return Math.max(...(await Promise.all(this.processes.map((process) => process.peakMegabytes()))));
	}

	private get processes(): N8nProcess[] {
		return [...this.workers, this.webhook, this.main];
	}
}

function environment({ postgres, redis }: QueueServices): Record<string, string> {
	return {
		EXECUTIONS_MODE: 'queue',
		OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
		QUEUE_BULL_REDIS_HOST: '127.0.0.1',
		QUEUE_BULL_REDIS_PORT: String(redis.port),
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: '127.0.0.1',
		DB_POSTGRESDB_PORT: String(postgres.port),
		DB_POSTGRESDB_DATABASE: DATABASE,
		DB_POSTGRESDB_USER: String(postgres.credential.user),
		DB_POSTGRESDB_PASSWORD: String(postgres.credential.password),
		N8N_ENCRYPTION_KEY: 'shared by the processes of one test',
	};
}
