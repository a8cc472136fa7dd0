import { parseCivilDate, type CivilDate } from '../../../../domain/calendar/civil-date';
import { findDates } from '../../../../domain/reply/extract/dates/find-dates';
import type { DateContext } from '../../../../domain/reply/extract/dates/forms/date-form';
import type { Language } from '../../../../domain/reply/intent';
import { tokenize } from '../../../../domain/reply/text/tokens';

const day = (text: string) => parseCivilDate(text) as CivilDate;

function datesIn(text: string, language: Language, more: Partial<DateContext> = {}): (string | null)[] {
	// A Wednesday.
	const context: DateContext = { today: day('2026-03-18'), place: {}, monthFirst: false, nextIsNextWeeks: language === 'en' || language === 'nl', ...more };
	return findDates(text, tokenize(text, 500), language, context).map(({ date }) => date);
}

describe('dates in English', () => {
	it.each([
		['today', '2026-03-18'],
		['tomoz', '2026-03-19'],
		['the day after tomorrow', '2026-03-20'],
		['Friday', '2026-03-20'],
		['Wednesday', '2026-03-18'],
		['this coming Monday', '2026-03-23'],
		['next Friday', '2026-03-27'],
		['Friday next week', '2026-03-27'],
		['Thursday week', '2026-03-26'],
		['a week on Thursday', '2026-03-26'],
		['Friday in two weeks', '2026-04-03'],
		['in 10 days', '2026-03-28'],
		['within 48h', '2026-03-20'],
		['in 3 working days', '2026-03-23'],
		['in two to three weeks', '2026-04-08'],
		['in 2-3 weeks', '2026-04-08'],
		['ten days from now', '2026-03-28'],
		['in a month', '2026-04-18'],
		['end of the month', '2026-03-31'],
		['the end of next month', '2026-04-30'],
		['end of May', '2026-05-31'],
		['mid-April', '2026-04-15'],
		['by the end of the week', '2026-03-20'],
		['end of next week', '2026-03-27'],
		['by the 15th', '2026-04-15'],
		['the 25th', '2026-03-25'],
		['the 5th of next month', '2026-04-05'],
		['5 May', '2026-05-05'],
		['May 5th', '2026-05-05'],
		['Friday, 27 March 2026', '2026-03-27'],
		['the fifth of May', '2026-05-05'],
		['between 5 and 8 May', '2026-05-08'],
		['Thursday or Friday', '2026-03-20'],
		['Friday 13', '2026-04-13'],
		['2nd January', '2027-01-02'],
		['5/11', '2026-11-05'],
		['05.11.26', '2026-11-05'],
		['2026-11-05', '2026-11-05'],
		['the last Friday of the month', '2026-03-27'],
		['the last working day of the month', '2026-03-31'],
		["New Year's Eve", '2026-12-31'],
		['year end', '2026-12-31'],
		['by wed', '2026-03-18'],
		['will do it on sat', '2026-03-21'],
		['a week Friday', '2026-03-27'],
		['the first Monday in May', '2026-05-04'],
		['the first Friday of next month', '2026-04-03'],
		['the third Friday of the month', '2026-03-20'],
		['the first Tuesday of the month', '2026-04-07'],
		['the 2nd working day of April', '2026-04-02'],
		['on Christmas Day', '2026-12-25'],
		['by Christmas', '2026-12-25'],
		['Friday, so the 27th of March', '2026-03-27'],
		['Friday, i.e. 27/3', '2026-03-27'],
		['between the 20th and 25th', '2026-03-25'],
	])('%s', (text, expected) => {
		expect(datesIn(text, 'en')).toEqual([expected]);
	});

	it.each(['next week', 'this month', 'early May', 'the beginning of next month'])('a time without a day: %s', (text) => {
		expect(datesIn(text, 'en')).toEqual([null]);
	});

	it.each(['We may pay', 'Invoice 3391', '£15', '15 %', 'one day', 'the second reminder', 'you sat on it', 'the 31.5 kg box', 'it sat here', 'after Christmas'])('no date: %s', (text) => {
		expect(datesIn(text, 'en')).toEqual([]);
	});

	it('reads figures month first in North America, unless the figure or the weekday forbids it', () => {
		const american = { monthFirst: true };
		expect(datesIn('4/6', 'en', american)).toEqual(['2026-04-06']);
		expect(datesIn('4/6', 'en')).toEqual(['2026-06-04']);
		expect(datesIn('15/4', 'en', american)).toEqual(['2026-04-15']);
		expect(datesIn('Monday 4/6', 'en')).toEqual(['2026-04-06']);
	});

	it('rolls over the year, and keeps a day of last month in the past', () => {
		expect(datesIn('2 January', 'en', { today: day('2026-12-30') })).toEqual(['2027-01-02']);
		expect(datesIn('31 December', 'en', { today: day('2027-01-04') })).toEqual(['2026-12-31']);
		expect(datesIn('the 31st', 'en', { today: day('2026-04-02') })).toEqual(['2026-05-31']);
		expect(datesIn('in two days', 'en', { today: day('2028-02-28') })).toEqual(['2028-03-01']);
	});

	it('takes the month from a day named before', () => {
		expect(datesIn('Could it wait until 8 May? On the 8th you will have it.', 'en')).toEqual(['2026-05-08', '2026-05-08']);
		expect(datesIn('Could it wait until 8 May? I pay that day.', 'en')).toEqual(['2026-05-08', '2026-05-08']);
		expect(datesIn('The office opens on 8 May, so that is when it goes out.', 'en')).toEqual(['2026-05-08', '2026-05-08']);
	});

	it('counts working days of a month by the holidays of the country, and takes the next month where the day is over', () => {
		expect(datesIn('the 5th working day', 'en', { place: { country: 'GB' } })).toEqual(['2026-04-09']);
		expect(datesIn('the 1st working day of next month', 'en', { today: day('2026-12-18'), place: { country: 'GB' } })).toEqual(['2027-01-04']);
	});

	it('keeps two days apart that only stand in one sentence', () => {
		expect(datesIn('I am away on Friday, so I shall be at the bank on 30 March', 'en')).toEqual(['2026-03-20', '2026-03-30']);
	});

	it('does not count the holidays of the country as working days', () => {
		expect(datesIn('in 3 working days', 'en', { today: day('2026-12-24'), place: { country: 'GB' } })).toEqual(['2026-12-31']);
	});
});

