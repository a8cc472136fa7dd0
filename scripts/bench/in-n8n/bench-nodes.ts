import path from 'node:path';

import { build } from 'esbuild';

const NODES = ['BenchLedger', 'BenchWatch'];

/** Bundles the benchmark's own nodes into `folder`, from where n8n takes them as nodes of its user's own. */
export async function bundleBenchNodes(folder: string): Promise<void> {
	const entryPoints = NODES.map((name) => path.join(__dirname, 'nodes', `${name}.node.ts`));
	await build({ entryPoints, outdir: folder, bundle: true, platform: 'node', format: 'cjs', external: ['n8n-workflow'], logLevel: 'error' });
}
