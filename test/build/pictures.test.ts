import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const namesIn = (folder: string, ending: string) => readdirSync(path.join(ROOT, folder)).filter((file) => file.endsWith(ending));

describe('the pictures of the documentation', () => {
	const shown = namesIn('docs', '.md').flatMap((page) => [...readFileSync(path.join(ROOT, 'docs', page), 'utf8').matchAll(/(?:\]\(|src=")pictures\/([^)"]+)/g)].map(([, file]) => file));

	it('are there, wherever a page shows one', () => {
		expect(namesIn('docs/pictures', '.png')).toEqual(expect.arrayContaining(shown));
	});

	it("of n8n's editor are each shown", () => {
		expect(shown).toEqual(expect.arrayContaining(namesIn('docs/pictures', '.png').filter((file) => /^(?:workflow|panel|connect)-/.test(file))));
	});

	it('have one of every workflow', () => {
		const canvases = namesIn('workflows/data-tables', '.json').map((file) => `workflow-${file.replace(/json$/, 'png')}`);
		expect(shown).toEqual(expect.arrayContaining(canvases));
	});
});
