import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { generateWorkflows } from '../../scripts/build/generate-workflows';

const ROOT = path.join(__dirname, '../..');

describe('the workflow files that users import', () => {
	let generated: Record<string, string>;
	beforeAll(async () => {
		generated = await generateWorkflows();
	});

	const workflows = () => Object.entries(generated).flatMap(([file, text]) => (file.endsWith('.json') ? [text] : []));

	it('are what the definitions say (npx gulp workflows makes them)', () => {
		for (const [file, text] of Object.entries(generated)) expect({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }).toEqual({ file, text });
		const folders = new Set(Object.keys(generated).map((file) => path.dirname(file)));
		for (const folder of folders) {
			const there = readdirSync(path.join(ROOT, folder)).filter((file) => /\.(?:json|sql)$/.test(file)).map((file) => `${folder}/${file}`);
			expect(there.sort()).toEqual(Object.keys(generated).filter((file) => path.dirname(file) === folder).sort());
		}
	});

	it('hold no credential and no id of anybody', () => {
		for (const text of workflows()) {
			const workflow = JSON.parse(text) as { id?: string; nodes: { credentials?: unknown }[] };
			expect(workflow.id).toBeUndefined();
			for (const node of workflow.nodes) expect(node.credentials).toBeUndefined();
		}
	});

	it('wire every node by the name it has, to inputs that exist', () => {
		for (const text of workflows()) {
			const { nodes, connections } = JSON.parse(text) as { nodes: { name: string; type: string }[]; connections: Record<string, { main: { node: string }[][] }> };
			const names = new Set(nodes.map((node) => node.name));
			expect(names.size).toBe(nodes.length);
			const wired = new Set<string>();
			for (const [from, { main }] of Object.entries(connections)) {
				expect(names).toContain(from);
				for (const { node } of main.flat()) {
					expect(names).toContain(node);
					wired.add(node);
				}
			}
			const loose = nodes.filter(({ name, type }) => !wired.has(name) && !/trigger|webhook$|emailReadImap|stickyNote/i.test(type)).map(({ name }) => name);
			expect(loose).toEqual([]);
		}
	});
});
