import fc from 'fast-check';

import { parseCivilDate, type CivilDate } from '../../../../domain/calendar/civil-date';
import { parseInvoice } from '../../../../domain/model/invoice';
import { ANSWER_KINDS, answerKindOf } from '../../../../domain/reply/answer/answer-kind';
import { draftAnswer } from '../../../../domain/reply/answer/draft-answer';
import { LANGUAGES, type Intent, type Language } from '../../../../domain/reply/intent';
import { readingOf } from '../extract/reading-of';

const TODAY = parseCivilDate('2026-03-18') as CivilDate;
const INVOICE = { id: 'i1', number: 'INV-2026/0042', dueDate: '2026-03-01', currency: 'EUR', total: 1284.5, amountDue: 1284.5 };
const LINK = 'https://pay.example/i1';

const draft = (kind: (typeof ANSWER_KINDS)[number], language: Language = 'en', more: object = {}, country?: string) =>
	draftAnswer(kind, language, parseInvoice({ ...INVOICE, ...more }), TODAY, country);

describe('what a routine question asks for', () => {
	it.each([
		['document_request', 'en', 'Could you please send me a copy of the invoice?', 'copy'],
		['document_request', 'en', 'Which bank account should I pay to? Please send your IBAN.', 'how_to_pay'],
		['question', 'en', 'How much do I still owe you?', 'balance'],
		['document_request', 'de', 'Bitte schicken Sie mir eine Kopie der Rechnung.', 'copy'],
		['document_request', 'fr', 'Pouvez-vous me renvoyer une copie de la facture ?', 'copy'],
		['document_request', 'es', '¿Me podéis mandar una copia de la factura?', 'copy'],
		['document_request', 'nl', 'Kunt u mij een kopie van de factuur sturen?', 'copy'],
		['document_request', 'it', 'Potete mandarmi una copia della fattura?', 'copy'],
		['document_request', 'pt', 'Podem enviar-me uma cópia da fatura?', 'copy'],
	] as [Intent, Language, string, string][])('%s, %s: %s', (intent, language, body, kind) => {
		expect(answerKindOf(intent, readingOf(body, language).concepts)).toBe(kind);
	});

	it.each([
		['document_request', 'We need the signed proof of delivery and a copy of the invoice.'],
		['document_request', 'Please send the invoice again with our purchase order number.'],
		['question', 'Why did you charge us twice?'],
		['dispute', 'Send me a copy of the invoice.'],
	] as [Intent, string][])('is left to a person: %s, %s', (intent, body) => {
		expect(answerKindOf(intent, readingOf(body).concepts)).toBeUndefined();
	});
});

describe('an answer', () => {
	it('says what is open, since when and where to pay', () => {
		expect(draft('balance', 'en', { paymentUrl: LINK }, 'IE').text).toBe(
			'Hello,\n\nThe open balance of invoice INV-2026/0042 is €1,284.50.\nIt was due on 1 March 2026.\nYou can pay €1,284.50 here: https://pay.example/i1\n\nKind regards',
		);
		expect(draft('balance', 'de', { dueDate: '2026-04-01' }, 'DE').text).toBe(
			'Guten Tag,\n\nvon der Rechnung INV-2026/0042 sind noch 1.284,50\u00a0€ offen.\nSie ist am 1. April 2026 fällig.\n\nFreundliche Grüße',
		);
	});

	it('asks for a copy to be attached where there is no link', () => {
		expect(draft('copy')).toMatchObject({ attachInvoice: true, text: expect.stringContaining('attached') });
		expect(draft('copy', 'en', { paymentUrl: LINK })).toMatchObject({ attachInvoice: false, text: expect.stringContaining(LINK) });
	});

	it('asks for nothing where nothing is open', () => {
		expect(draft('how_to_pay', 'en', { amountDue: 0 }).text).toContain('Nothing is open');
	});

	it('names no link that is not one', () => {
		expect(draft('copy', 'en', { paymentUrl: 'javascript:alert(1)' })).toMatchObject({ attachInvoice: true, text: expect.not.stringContaining('javascript') });
	});

	it.each(LANGUAGES)('is whole in %s: its number and amount, and no place left open', (language) => {
		for (const kind of ANSWER_KINDS) {
			const { text } = draft(kind, language, { paymentUrl: LINK });
			expect(text).toContain(kind === 'copy' ? 'INV-2026/0042' : '284');
			expect(text).toContain(LINK);
			expect(text).not.toMatch(/[{}]|undefined|null/);
		}
	});

	it('says nothing that a number brings along', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, unit: 'binary' }).filter((number) => number.trim() !== ''), (number) => {
				const { text } = draftAnswer('copy', 'en', { ...parseInvoice(INVOICE), number: `{link}\n${number}` }, TODAY);
				expect(text.split('\n')).toHaveLength(5);
			}),
			{ numRuns: 50, seed: 7 },
		);
	});
});
