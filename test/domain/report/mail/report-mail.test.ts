import { Parser } from 'htmlparser2';

import { reportMail } from '../../../../domain/report/mail/report-mail';
import { madeLedger, reportOf } from '../page/made-ledger';

const PAGE_URL = 'https://n8n.example.com/webhook/dunning-report';
const ledger = madeLedger(240);
const report = reportOf(ledger.items, ledger.rows);
const mail = reportMail(report, { title: 'Receivables of Example & Sons', locale: 'en', pageUrl: PAGE_URL });

function cellsOf(markup: string): string[][] {
	const rows: string[][] = [];
	let cell: string | undefined;
	const isCell = (name: string) => name === 'th' || name === 'td';
	const parser = new Parser({
		onopentag: (name) => {
			if (name === 'tr') rows.push([]);
			if (isCell(name)) cell = '';
		},
		ontext: (text) => {
			if (cell !== undefined) cell += text;
		},
		onclosetag: (name) => {
			if (!isCell(name)) return;
			rows.at(-1)?.push(cell ?? '');
			cell = undefined;
		},
	});
	parser.end(markup);
	return rows;
}

describe('the report as a mail', () => {
	it('says the most important in its subject, and every figure in both of its forms', () => {
		expect(mail.subject).toMatch(/^Receivables: \d+ open invoices of \d+ customers$/);
		for (const [label, value, note] of cellsOf(mail.html)) expect(mail.text).toContain(`  ${label}: ${value}${note ? ` (${note})` : ''}`);
		const labels = cellsOf(mail.html).map(([label]) => label);
		expect(labels).toEqual(
			expect.arrayContaining(['Owed', 'DSO, count-back', 'Average days delinquent', 'Collection effectiveness', 'Paid on time', 'Not due', 'Over 90 days overdue', 'Promises kept', 'Opted out', 'Money saved', 'Paid after overdue_7', 'Answered by email', 'Split test, gentle', 'What dunning adds']),
		);
		expect(labels.filter((label) => label?.startsWith('Expected until'))).toHaveLength(8);
	});

	it('speaks of each currency by itself', () => {
		expect(mail.text.match(/^Receivables in [A-Z]{3}$/gm)).toEqual(['Receivables in EUR', 'Receivables in GBP']);
	});

	it('is what mail programs show: no style sheet, no script, no drawing, nothing loaded', () => {
		expect(mail.html).not.toMatch(/<(?:style|script|svg|img|link)\b/);
		expect(mail.html).toContain('Receivables of Example &amp; Sons');
	});

	it('links to the page where it is served, and to nothing else', () => {
		expect(mail.html.match(/href="[^"]*"/g)).toEqual([`href="${PAGE_URL.replaceAll('=', '&#x3D;')}"`]);
		expect(mail.text).toContain(`As it is now: ${PAGE_URL}`);
		const unserved = reportMail(report, { title: 'Receivables', locale: 'en', pageUrl: '' });
		expect(unserved.html).not.toContain('href');
		expect(unserved.text).not.toContain('As it is now');
	});

	it('writes numbers as its reader does, and stands on nothing', () => {
		expect(reportMail(report, { title: 'x', locale: 'de', pageUrl: '' }).text).toMatch(/Owed: \d{1,3}\.\d{3},\d\d\u00a0€/);
		const empty = reportMail(reportOf([], [], { trial: undefined }), { title: 'x', locale: 'en', pageUrl: '' });
		expect(empty.subject).toBe('Receivables: 0 open invoices of 0 customers');
		expect(empty.text + empty.html).not.toMatch(/\b(?:NaN|Infinity|undefined|null)\b/);
	});
});
