import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const namesIn = (folder: string, ending: string) => readdirSync(path.join(ROOT, folder)).filter((file) => file.endsWith(ending));

describe('the pictures of the documentation', () => {
	const shown = namesIn('docs', '.md').flatMap((page) => [...readFileSync(path.join(ROOT, 'docs', page), 'utf8').matchAll(/(?:\]\(|src=")pictures\/([^)"]+)/g)].map(([, file]) => file));

	it('are each shown on a page, and each page shows what there is', () => {
		expect([...new Set(shown)].sort()).toEqual(namesIn('docs/pictures', '.png').sort());
	});

	it('have one of every workflow', () => {
		const canvases = namesIn('workflows/data-tables', '.json').map((file) => `workflow-${file.replace(/json$/, 'png')}`);
		expect(shown).toEqual(expect.arrayContaining(canvases));
	});
});
