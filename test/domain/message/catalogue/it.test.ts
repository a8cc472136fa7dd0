import { it as italian } from '../../../../domain/message/catalogue/it';
import { compose } from '../settings';

const joined = italian.typography?.joining ?? ((text: string) => text);

/** A message that is written in Italian, with a due date of one's own. */
function dueOn(dueDate: string, changes: object = {}): string {
	return compose('overdue_7', 'helpful', { invoice: { dueDate }, customer: { language: 'it', country: 'IT' }, ...changes }).text;
}

describe('Italian', () => {
	it.each([
		['2026-03-08', 'con scadenza l’8 marzo 2026,'],
		['2026-03-11', 'con scadenza l’11 marzo 2026,'],
		['2026-03-10', 'con scadenza il 10 marzo 2026,'],
		['2026-02-18', 'con scadenza il 18 febbraio 2026,'],
	])('elides the article before a day that begins with a vowel: %s', (dueDate, said) => {
		expect(dueOn(dueDate)).toContain(said);
	});

	it('elides it before a percentage too, and leaves all other numbers alone', () => {
		expect(joined('detrarre il 8% e pagare')).toBe('detrarre l’8% e pagare');
		expect(joined('nel 80,5\u00a0% dei casi')).toBe('nell’80,5\u00a0% dei casi');
		expect(joined('nel 11 % dei casi, dal 8 marzo 2026 al 11 aprile 2026')).toBe('nell’11 % dei casi, dall’8 marzo 2026 all’11 aprile 2026');
		expect(joined('il 18%, il 2%, il 110%, la fattura di 8,00 €, al 8812')).toBe('il 18%, il 2%, il 110%, la fattura di 8,00 €, al 8812');
	});

	it('runs the preposition together with the article of whoever stands in for a company’s name', () => {
		const { subject, text } = compose('pre_due_1', 'helpful', { customer: { language: 'it' }, reminder: { variant: 'a' } }, { companyName: undefined, senderName: undefined, fromEmail: undefined });
		expect(subject).toContain('Fattura INV-20417 del nostro ufficio amministrativo: scade il');
		expect(text).not.toMatch(/\b(da|di|a) il nostro/);
	});

	it('says nothing of gender: whoever reads, or calls, may be a woman or a man', () => {
		const gendered = /\b(grat[oa]|contattat[oa]|raggiunger(lo|la)|gentilissim[oa]|egregio|benvenut[oa]|car[oa] \{\{)/i;
		expect(stringsIn(italian).flatMap((text) => gendered.exec(text)?.[0] ?? [])).toEqual([]);
	});

	it('keeps “n.” and its number on one line', () => {
		expect(dueOn('2026-03-10')).toContain('la fattura n.\u00a0INV-20417 di');
	});
});

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
