/**
 * Runs a benchmark as the package is: bundled. Run from the sources by tsx, every function is wrapped to keep its name,
 * which makes ours up to a half slower. Usage: node scripts/bench/bundled.mjs <benchmark> [its arguments]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build } from 'esbuild';

import { withoutRe2 } from '../build/without-re2.js';

// What reads files beside it finds them from the folder that its source stands in, not from that of the bundle.
const foldersOfSources = {
	name: 'folders-of-sources',
	setup(build) {
		build.onLoad({ filter: /[\\/]scripts[\\/].*\.ts$/ }, ({ path: file }) => ({
			contents: readFileSync(file, 'utf8').replaceAll('__dirname', JSON.stringify(path.dirname(file))),
			loader: 'ts',
		}));
	},
};

const [name, ...args] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'dunning-bench-'));
try {
	const program = path.join(folder, `${name}.js`);
	await build({
		entryPoints: [path.join(import.meta.dirname, `${name}.ts`)],
		outfile: program,
		bundle: true,
		platform: 'node',
		mainFields: ['module', 'main'],
		plugins: [withoutRe2, foldersOfSources],
		logLevel: 'error',
	});
	process.exitCode = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' }).status ?? 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
