import { formatsFor, localeFor } from '../../../domain/message/locale';
import { parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { parseCurrency, type Currency } from '../../../domain/model/currency';
import { parseAmount, type MinorUnits } from '../../../domain/model/money';

const currency = (code: string) => parseCurrency(code) ?? ('EUR' as Currency);
const amount = (text: string, code: string) => parseAmount(text, currency(code)) ?? (0 as MinorUnits);
const day = parseCivilDate('2026-11-05') ?? ('' as CivilDate);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the locale of a reader', () => {
	it('is the language of the message with the region of the tag, else of the country', () => {
		expect(localeFor('de', 'de-AT', 'DE')).toBe('de-AT');
		expect(localeFor('de', 'de', 'CH')).toBe('de-CH');
		expect(localeFor('en', 'sv-SE', 'SE')).toBe('en-SE');
		expect(localeFor('en', undefined, undefined)).toBe('en');
		expect(localeFor('pt', 'pt-BR', undefined)).toBe('pt-BR');
		expect(localeFor('en', undefined, 'somewhere')).toBe('en');
	});
});

describe('amounts, dates and numbers', () => {
	it('are written as readers there write them', () => {
		expect(plain(formatsFor('de-DE').amount(amount('1284.5', 'EUR'), currency('EUR')))).toBe('1.284,50 €');
		expect(formatsFor('en-US').amount(amount('1284.5', 'USD'), currency('USD'))).toBe('$1,284.50');
		expect(plain(formatsFor('fr-FR').amount(amount('1284.5', 'EUR'), currency('EUR')))).toBe('1 284,50 €');
		expect(plain(formatsFor('de-DE').date(day))).toBe('5. November 2026');
		expect(formatsFor('en-GB').date(day)).toBe('5 November 2026');
		expect(formatsFor('en-US').date(day)).toBe('November 5, 2026');
		expect(plain(formatsFor('de-DE').percent(2.5))).toBe('2,5 %');
		expect(formatsFor('en').either(['a', 'b'])).toBe('a or b');
		expect(formatsFor('de').days(1)).toBe('1 Tag');
	});

	it('call the first of a month by its name in French, in words and never in digits', () => {
		const first = parseCivilDate('2026-03-01') ?? day;
		for (const locale of ['fr', 'fr-FR', 'fr-CA']) expect(formatsFor(locale).date(first)).toBe('1er mars 2026');
		expect(formatsFor('fr', true).date(first)).toBe('1er mars 2026');
		expect(formatsFor('fr').date(parseCivilDate('2026-03-11') ?? day)).toBe('11 mars 2026');
		expect(formatsFor('it').date(first)).toBe('1 marzo 2026');
	});

	it('part the thousands where prose would not, as invoices do', () => {
		for (const locale of ['es-ES', 'it-IT', 'pt-PT']) expect(plain(formatsFor(locale).amount(amount('1284.5', 'EUR'), currency('EUR')))).toMatch(/^1[. ]284,50 €$/);
	});

	it('keep the decimals of the currency and are exact to the last unit', () => {
		expect(formatsFor('en').amount(amount('1284', 'JPY'), currency('JPY'))).toBe('¥1,284');
		expect(plain(formatsFor('en').amount(amount('1.234', 'KWD'), currency('KWD')))).toBe('KWD 1.234');
		expect(formatsFor('en-US').amount(9_007_199_254_740_991 as MinorUnits, currency('USD'))).toBe('$90,071,992,547,409.91');
	});

	it('use plain spaces and short dates in an SMS, and Western digits everywhere', () => {
		expect(formatsFor('de-DE', true).amount(amount('1284.5', 'EUR'), currency('EUR'))).toBe('1.284,50 €');
		expect(formatsFor('de-DE', true).date(day)).toBe('05.11.2026');
		expect(formatsFor('ar-EG').date(day)).toMatch(/2026/);
		expect(formatsFor('fa').number(1284)).toMatch(/[0-9]/);
	});

	it('do not depend on the zone of the machine', () => {
		expect(formatsFor('en-GB').date(parseCivilDate('2026-01-01') ?? day)).toBe('1 January 2026');
	});
});
