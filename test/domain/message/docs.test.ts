import { readFileSync } from 'node:fs';
import path from 'node:path';

import { TEMPLATE_IDS } from '../../../domain/message/template-id';
import { VARIABLES } from '../../../domain/message/variable-names';
import { PARTIALS } from '../../../domain/message/partial-names';

const page = readFileSync(path.join(__dirname, '../../../docs/composer.md'), 'utf8');

it.each([
	['variable', Object.entries(VARIABLES), (name: string) => `| \`{{${name}}}\` | `],
	['partial', Object.entries(PARTIALS), (name: string) => `| \`{{> ${name}}}\` | `],
] as const)('the documentation lists every %s with its meaning, and no other', (_, entries, cell) => {
	for (const [name, meaning] of entries) expect(page.replaceAll('`{{#each', '{{#each').replaceAll('{{/each}}`', '{{/each}}')).toContain(`${cell(name)}${meaning} |`);
	const listed = [...page.matchAll(cell('x') === '| `{{x}}` | ' ? /^\| `\{\{(\w+)\}\}` \|/gm : /^\| `\{\{> (\w+)\}\}` \|/gm)].map(([, name]) => name);
	expect(listed).toEqual(entries.map(([name]) => name));
});

it('the documentation names every message', () => {
	for (const id of TEMPLATE_IDS) expect(page).toContain(`\`${id}\``);
});
