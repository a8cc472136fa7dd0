import os from 'node:os';
import path from 'node:path';

/** The n8n that the demo, the tests and the benchmarks run in. */
export const N8N_VERSION = '2.40.7';

/** A folder outside the repository for what is slow to install; DUNNING_CACHE moves it. */
export function cacheFolder(): string {
	const base = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache');
	return process.env.DUNNING_CACHE ?? path.join(base, 'n8n-nodes-dunning');
}

/** Where n8n is installed, by version: another version never disturbs this one. */
export function n8nFolder(): string {
	return path.join(cacheFolder(), `n8n-${N8N_VERSION}`);
}

/** The program to start n8n with Node. */
export function n8nProgram(): string {
	return path.join(n8nFolder(), 'node_modules/n8n/bin/n8n');
}

export const REPOSITORY = path.resolve(__dirname, '../..');
