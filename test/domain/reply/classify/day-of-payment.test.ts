import { dayOfPayment } from '../../../../domain/reply/classify/day-of-payment';
import type { Language } from '../../../../domain/reply/intent';
import { readingOf } from '../extract/reading-of';

// Wednesday, 18 March 2026.
describe('a day that somebody commits to', () => {
	it.each([
		['en', 'Sorry, the March one slipped through. The payment is scheduled for 27 March.'],
		['de', 'Die Rüge hat sich erledigt. Die Zahlung ist zum 27.03. eingeplant.'],
		['fr', 'Nous avons reçu l’avoir. Le virement est programmé pour le 27 mars.'],
		['es', 'Su decreto es de febrero; la transferencia está programada para el 27 de marzo.'],
		['nl', 'Dank voor de creditnota. De betaling staat klaar voor 27 maart.'],
		['it', 'Lo so, lo so. Il bonifico è programmato per il 27 marzo.'],
		['pt', 'Peço desculpa. O pagamento está agendado para 27 de março.'],
	] as [Language, string][])('%s, in words: %s', (language, body) => {
		expect(dayOfPayment(readingOf(body, language))).toBe('in_words');
	});

	it.each([
		['en', 'Friday. That is all I have to say.'],
		['it', 'Ho capito. 27/3 e basta.'],
	] as [Language, string][])('%s, bare: %s', (language, body) => {
		expect(dayOfPayment(readingOf(body, language))).toBe('bare');
	});

	it.each([
		['en', 'Would Friday do?'],
		['en', 'The payment was scheduled and left us on 2 March.'],
		['en', 'The payment is scheduled for next week.'],
		['en', 'We meet your sales manager about it on Friday.'],
		['en', 'If the credit note is here I will pay on Friday.'],
		['de', 'Wir zahlen am Freitag nicht.'],
		['es', 'Hoy mismo.'],
	] as [Language, string][])('%s, but not: %s', (language, body) => {
		expect(dayOfPayment(readingOf(body, language))).toBeNull();
	});

	it('may have to be a date in full', () => {
		expect(dayOfPayment(readingOf('The payment is scheduled for Friday.'), true)).toBeNull();
		expect(dayOfPayment(readingOf('The payment is scheduled for 27 March.'), true)).toBe('in_words');
	});
});
