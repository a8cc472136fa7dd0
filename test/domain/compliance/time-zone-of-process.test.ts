import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildSync } from 'esbuild';

import { digestOfCases } from './digest';

const SECONDS = 1000;

describe('the zone of the process', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'dunning-gate-'));
	const script = path.join(folder, 'digest.js');
	const define = { __dirname: JSON.stringify(__dirname) };
	const stdin = { contents: "import { digestOfCases, offsetOfProcess } from './digest'; console.log(offsetOfProcess(), digestOfCases());", resolveDir: __dirname, loader: 'ts' as const };
	let here: string;
	beforeAll(() => {
		buildSync({ stdin, bundle: true, platform: 'node', outfile: script, define, logLevel: 'error' });
		here = digestOfCases();
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it.each([['Asia/Tokyo', -540], ['America/St_Johns', 210]])('%s changes nothing', (zone, offset) => {
		const printed = execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone, LANG: 'de_DE.UTF-8' }, encoding: 'utf8' });
		expect(printed.trim()).toBe(`${offset} ${here}`);
	}, 30 * SECONDS);
});
