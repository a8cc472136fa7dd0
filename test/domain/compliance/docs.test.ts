import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { compliancePages } from '../../../scripts/docs/compliance/pages';

const FOLDER = path.join(__dirname, '../../../docs/compliance');

describe('docs/compliance', () => {
	const pages = compliancePages();

	it.each([...pages])('%s is as the rules and cases say (else: npm run docs:compliance)', (name, content) => {
		expect(readFileSync(path.join(FOLDER, name), 'utf8')).toBe(content);
	});

	it('has no other page, and every link between pages leads somewhere', () => {
		expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort());
		const targets = [...pages.values()].flatMap((content) => [...content.matchAll(/\]\(([\w-]+\.md)(#[\w-]+)?\)/g)]);
		expect(targets.filter(([, file = '', anchor]) => !pages.has(file) || (anchor && !headings(pages.get(file) ?? '').includes(anchor))).map(([link]) => link)).toEqual([]);
		expect(targets.length).toBeGreaterThan(pages.size);
	});
});

// The anchors that GitHub gives to headings.
function headings(page: string): string[] {
	return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => `#${title.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-')}`);
}
