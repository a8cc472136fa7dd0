import { PDFDocument } from '@cantoo/pdf-lib';

import { Composer } from '../../../domain/message/composer';
import { letterPdf, type Letter } from '../../../domain/message/pdf/letter-pdf';
import { toWinAnsi } from '../../../domain/message/pdf/win-ansi';
import type { Settings } from '../../../domain/message/settings';
import type { TemplateId } from '../../../domain/message/template-id';
import type { Tone } from '../../../domain/message/tone';
import { linesOf } from '../../pdf-lines';
import { itemFor, settings, type Changes } from './settings';

function letterFor(id: TemplateId, tone: Tone, changes: Changes = {}, with_: Partial<Settings> = {}): Letter {
	const composer = new Composer(settings({ channel: 'letter', ...with_ }));
	const { item, events } = itemFor(id, tone, changes);
	const draft = composer.draft(item, events);
	const letter = draft && composer.finish(draft).letter;
	if (!letter) throw new Error('No letter');
	return letter;
}

async function pdfOf(letter: Letter): Promise<Uint8Array> {
	return (await letterPdf(letter)) ?? Promise.reject(new Error('No PDF'));
}

describe('a letter as PDF', () => {
	it('says what the page says, with the address in the window', async () => {
		const lines = linesOf(await pdfOf(letterFor('overdue_14', 'final', { customer: { language: 'de', name: 'Tischlerei Hagedorn & Söhne' } }, { companyAddress: 'Hafenstraße 4\n20459 Hamburg' })));
		const said = lines.map(({ text }) => text).join(' ');
		for (const text of ['Rechnung INV-20417 von Northlight Tools Ltd: Wir brauchen eine Antwort', 'Guten Tag Maria Hagedorn,', '1.284,50 €', '3. März 2026', 'https://pay.northlight.example/i/inv-20417', 'Mit freundlichen Grüßen']) {
			expect(said.replace(/\u00a0/g, ' ')).toContain(text);
		}
		const address = lines.filter(({ text }) => ['Tischlerei Hagedorn & Söhne', 'Maria Hagedorn', '12 Mill Lane', 'LS1 4AP Leeds'].includes(text));
		expect(address).toHaveLength(4);
		for (const { left, top } of address) expect([left >= 20 && left <= 105, top >= 62 && top <= 90]).toEqual([true, true]);
	});

	it('is the same file for the same letter, and tells screen readers its title and language', async () => {
		const letter = letterFor('overdue_7', 'firm');
		const [first, second] = [await pdfOf(letter), await pdfOf(letter)];
		expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
		const document = await PDFDocument.load(first, { updateMetadata: false });
		expect(document.getTitle()).toBe('Invoice INV-20417 from Northlight Tools Ltd: payment still open');
		expect(document.getCreationDate()).toEqual(new Date('2026-03-17T00:00:00Z'));
	});

	it('takes as many pages as it needs, and loses no line of a long statement', async () => {
		const statement = Array.from({ length: 70 }, (_, index) => ({ invoiceId: index ? `X${index}` : 'INV-20417', number: `R-${1000 + index}`, dueDate: '2026-03-08', currency: 'EUR', total: 10, amountDue: 10 + index, daysOverdue: 9 }));
		const letter = letterFor('statement', 'firm', { reminder: { statement, invoices: statement.map(({ invoiceId }) => invoiceId), amountDue: 3115, dueDate: '2026-03-08' } });
		const pdf = await pdfOf(letter);
		const drawn = linesOf(pdf).map(({ text }) => text);
		for (const { number } of statement) expect(drawn).toContain(number);
		expect(drawn).toContain('€3,115.00');
		expect((await PDFDocument.load(pdf)).getPageCount()).toBeGreaterThan(2);
		for (const { top } of linesOf(pdf)) expect(top).toBeLessThan(275);
	});

	it('breaks words that are longer than a line', async () => {
		const link = `https://pay.northlight.example/${'x'.repeat(300)}`;
		const drawn = linesOf(await pdfOf(letterFor('overdue_1', 'helpful', { invoice: { paymentUrl: link } })));
		expect(drawn.map(({ text }) => text).join('')).toContain('x'.repeat(300));
	});

	it('drops accents its fonts lack, and is not made where letters would be lost', async () => {
		expect(linesOf(await pdfOf(letterFor('overdue_1', 'helpful', { customer: { name: 'Łódź Żaneta' } }))).map(({ text }) => text)).toContain('Lódz Zaneta');
		expect(await letterPdf(letterFor('overdue_1', 'helpful', { customer: { name: 'Βορράς' } }))).toBeNull();
		expect(toWinAnsi('„x“ – 5\u202f€ ’')).toBe('„x“ – 5 € ’');
		expect(toWinAnsi('株')).toBeNull();
	});
});
