/**
 * Measures one node once, in a process of its own, so that its memory is its own: prints a Measurement as JSON.
 * Usage: node scripts/bench/bundled.mjs measure-node <name of the node> <items>
 */
import type { Measurement } from './result';
import { WORKLOADS } from './workloads';

const [name = '', items = '0'] = process.argv.slice(2);
const load = WORKLOADS[name];
if (!load) throw new Error(`There is no load for a node named '${name}'`);
const { events, work } = load(Number(items));
const [started, before] = [performance.now(), process.cpuUsage()];
work();
const [seconds, { user, system }] = [(performance.now() - started) / 1000, process.cpuUsage(before)];
const measurement: Measurement = {
	items: Number(items),
	events,
	seconds: Number(seconds.toFixed(3)),
	processorSeconds: Number(((user + system) / 1e6).toFixed(3)),
	// maxRSS is in kilobytes.
	peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
console.log(JSON.stringify(measurement));