describe('dates in other languages', () => {
	const cases: [Language, string, string | null][] = [
		['de', 'übermorgen', '2026-03-20'],
		['de', 'nächste Woche Freitag', '2026-03-27'],
		['de', 'Freitag nächster Woche', '2026-03-27'],
		['de', 'nächsten Montag', '2026-03-23'],
		['de', 'bis zum 15.', '2026-04-15'],
		['de', 'am 1. Juni 2026', '2026-06-01'],
		['de', 'zum Ersten', '2026-04-01'],
		['de', 'wird am Fünfzehnten angewiesen', '2026-04-15'],
		['de', 'Ende des Monats', '2026-03-31'],
		['de', 'Monatsende', '2026-03-31'],
		['de', 'Ende nächster Woche', '2026-03-27'],
		['de', 'Mitte April', '2026-04-15'],
		['de', 'in 14 Tagen', '2026-04-01'],
		['de', 'innerhalb von zehn Tagen', '2026-03-28'],
		['de', 'Di, 24.3.', '2026-03-24'],
		['de', '05.11.', '2026-11-05'],
		['de', 'nächste Woche', null],
		['de', 'bis Fr.', '2026-03-20'],
		['de', 'Di oder Mi', '2026-03-25'],
		['de', 'am ersten Montag im Mai', '2026-05-04'],
		['de', 'zum Monatsersten', '2026-04-01'],
		['de', 'zwischen dem 20. und 25.', '2026-03-25'],
		['de', 'am Freitag der Woche, also 27. März', '2026-03-27'],
		['fr', 'le premier lundi de mai', '2026-05-04'],
		['fr', 'demain matin', '2026-03-19'],
		['fr', 'après-demain', '2026-03-20'],
		['fr', 'vendredi prochain', '2026-03-20'],
		['fr', 'lundi de la semaine prochaine', '2026-03-23'],
		['fr', 'fin de mois', '2026-03-31'],
		['fr', 'fin avril', '2026-04-30'],
		['fr', 'à la mi-avril', '2026-04-15'],
		['fr', 'le 15', '2026-04-15'],
		['fr', 'le 1er mai', '2026-05-01'],
		['fr', 'd’ici quinze jours', '2026-04-02'],
		['fr', 'sous huitaine', '2026-03-26'],
		['fr', 'mardi 24/03', '2026-03-24'],
		['fr', 'la semaine prochaine', null],
		['es', 'pasado mañana', '2026-03-20'],
		['es', 'el próximo lunes', '2026-03-23'],
		['es', 'el lunes de la semana que viene', '2026-03-23'],
		['es', 'a fin de mes', '2026-03-31'],
		['es', 'el día 15', '2026-04-15'],
		['es', '5 de mayo de 2026', '2026-05-05'],
		['es', 'dentro de diez días', '2026-03-28'],
		['es', 'a mediados de abril', '2026-04-15'],
		['es', 'el primer lunes de mayo', '2026-05-04'],
		['es', 'la próxima semana', null],
		['nl', 'overmorgen', '2026-03-20'],
		['nl', 'volgende week vrijdag', '2026-03-27'],
		['nl', 'vrijdag over een week', '2026-03-27'],
		['nl', 'eind van de maand', '2026-03-31'],
		['nl', 'eind april', '2026-04-30'],
		['nl', 'de 15e', '2026-04-15'],
		['nl', 'binnen tien dagen', '2026-03-28'],
		['nl', '15-04', '2026-04-15'],
		['nl', 'do of vr', '2026-03-20'],
		['nl', 'de eerste maandag van mei', '2026-05-04'],
		['nl', 'volgende week', null],
		['it', 'dopodomani', '2026-03-20'],
		['it', 'venerdì prossimo', '2026-03-20'],
		['it', 'lunedì della prossima settimana', '2026-03-23'],
		['it', 'a fine mese', '2026-03-31'],
		['it', 'entro il 15', '2026-04-15'],
		['it', "l'8 maggio", '2026-05-08'],
		['it', 'tra dieci giorni', '2026-03-28'],
		['it', 'a metà aprile', '2026-04-15'],
		['it', 'il primo lunedì di maggio', '2026-05-04'],
		['it', 'la prossima settimana', null],
		['pt', 'depois de amanhã', '2026-03-20'],
		['pt', 'na próxima segunda-feira', '2026-03-23'],
		['pt', 'sexta-feira', '2026-03-20'],
		['pt', 'no fim do mês', '2026-03-31'],
		['pt', 'até dia 15', '2026-04-15'],
		['pt', '5 de maio', '2026-05-05'],
		['pt', 'daqui a dez dias', '2026-03-28'],
		['pt', 'em meados de abril', '2026-04-15'],
		['pt', 'a primeira segunda de maio', '2026-05-04'],
		['pt', 'até o quinto dia útil', '2026-04-07'],
		['pt', 'na semana que vem', null],
	];

	it.each(cases)('%s: %s', (language, text, expected) => {
		expect(datesIn(text, language)).toEqual([expected]);
	});

	it.each([
		['de', 'Guten Morgen'],
		['de', 'zum zweiten Mal'],
		['de', 'so oder so'],
		['de', 'So geht das nicht, das sag ich Ihnen.'],
		['fr', 'le 15 % de remise'],
		['es', 'Buenos días'],
		['nl', 'Goede morgen'],
		['it', 'Buon giorno'],
		['pt', 'Bom dia, preciso da segunda via'],
	] as [Language, string][])('%s, no date: %s', (language, text) => {
		expect(datesIn(text, language)).toEqual([]);
	});
});
