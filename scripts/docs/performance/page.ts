import { growthOf, timeOf } from '../../bench/growth';
import type { BenchResults, ChainFigures, DayFigures, Machine, Measurement, NodeFigures, PackageFigures } from '../../bench/result';
import { timePlot, type Series } from './time-plot';

const BUILT: Readonly<Record<ChainFigures['built'], string>> = { with_this_package: 'This package', with_n8n_nodes_only: "n8n's own nodes" };
const STORES: Readonly<Record<DayFigures['store'], string>> = { data_tables: 'Data Tables', postgres: 'PostgreSQL' };

/** The page about speed and its plots, by file name below docs/, from the figures of the last run. */
export function performanceDocs(results: BenchResults): ReadonlyMap<string, string> {
	const { machine, nodes = [], decideChain = [], planAndSend = [] } = results;
	const files = new Map<string, string>();
	const sections = [introduction(machine)];
	if (nodes.length > 0) {
		files.set('performance-nodes.svg', timePlot('Each node as a function', nodes.map(({ node, measurements }) => ({ name: node, measurements }))));
		sections.push(nodesSection(nodes));
	}
	if (decideChain.length > 0) {
		files.set('performance-decide.svg', timePlot('Score, route, compose and gate in n8n', decideChain.map(({ built, measurements }) => ({ name: BUILT[built], measurements }))));
		sections.push(chainSection(decideChain));
	}
	if (planAndSend.length > 0) {
		files.set('performance-day.svg', timePlot('Plan the day, and send', planAndSend.map(seriesOfDay)));
		sections.push(daySection(planAndSend));
	}
	if (results.package) sections.push(packageSection(results.package));
	files.set('performance.md', `${sections.join('\n\n')}\n`);
	return files;
}

function introduction({ processor, cores, memoryGigabytes, node, n8n, measuredOn }: Machine): string {
	return `# Performance

Written by \`npm run bench\`, which also writes the figures to [bench/results.json](../bench/results.json); change nothing here by hand.

Measured on ${measuredOn}: ${processor}, ${cores} cores, ${memoryGigabytes} GB, Node ${node}${n8n === undefined ? '' : `, n8n ${n8n}`}. Times are those of a clock on the wall, on a machine that others may use as well. The time of the processor, where it was taken, counts all threads, those that collect garbage included; other work blurs it less, so rates, ratios and plots go by it.`;
}

function nodesSection(nodes: readonly NodeFigures[]): string {
	return `## Each node as a function

Raw items and raw events in, decisions out, everything parsed on the way, each run in a process of its own. Growth is how many times as long the largest run takes as the one before it, by the time of the processor, for ten times the items: 10 is linear.

![Seconds over items for each node](performance-nodes.svg)

${table(['Node', ...MEASURED, 'Growth'], nodes.flatMap(({ node, measurements }) => rows([node], measurements, (_, index) => (index === measurements.length - 1 ? growthOf(measurements).toFixed(1) : ''))))}`;
}

function chainSection(chains: readonly ChainFigures[]): string {
	const ours = chains.find(({ built }) => built === 'with_this_package');
	const theirs = chains.find(({ built }) => built === 'with_n8n_nodes_only');
	const ratios = (ours?.measurements ?? []).flatMap((measurement) => {
		const other = theirs?.measurements.find(({ items }) => items === measurement.items);
		return other ? [`${number(measurement.items)} items: ${Math.round(timeOf(other) / timeOf(measurement))} times as fast`] : [];
	});
	return `## Deciding in a real n8n

Score, route, compose and gate with five events an invoice, against the same decisions as published templates build them from n8n's own nodes (Edit Fields, Switch and Filter, with expressions), in the same run${ratios.length > 0 ? ` (${ratios.join('; ')})` : ''}.

The chain of n8n's own nodes does less: whether a customer pays late is counted for it beforehand, it writes one language, and it knows hours, stops and holds, but no law. Times on the wall are the sum of what n8n gives for each node; those of the processor, by which the ratios and the time an item and node are taken, are those of the whole execution, making the items included. What takes n8n's own nodes so long are the expressions, some twenty an item; over 100,000 items they were not run.

![Seconds over items for both ways to decide](performance-decide.svg)

${table(['Built with', ...MEASURED, 'An item and node'], chains.flatMap(({ built, nodes, measurements }) => rows([BUILT[built]], measurements, (measurement) => `${number(Math.round((timeOf(measurement) * 1e6) / measurement.items / nodes))} µs`)))}`;
}

function daySection(days: readonly DayFigures[]): string {
	return `## Planning the day and sending in a real n8n

Every twentieth of the open invoices is due for a reminder by e-mail, which a mail server on loopback takes. Each touch is read again at its source, decided on again and claimed before it goes out: two executions a touch. All processes, the databases included, share the cores named above${workersRatio(days)}.

![Seconds over items for planning and sending](performance-day.svg)

${table(['Work', ...MEASURED], days.flatMap((day) => rows([seriesOfDay(day).name], day.measurements)))}`;
}

function workersRatio(days: readonly DayFigures[]): string {
	const ratioOf = (held: boolean): string | undefined => {
		const [one, two] = [1, 2].map((workers) => days.find((day) => day.work === 'send' && day.workers === workers && (day.coreShare !== undefined) === held)?.measurements.at(-1)?.seconds);
		return one && two ? (one / two).toFixed(1) : undefined;
	};
	const [free, held] = [ratioOf(false), ratioOf(true)];
	const cores = days.find(({ coreShare }) => coreShare !== undefined)?.coreShare;
	const alike = held ? `. With workers that are each held to ${cores} of a core, as a container's limit does, so that there is room for two, two send ${held} times as fast as one` : '';
	return `${free ? `: two workers send ${free} times as fast as one` : ''}${alike}`;
}

function packageSection({ installSeconds, tarballMegabytes, loadMilliseconds }: PackageFigures): string {
	return `## The package

${table(['', ''], [['Tarball', `${tarballMegabytes} MB`], ['Installing it with npm', `${installSeconds} s`], ['Loading all nodes', `${loadMilliseconds} ms`]])}`;
}

function seriesOfDay({ work, store, workers, coreShare, measurements }: DayFigures): Series {
	const by = workers === 0 ? 'no queue' : `${workers} worker${workers === 1 ? '' : 's'}${coreShare === undefined ? '' : ` of ${coreShare} core`}`;
	return { name: `${work === 'plan' ? 'Plan' : 'Send'}, ${STORES[store]}, ${by}`, measurements };
}

const MEASURED = ['Items', 'Events', 'Time', 'Of the processor', 'Items a second', 'Most memory'];

function rows(names: readonly string[], measurements: readonly Measurement[], last?: (measurement: Measurement, index: number) => string): string[][] {
	return measurements.map((measurement, index) => {
		const { items, events, seconds, processorSeconds, peakMegabytes } = measurement;
		return [
			...names,
			number(items),
			number(events),
			`${seconds.toFixed(2)} s`,
			processorSeconds === undefined ? '' : `${processorSeconds.toFixed(2)} s`,
			rate(items / timeOf(measurement)),
			`${number(peakMegabytes)} MB`,
			...(last === undefined ? [] : [last(measurement, index)]),
		];
	});
}

function rate(itemsASecond: number): string {
	return itemsASecond < 10 ? itemsASecond.toFixed(1) : number(Math.round(itemsASecond));
}

function number(value: number): string {
	return value.toLocaleString('en');
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
	return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
