import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';

import type { BenchPart, BenchResults, Machine } from './result';

const FILE = path.join(__dirname, '../../bench/results.json');

/** The figures of the last run. */
export function readResults(): BenchResults {
	if (!existsSync(FILE)) return { machine: thisMachine() };
	return JSON.parse(readFileSync(FILE, 'utf8')) as BenchResults;
}

/** Puts the figures of one part, as far as they are there, in the place of those it had; `n8n` is the version they were measured in, if any. */
export function saveResult<Part extends BenchPart>(part: Part, figures: BenchResults[Part], n8n?: string): void {
	const results = readResults();
	const machine = { ...results.machine, ...thisMachine(), ...(n8n === undefined ? {} : { n8n }) };
	mkdirSync(path.dirname(FILE), { recursive: true });
	writeFileSync(FILE, `${JSON.stringify({ ...results, machine, [part]: figures }, null, '\t')}\n`);
}

function thisMachine(): Machine {
	const [processor, ...others] = cpus();
	return {
		measuredOn: new Date().toISOString().slice(0, 10),
		processor: processor?.model.trim() ?? 'unknown',
		cores: others.length + 1,
		memoryGigabytes: Math.round(totalmem() / 2 ** 30),
		node: process.version,
	};
}
