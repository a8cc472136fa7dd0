import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { REPOSITORY } from './cache';
import { run } from './run';

export const PACKAGE = 'n8n-nodes-dunning';

/** Packs what would be published, and gives the path of the tarball in `folder`. Needs a finished build. */
export async function packPackage(folder: string): Promise<string> {
	if (!existsSync(path.join(REPOSITORY, 'dist'))) await run('npm', ['run', 'build'], REPOSITORY);
	await mkdir(folder, { recursive: true });
	const printed = await run('npm', ['pack', '--silent', '--pack-destination', folder], REPOSITORY);
	return path.join(folder, printed.trim().split('\n').at(-1) ?? '');
}

/**
 * Installs a tarball below an n8n user folder the way n8n itself installs community packages: unpacked below
 * .n8n/nodes/node_modules, with dev, peer and optional dependencies stripped, so that node types are `n8n-nodes-dunning.*`.
 */
export async function installPackage(tarball: string, userFolder: string): Promise<void> {
	const nodes = path.join(userFolder, '.n8n/nodes');
	const target = path.join(nodes, 'node_modules', PACKAGE);
	await rm(target, { recursive: true, force: true });
	await mkdir(target, { recursive: true });
	await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'], nodes);
	const manifest = JSON.parse(await readFile(path.join(target, 'package.json'), 'utf8')) as Record<string, unknown>;
	const { devDependencies: _dev, peerDependencies: _peer, optionalDependencies: _optional, ...kept } = manifest;
	await writeFile(path.join(target, 'package.json'), JSON.stringify(kept, null, 2));
	await writeFile(
		path.join(nodes, 'package.json'),
		JSON.stringify({ name: 'installed-nodes', private: true, dependencies: { [PACKAGE]: kept.version } }, null, 2),
	);
}
