import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { REPOSITORY } from '../host/cache';
import { PACKAGE, packPackage } from '../host/install-package';
import { run } from '../host/run';
import { saveResult } from './results-file';

const ROUNDS = 5;

/** What it takes to install the package as npm does, and to load all its nodes beside an n8n that runs. Needs a finished build. */
export async function benchPackage(): Promise<void> {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'dunning-bench-'));
	try {
		const tarball = await packPackage(folder);
		const tarballMegabytes = Number(((await stat(tarball)).size / 1e6).toFixed(2));
		const started = performance.now();
		await run('npm', ['install', '--prefix', folder, '--ignore-scripts', '--legacy-peer-deps', '--offline', '--no-audit', '--no-fund', tarball], folder);
		const installSeconds = Number(((performance.now() - started) / 1000).toFixed(1));
		const loads: number[] = [];
		for (let round = 0; round < ROUNDS; round += 1) loads.push(await loadMilliseconds(path.join(folder, 'node_modules', PACKAGE)));
		const middle = Math.round(loads.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN);
		console.log(`The package: ${tarballMegabytes} MB, installed in ${installSeconds} s, all nodes loaded in ${middle} ms`);
		saveResult('package', { installSeconds, tarballMegabytes, loadMilliseconds: middle });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function loadMilliseconds(installed: string): Promise<number> {
	const env = { ...process.env, NODE_PATH: path.join(REPOSITORY, 'node_modules') };
	return Number(await run('node', ['scripts/bench/load-nodes.cjs', installed], REPOSITORY, env));
}
