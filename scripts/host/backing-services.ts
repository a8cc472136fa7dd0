import { N8nProcess, type N8nSettings, type RunningN8n } from './n8n-process';
import { N8nQueue } from './n8n-queue';
import { PostgresServer } from './postgres-server';
import { RedisServer } from './redis-server';

/** One n8n process with its own Data Tables or beside a PostgreSQL, or n8n's queue mode, which needs PostgreSQL and Redis. */
export type Topology = 'data-tables' | 'postgres' | 'queue';

/** What runs beside n8n and outlives its restarts. */
export class BackingServices {
	private constructor(
		readonly postgres: PostgresServer | undefined,
		readonly redis: RedisServer | undefined,
	) {}

	static async start(topology: Topology): Promise<BackingServices> {
		const postgres = topology === 'data-tables' ? undefined : await PostgresServer.start();
		const redis = topology === 'queue' ? await RedisServer.start() : undefined;
		return new BackingServices(postgres, redis);
	}

	/** Starts n8n on these services: in queue mode where there is a Redis. */
	async startN8n(settings: N8nSettings): Promise<RunningN8n> {
		if (this.postgres && this.redis) return await N8nQueue.start(settings, { postgres: this.postgres, redis: this.redis });
		return await N8nProcess.start(settings);
	}

	async stop(): Promise<void> {
		await this.redis?.stop();
		await this.postgres?.stop();
	}
}
