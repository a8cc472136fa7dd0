import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { compliancePages } from '../../../scripts/docs/compliance/pages';

const FOLDER = path.join(__dirname, '../../../docs/compliance');
const RULES = path.join(__dirname, '../../../domain/compliance');

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

it('every header that a rule reads is explained', () => {
	const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
	const read = files.flatMap((file) => [...readFileSync(path.join(RULES, file), 'utf8').matchAll(/header\(facts, '([\w-]+)'\)/g)].map(([, name = '']) => name));
	expect(new Set(read).size).toBeGreaterThan(8);
	const page = compliancePages().get('intake.md') ?? '';
	expect(read.filter((name) => !page.includes(name))).toEqual([]);
});

// The anchors that GitHub gives to headings.
function headings(page: string): string[] {
	return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => `#${title.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-')}`);
}
