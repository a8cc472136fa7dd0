import { REPOSITORY } from '../host/cache';
import { run } from '../host/run';
import { growthOf } from './growth';
import type { Measurement, NodeFigures } from './result';
import { saveResult } from './results-file';
import { wantedSizes } from './sizes';
import { WORKLOADS } from './workloads';

const SIZES = [1_000, 10_000, 100_000];

/** Each node as a function, over more and more items. */
export async function benchNodes(): Promise<void> {
	const figures: NodeFigures[] = [];
	for (const node of Object.keys(WORKLOADS)) {
		const measurements: Measurement[] = [];
		for (const items of wantedSizes(SIZES)) {
			const measurement = JSON.parse(await run(process.execPath, ['scripts/bench/bundled.mjs', 'measure-node', node, String(items)], REPOSITORY)) as Measurement;
			measurements.push(measurement);
			const { events, seconds, processorSeconds, peakMegabytes } = measurement;
			const rate = Math.round(items / seconds).toLocaleString('en');
			console.log(`${node}: ${items.toLocaleString('en')} items, ${events.toLocaleString('en')} events: ${seconds.toFixed(2)} s (${processorSeconds?.toFixed(2)} s of the processor), ${rate} items/s, ${peakMegabytes} MB`);
		}
		console.log(`${node}: ten times the items take ${growthOf(measurements).toFixed(1)} times as long`);
		figures.push({ node, measurements });
		saveResult('nodes', figures);
	}
}
