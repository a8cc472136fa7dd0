/**
 * Measures everything, or the parts that are named, and puts the figures into bench/results.json and docs/performance.md,
 * part by part. Usage: npm run bench [-- package nodes decide day]. Nothing depends on the figures.
 */
import { writePerformanceDocs } from '../docs/performance/write';
import { benchDecideChain } from './in-n8n/decide-chain';
import { benchPlanAndSend } from './in-n8n/plan-and-send';
import { benchNodes } from './nodes';
import { benchPackage } from './package';
import { readResults } from './results-file';

const PARTS: Readonly<Record<string, () => Promise<void>>> = { package: benchPackage, nodes: benchNodes, decide: benchDecideChain, day: benchPlanAndSend };

async function main(names: readonly string[]): Promise<void> {
	const unknown = names.find((name) => !PARTS[name]);
	if (unknown !== undefined) throw new Error(`There is no part '${unknown}' of the benchmark. There are ${Object.keys(PARTS).join(', ')}.`);
	for (const [name, bench] of Object.entries(PARTS)) {
		if (names.length > 0 && !names.includes(name)) continue;
		const started = performance.now();
		console.log(`Part '${name}' …`);
		await bench();
		writePerformanceDocs(readResults());
		console.log(`Part '${name}' took ${Math.round((performance.now() - started) / 1000)} s`);
	}
}

void main(process.argv.slice(2));
