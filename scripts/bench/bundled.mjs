/**
 * Runs a benchmark as the package is: bundled. Run from the sources by tsx, every function is wrapped to keep its name,
 * which makes ours up to a half slower. Usage: node scripts/bench/bundled.mjs <benchmark> [its arguments]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build } from 'esbuild';

const [name, ...args] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'dunning-bench-'));
try {
	const program = path.join(folder, `${name}.js`);
	await build({ entryPoints: [path.join(import.meta.dirname, `${name}.ts`)], bundle: true, platform: 'node', outfile: program, logLevel: 'error' });
	process.exitCode = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' }).status ?? 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
