import { Parser } from 'htmlparser2';

import { reportPage } from '../../../../domain/report/page/page';
import { SCRIPT } from '../../../../domain/report/page/script';
import { STYLES } from '../../../../domain/report/page/styles';
import { madeLedger, reportOf, settings, type Row } from './made-ledger';

const AS_PAGE = { title: 'Receivables report', locale: 'en' };
const ledger = madeLedger(240);
const page = reportPage(reportOf(ledger.items, ledger.rows), AS_PAGE);

interface Seen {
	tags: Map<string, number>;
	attributes: Set<string>;
	text: string;
	ids: string[];
	links: string[];
}

function read(markup: string): Seen {
	const seen: Seen = { tags: new Map(), attributes: new Set(), text: '', ids: [], links: [] };
	const parser = new Parser({
		onopentag(name, attributes) {
			seen.tags.set(name, (seen.tags.get(name) ?? 0) + 1);
			for (const [attribute, value] of Object.entries(attributes)) {
				seen.attributes.add(attribute);
				if (attribute === 'id') seen.ids.push(value);
				if (attribute === 'href' || attribute === 'src') seen.links.push(value);
			}
		},
		ontext(text) {
			seen.text += text;
		},
	});
	parser.end(markup);
	return seen;
}

function policyOf(markup: string): string {
	let policy = '';
	const parser = new Parser({
		onopentag: (_name, attributes) => {
			if (attributes['http-equiv'] === 'Content-Security-Policy') policy = attributes.content ?? '';
		},
	});
	parser.end(markup);
	return policy;
}

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>{{ constructor }}\u0000</style></title></svg>`;

describe('the page', () => {
	it('is one document that loads nothing, and names its own styles and its own script only', () => {
		const { tags, attributes, links } = read(page);
		for (const tag of ['link', 'img', 'iframe', 'object', 'form', 'base']) expect(tags.has(tag)).toBe(false);
		expect([...attributes].filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
		expect(tags.get('script')).toBe(1);
		expect(page).toContain(`<script>${SCRIPT}</script>`);
		expect(links.every((link) => link.startsWith('#'))).toBe(true);
		expect(policyOf(page)).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; script-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'$/);
		expect(page).toContain(`<style>${STYLES}</style>`);
	});

	it('writes numbers as its reader does', () => {
		const german = reportPage(reportOf(ledger.items, ledger.rows), { ...AS_PAGE, locale: 'de' });
		expect(read(page).text).toMatch(/€\d{1,3},\d{3}\.\d\d/);
		expect(read(german).text).toMatch(/\d{1,3}\.\d{3},\d\d\u00a0€/);
	});

	it('shows each currency by itself, and every chart as a table too', () => {
		const { tags, text, ids, links } = read(page);
		expect(text).toContain('Receivables in EUR');
		expect(text).toContain('Receivables in GBP');
		expect(text).not.toMatch(/\b(?:NaN|Infinity|undefined|null)\b/);
		expect(tags.get('svg')).toBe(9);
		expect(tags.get('table') ?? 0).toBeGreaterThanOrEqual(9);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(expect.arrayContaining(links.map((link) => link.slice(1))));
	});

	it('tells the customers apart: what was sent, and what came back', () => {
		const { tags, text } = read(page);
		expect(tags.get('li') ?? 0).toBeGreaterThan(10);
		expect(text).toContain('Reminder sent');
		expect(text).toContain('intent: promise_to_pay');
	});

	it('escapes whatever comes from outside, wherever it stands', () => {
		const customer = { id: HOSTILE, name: HOSTILE };
		const items: Row[] = [{ invoice: { id: HOSTILE, number: HOSTILE, dueDate: '2026-03-01', currency: 'EUR', total: 10, amountDue: 10 }, customer }];
		const event = (type: string, more: Row = {}) => ({ at: '2026-03-02T08:00:00Z', type, customerId: HOSTILE, invoiceId: HOSTILE, ...more });
		const rows = [
			event('reminder.sent', { tier: HOSTILE, channel: 'email', key: HOSTILE }),
			event('reply.received', { data: { intent: HOSTILE, text: HOSTILE, reason: HOSTILE, by: HOSTILE } }),
			event('hold.placed', { data: { reason: HOSTILE, until: HOSTILE } }),
		];
		const hostile = reportPage(reportOf(items, rows, { trial: { name: HOSTILE, arms: [HOSTILE, `${HOSTILE}2`], holdOut: HOSTILE }, customer: HOSTILE }), { title: HOSTILE, locale: 'en', lookUp: { customer: HOSTILE } });
		const { tags, attributes, text, links } = read(hostile);
		expect(policyOf(hostile)).toMatch(/form-action 'self'$/);
		expect([tags.get('script'), tags.has('img')]).toEqual([1, false]);
		expect([...attributes].some((name) => name.startsWith('on'))).toBe(false);
		expect(links.every((link) => /^(\?)?#/.test(link))).toBe(true);
		expect(text).toContain('<script>alert(1)</script>');
		expect(hostile).not.toContain('\u0000');
		expect(tags.get('title')).toBe(1 + (hostile.match(/<path[^>]*><title>/g)?.length ?? 0));
	});

	it('that is served can be brought up to date; one customer who is looked up stands there alone', () => {
		const served = read(reportPage(reportOf(ledger.items, ledger.rows), { ...AS_PAGE, lookUp: { customer: '' } }));
		expect([served.tags.get('form'), served.tags.get('svg')]).toEqual([2, 9]);
		expect(served.text).toContain('Bring up to date');
		const customer = ledger.items[0]?.customer as { id: string };
		const one = read(reportPage(reportOf(ledger.items, ledger.rows, { customer: customer.id }), { ...AS_PAGE, lookUp: { customer: customer.id } }));
		expect([one.tags.get('form'), one.tags.has('svg'), one.tags.has('nav')]).toEqual([1, false, false]);
		expect(one.text).toContain('Customers that were looked up');
		expect(one.text).not.toMatch(/What dunning did|open invoices of/);
	});

	it('is the same for the same facts, whatever the order of items and rows', () => {
		expect(reportPage(reportOf(ledger.items.toReversed(), ledger.rows.toReversed()), AS_PAGE)).toBe(page);
		expect(reportPage(reportOf(ledger.items, [...ledger.rows, ...ledger.rows]), AS_PAGE)).toBe(page);
	});

	it('of an empty ledger says so', () => {
		const { text, tags } = read(reportPage(reportOf([], [], { trial: undefined }), AS_PAGE));
		expect(text).toContain('Nothing was billed yet');
		expect(text).toContain('Nobody owes anything.');
		expect(text).not.toMatch(/\b(?:NaN|Infinity|undefined|null)\b/);
		expect(tags.has('svg')).toBe(false);
	});

	it('stands with open invoices and no past, and with a past and nothing open', () => {
		for (const report of [reportOf(ledger.items, []), reportOf([], ledger.rows, { timelines: settings.timelines })]) {
			expect(read(reportPage(report, AS_PAGE)).text).not.toMatch(/\b(?:NaN|Infinity|undefined|null)\b/);
		}
	});
});
