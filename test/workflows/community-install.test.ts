import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import packageJson from '../../package.json';
import { installN8n } from '../../scripts/host/install-n8n';
import { PACKAGE, packPackage } from '../../scripts/host/install-package';
import { N8nClient } from '../../scripts/host/n8n-client';
import { N8nProcess } from '../../scripts/host/n8n-process';
import { run } from '../../scripts/host/run';
import { STARTS_WITHIN_MS } from './host';

describe('the package installed with npm, as the README says', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'dunning-install-'));
	let n8n: N8nProcess | undefined;
	beforeAll(async () => {
		await installN8n((message) => process.stderr.write(`  ${message}\n`));
		const tarball = await packPackage(path.join(folder, 'packed'));
		await run('npm', ['install', '--prefix', path.join(folder, '.n8n/nodes'), '--omit=peer', tarball], folder);
		n8n = await N8nProcess.start({ userFolder: folder });
	}, STARTS_WITHIN_MS);
	afterAll(async () => {
		await n8n?.stop();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}, 60_000);

	it('gives n8n every node, and every node as a tool for agents', async () => {
		const client = await N8nClient.signIn(n8n?.url ?? '');
		const types = (await (await fetch(`${n8n?.url}/types/nodes.json`, { headers: { cookie: client.sessionCookie } })).json()) as { name: string }[];
		const expected = packageJson.n8n.nodes.map((file) => {
			const name = path.basename(file, '.node.js');
			return `${PACKAGE}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
		});
		const ours = types.map(({ name }) => name).filter((name) => name.startsWith(`${PACKAGE}.`));
		expect(ours.sort()).toEqual([...expected, ...expected.map((name) => `${name}Tool`)].sort());
	});
});
