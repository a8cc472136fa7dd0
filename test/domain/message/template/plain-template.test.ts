import fc from 'fast-check';
import Handlebars from 'handlebars/dist/cjs/handlebars';

import { LANGUAGES } from '../../../../domain/message/catalogue';
import { parseTemplate } from '../../../../domain/message/template/parse';
import { plainTemplate } from '../../../../domain/message/template/plain-template';
import { VARIABLES } from '../../../../domain/message/variable-names';
import { PARTIALS } from '../../../../domain/message/partial-names';

const partials = new Map(Object.keys(PARTIALS).map((name) => [name, () => `<${name}>`]));
const handlebars = Handlebars.create();
for (const name of partials.keys()) handlebars.registerPartial(name, () => `<${name}>`);
const MEDIA = ['text', 'html'] as const;

const render = (source: string, medium: (typeof MEDIA)[number]) => plainTemplate(parseTemplate(source, medium), medium, partials);
const byHandlebars = (source: string, medium: (typeof MEDIA)[number]) =>
	handlebars.compile<object>(parseTemplate(source, medium), { knownHelpers: { if: true, unless: true, each: true }, knownHelpersOnly: true, preventIndent: true, noEscape: medium === 'text' });

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const catalogue = [...new Set(LANGUAGES.flatMap((texts) => stringsIn([texts.texts, texts.phrases, texts.handOver])))].filter((source) => source.includes('{{'));
const aValue = fc.oneof(fc.constantFrom('', '<b>', "A & B's", '`='), fc.string(), fc.boolean());
const someVariables = fc
	.record(Object.fromEntries([...Object.keys(VARIABLES), 'reason', 'advice', 'vip', 'reply', 'lateRate'].map((name) => [name, aValue])))
	.chain((variables) => fc.record({ variables: fc.constant(variables), rows: fc.array(fc.record({ number: aValue, link: aValue }), { maxLength: 3 }), lines: fc.array(fc.string(), { maxLength: 2 }) }))
	.map(({ variables, rows, lines }) => ({ ...variables, invoices: rows, events: rows, drivers: lines }));

describe('a plain template', () => {
	it('is every template of the catalogue', () => {
		expect(catalogue.length).toBeGreaterThan(500);
		expect(catalogue.filter((source) => !render(source, 'text'))).toEqual([]);
	});

	it.each(MEDIA)('says in %s what handlebars says', (medium) => {
		const both = catalogue.map((source) => [render(source, medium), byHandlebars(source, medium)] as const);
		fc.assert(
			fc.property(someVariables, (variables) => {
				for (const [plain, other] of both) expect(plain?.(variables, variables)).toBe(other(variables));
			}),
			{ numRuns: 5, seed: 7 },
		);
	});

	it.each([
		'{{#with invoices}}{{length}}{{/with}}',
		'{{#each invoices}}{{@index}}{{/each}}',
		'{{#each invoices}}{{../number}}{{/each}}',
		'{{#each invoices as |invoice|}}{{invoice.number}}{{/each}}',
		'{{#if number}}{{@root.number}}{{/if}}',
		'{{number.length}}',
		'{{lookup invoices 0}}',
		'{{> facts number}}',
	])('leaves %s to handlebars', (source) => {
		expect(render(source, 'text')).toBeUndefined();
	});

	it('reads nothing that a value inherits', () => {
		expect(render('{{constructor}}{{toString}}{{#if __proto__}}x{{/if}}', 'text')?.({}, {})).toBe('');
	});
});
