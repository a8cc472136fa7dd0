import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import os from 'node:os';
import path from 'node:path';

import { N8N_VERSION } from '../../host/cache';
import { installN8n } from '../../host/install-n8n';
import { installPackage, packPackage } from '../../host/install-package';
import { N8nClient } from '../../host/n8n-client';
import { N8nProcess } from '../../host/n8n-process';
import type { ChainFigures, Measurement } from '../result';
import { saveResult } from '../results-file';
import { wantedSizes } from '../sizes';
import { EVENTS_AN_ITEM } from '../loads/load';
import { bundleBenchNodes } from './bench-nodes';
import { withN8nNodesOnly, withThisPackage, type DecideFlow } from './decide-workflows';

const SIZES = [1_000, 10_000, 100_000];
/** With expressions an item takes some 20 ms: 100,000 of them would take the better part of an hour. */
const SIZES_OF_N8N_NODES = [1_000, 10_000];
const WARM_UP = 100;
/** Nodes that make the items and look at the clock. */
const BESIDES = ['Called', 'Ledger', 'Watch'];

/** What the flow answers: see the node Bench Watch. */
interface Watched {
	items: number;
	milliseconds: Record<string, number>;
	peakMegabytes: number;
}

/** The nodes that decide in a real n8n, against the same decisions built from n8n's own nodes. Needs a finished build. */
export async function benchDecideChain(): Promise<void> {
	const ours: ChainFigures = { built: 'with_this_package', ...(await measured(withThisPackage(), SIZES)) };
	saveResult('decideChain', [ours], N8N_VERSION);
	const theirs: ChainFigures = { built: 'with_n8n_nodes_only', ...(await measured(withN8nNodesOnly(), SIZES_OF_N8N_NODES)) };
	saveResult('decideChain', [ours, theirs], N8N_VERSION);
}

// Each flow in an n8n of its own: the most memory a process has held stays with it.
async function measured({ canvas, path: webhook, nodes }: DecideFlow, sizes: readonly number[]): Promise<Omit<ChainFigures, 'built'>> {
	const userFolder = await mkdtemp(path.join(os.tmpdir(), 'dunning-bench-'));
	const ownNodes = path.join(userFolder, 'bench-nodes');
	await installN8n(console.log);
	await installPackage(await packPackage(path.join(userFolder, 'packed')), userFolder);
	await bundleBenchNodes(ownNodes);
	const n8n = await N8nProcess.start({ userFolder, env: { N8N_CUSTOM_EXTENSIONS: ownNodes } });
	try {
		const client = await N8nClient.signIn(n8n.url);
		await client.activate(await client.importWorkflow(canvas.toJson()));
		await untilThere(`${n8n.url}/webhook/${webhook}?items=${WARM_UP}`);
		const measurements: Measurement[] = [];
		for (const items of wantedSizes(sizes)) {
			const before = await n8n.processorSeconds();
			const times = await call(`${n8n.url}/webhook/${webhook}?items=${items}`);
			const processorSeconds = Number(((await n8n.processorSeconds()) - before).toFixed(2));
			const deciding = Object.entries(times.milliseconds).filter(([node]) => !BESIDES.includes(node));
			const seconds = deciding.reduce((sum, [, milliseconds]) => sum + milliseconds, 0) / 1000;
			const each = Math.round((seconds * 1e6) / items / nodes);
			const byNode = deciding.map(([node, milliseconds]) => `${node} ${(milliseconds / 1000).toFixed(2)} s`).join(', ');
			console.log(`${canvas.name}: ${items.toLocaleString('en')} items: ${seconds.toFixed(2)} s (${processorSeconds} s of the processor), ${each} µs an item and node, ${times.peakMegabytes} MB (${byNode})`);
			measurements.push({ items, events: items * EVENTS_AN_ITEM, seconds, processorSeconds, peakMegabytes: times.peakMegabytes });
		}
		return { nodes, measurements };
	} finally {
		await n8n.stop();
		await rm(userFolder, { recursive: true, force: true });
	}
}

// A webhook answers some time after its workflow is published.
async function untilThere(url: string): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		if (await call(url).then(() => true, () => false)) return;
		await new Promise((resolve) => setTimeout(resolve, 300));
	}
	throw new Error(`Nothing answers at ${url}`);
}

// By node:http, because fetch gives up on an answer after five minutes.
async function call(url: string): Promise<Watched> {
	return await new Promise((resolve, reject) => {
		get(url, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
			response.on('end', () => (response.statusCode === 200 ? resolve(JSON.parse(text) as Watched) : reject(new Error(`${url}: ${response.statusCode} ${text.slice(0, 500)}`))));
		}).on('error', reject);
	});
}
