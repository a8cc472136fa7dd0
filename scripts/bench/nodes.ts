import { REPOSITORY } from '../host/cache';
import { run } from '../host/run';
import { growthOf } from './growth';
import type { Measurement, NodeFigures } from './result';
import { saveResult } from './results-file';
import { WORKLOADS } from './workloads';

const SIZES = [1_000, 10_000, 100_000];

/** Each node as a function, over more and more items. */
export async function benchNodes(): Promise<void> {
	const figures: NodeFigures[] = [];
	for (const node of Object.keys(WORKLOADS)) {
		const measurements: Measurement[] = [];
		for (const items of SIZES) {
			const measurement = JSON.parse(await run('tsx', ['scripts/bench/measure-node.ts', node, String(items)], REPOSITORY)) as Measurement;
			measurements.push(measurement);
			const { events, seconds, peakMegabytes } = measurement;
			const rate = Math.round(items / seconds).toLocaleString('en');
			console.log(`${node}: ${items.toLocaleString('en')} items, ${events.toLocaleString('en')} events: ${seconds.toFixed(2)} s, ${rate} items/s, ${peakMegabytes} MB`);
		}
		console.log(`${node}: ten times the items take ${growthOf(measurements).toFixed(1)} times as long`);
		figures.push({ node, measurements });
	}
	saveResult('nodes', figures);
}
