import { existsSync } from 'node:fs';
import { mkdir, open, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { N8N_VERSION, n8nFolder, n8nProgram } from './cache';
import { during, type Progress } from './progress';
import { run } from './run';

const LOCK_STALE_AFTER_MS = 40 * 60_000;

/**
 * Makes sure that n8n is installed in the cache, and gives its program. The first time takes some minutes and about
 * 3 GB; a second caller waits for the first. Needs npm, python3, make and g++ (sqlite3 is compiled).
 */
export async function installN8n(progress: Progress): Promise<string> {
	const complete = path.join(n8nFolder(), '.complete');
	if (existsSync(complete)) return n8nProgram();
	await mkdir(n8nFolder(), { recursive: true });
	const unlock = await lock(path.join(n8nFolder(), '.lock'), progress);
	try {
		if (existsSync(complete)) return n8nProgram();
		// A later linkedom asks for a package that not every registry has.
		const wanted = { private: true, dependencies: { n8n: N8N_VERSION }, overrides: { linkedom: '0.18.12' } };
		await writeFile(path.join(n8nFolder(), 'package.json'), JSON.stringify(wanted));
		const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
		await during(progress, `Installing n8n ${N8N_VERSION} once, into ${n8nFolder()} (a few minutes, 3 GB)`, run('npm', install, n8nFolder()));
		await during(progress, 'Compiling its database driver', run('npm', ['rebuild', 'sqlite3'], n8nFolder()));
		await writeFile(complete, N8N_VERSION);
		return n8nProgram();
	} finally {
		await unlock();
	}
}

async function lock(file: string, progress: Progress): Promise<() => Promise<void>> {
	for (;;) {
		try {
			const handle = await open(file, 'wx');
			await handle.close();
			return () => rm(file, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			const age = Date.now() - ((await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now());
			if (age > LOCK_STALE_AFTER_MS) await rm(file, { force: true });
			progress('Another process is installing n8n; waiting for it');
			await new Promise((resolve) => setTimeout(resolve, 5_000));
		}
	}
}
