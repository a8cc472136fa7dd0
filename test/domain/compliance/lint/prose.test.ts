import type { Currency } from '../../../../domain/model/currency';
import type { Message } from '../../../../domain/model/message';
import { readProse } from '../../../../domain/compliance/lint/prose';

const EUR = 'EUR' as Currency;
const message = (more: Partial<Message>): Message => ({ channel: 'email', to: 'a@b.example', text: 'Invoice 7 over EUR 12.50 is open.', language: 'en', template: '', ...more });
const hitsIn = (more: Partial<Message>) => [...readProse(message(more), EUR, []).hits.keys()];

describe('a message is read as people see it', () => {
	it('HTML that says the same as the text is read once', () => {
		expect(readProse(message({ html: '<p>Invoice 7 over\n<b>EUR 12.50</b> is&nbsp;open.</p>' }), EUR, []).body).toHaveLength(1);
		expect(readProse(message({ html: '<p>Invoice 7 over EUR 12.50 is open!</p>' }), EUR, []).body).toHaveLength(2);
		expect(readProse(message({ text: '', html: '<p>We will sue you.</p>' }), EUR, []).hits.has('legalAction')).toBe(true);
	});

	it('but its links are always read', () => {
		const { links } = readProse(message({ html: '<p>Invoice 7 over EUR 12.50 is <a href="https://evil.example/x">open.</a></p>' }), EUR, []);
		expect(links.map(({ host }) => host)).toEqual(['evil.example']);
	});

	it.each([
		['hidden elements', '<div style="display:none">We will sue you.</div>'],
		['alternative texts', '<img alt="We will sue you">'],
		['tooltips', '<a title="We will sue you" href="#">pay</a>'],
		['labels for screen readers', '<a aria-label="We will sue you" href="#">pay</a>'],
		['entities', '<p>We will &#115;&#117;&#101; you</p>'],
		['soft hyphens', '<p>law&shy;suit</p>'],
		['comments that end early', '<!-->We will sue you<!-- -->'],
	])('%s in HTML count', (_name, html) => expect(hitsIn({ html })).toContain('legalAction'));

	it.each([['scripts', '<script>sue(you)</script>'], ['styles', '<style>.court{}</style>'], ['comments', '<!-- sue you -->']])('%s do not', (_name, html) => expect(hitsIn({ html })).not.toContain('legalAction'));

	it('names, links and addresses are no prose', () => {
		expect(hitsIn({ text: 'Pay at https://court.example/lawsuit or write to attorney@court.example.' })).not.toContain('legalAction');
		const greeting = (names: string[]) => readProse(message({ text: 'Dear Court & Sons, invoice 7 is open.' }), EUR, names).hits.has('legalAction');
		expect([greeting([]), greeting(['Court & Sons'])]).toEqual([true, false]);
	});

	it.each([
		['R0-3', 'Invoice R0-3 over EUR 12.50 is open.', ['EUR 12.50']],
		['R2026017', 'Invoice #R2026017 over EUR 12.50 is open.', ['EUR 12.50']],
		['EUR-2026/7', 'Invoice EUR-2026/7 over EUR 12.50 is open.', ['EUR 12.50']],
		['R0-3', 'Invoice R0-31 over EUR 12.50 is open.', ['R0', 'EUR 12.50']],
		['100', 'Invoice 100 over EUR 100.00 is open.', ['EUR 100.00']],
	])('of the invoice number %s nothing is an amount: %s', (number, text, amounts) => {
		expect(readProse(message({ text }), EUR, [], [number]).body[0]?.amounts.map((amount) => amount.text)).toEqual(amounts);
	});
});
