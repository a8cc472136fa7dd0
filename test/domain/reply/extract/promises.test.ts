import { parseCivilDate, type CivilDate } from '../../../../domain/calendar/civil-date';
import { parseTimeZone } from '../../../../domain/calendar/time-zone';
import { extractFacts } from '../../../../domain/reply/extract/extract-facts';
import type { ExtractionContext } from '../../../../domain/reply/extract/reply-facts';
import type { Intent, Language } from '../../../../domain/reply/intent';
import { parseCurrency, type Currency } from '../../../../domain/model/currency';
import { minorUnits } from '../../../../domain/model/money';
import { readingOf } from './reading-of';

function promiseIn(body: string, language: Language = 'en', more: { intent?: Intent; also?: Intent[]; context?: ExtractionContext; item?: object } = {}) {
	const reading = readingOf(body, language, { ...more.item }, more.context);
	return extractFacts(reading, { intent: more.intent ?? 'promise_to_pay', also: more.also ?? [] }, more.context).promise;
}

const EUR = parseCurrency('EUR') as Currency;

describe('the day of a promise', () => {
	it.each([
		['We received your reminder of 2 March. The transfer goes out on 27 March.', '2026-03-27'],
		['The new card comes on Tuesday. On Friday I will pay.', '2026-03-20'],
		['Not this Friday, the one after: the 27th.', '2026-03-27'],
		['Payment has been authorised and is dated 2nd April.', '2026-04-02'],
		['My office is closed until 23 March, I will transfer it on 25 March.', '2026-03-25'],
		['Sorry, the invoice of 5 January was overlooked. You will have it by Monday at the latest.', '2026-03-23'],
		['Tomorrow', '2026-03-19'],
		['I pay between Thursday and Saturday', '2026-03-21'],
	])('%s', (body, date) => {
		expect(promiseIn(body)?.date).toBe(date);
	});

	it.each([
		['de', 'Die Überweisung geht am Freitag raus, die Ware kam am 3. März.', '2026-03-20'],
		['fr', 'Votre relance du 2 mars est bien arrivée, le virement part vendredi.', '2026-03-20'],
		['es', 'Recibimos su factura el 2 de marzo. La transferencia sale el viernes.', '2026-03-20'],
		['nl', 'De factuur van 2 maart was zoek. Ik maak het vrijdag over.', '2026-03-20'],
		['it', 'Ho visto la fattura del 2 marzo, il bonifico parte venerdì.', '2026-03-20'],
		['pt', 'Recebi a fatura de 2 de março. O pagamento segue na sexta-feira.', '2026-03-20'],
	] as [Language, string, string][])('%s: %s', (language, body, date) => {
		expect(promiseIn(body, language)?.date).toBe(date);
	});

	it.each([
		['en', '2026-12-29T10:00:00+00:00', 'Monday the 4th it lands in your bank.', '2027-01-04'],
		['en', '2026-12-28T16:00:00-05:00', 'The check is mailed on 1/8.', '2027-01-08'],
		['en', '2026-12-28T16:00:00+00:00', 'We pay on 1/8.', '2027-08-01'],
		['en', '2026-05-06T09:00:00+01:00', 'It goes out on the 5th.', '2026-06-05'],
		['en', '2026-05-06T09:00:00+01:00', 'Friday week, or any day but a Sunday.', '2026-05-15'],
		['de', '2026-12-30T09:00:00+01:00', 'Nächste Woche Freitag ist das Geld da.', '2027-01-08'],
		['de', '2026-05-06T09:00:00+02:00', 'Zum Monatsende wird überwiesen.', '2026-05-31'],
		['fr', '2026-12-30T09:00:00+01:00', 'Virement fin de mois, comme toujours.', '2026-12-31'],
		['fr', '2026-05-06T09:00:00+02:00', 'Je règle sous quinzaine, soit le 21 mai.', '2026-05-21'],
		['es', '2026-12-29T09:00:00+01:00', 'Pasado Reyes, el 7 de enero, os lo ingreso.', '2027-01-07'],
		['es', '2026-05-06T09:00:00+02:00', 'A fin de mes lo pago.', '2026-05-31'],
		['nl', '2026-12-30T09:00:00+01:00', 'Zaterdag 2 januari maak ik het over.', '2027-01-02'],
		['nl', '2026-05-06T09:00:00+02:00', 'Eind deze maand staat het op jullie rekening.', '2026-05-31'],
		['it', '2026-12-30T09:00:00+01:00', 'Lunedì 11 gennaio saldiamo.', '2027-01-11'],
		['it', '2026-05-06T09:00:00+02:00', 'Entro venerdì vi arriva il bonifico.', '2026-05-08'],
		['pt', '2026-12-30T09:00:00+00:00', 'Transferimos a 15/01.', '2027-01-15'],
		['pt', '2026-05-06T09:00:00-03:00', 'Dia 10 eu pago sem falta.', '2026-05-10'],
	] as [Language, string, string, string][])('%s, %s: %s', (language, receivedAt, body, date) => {
		expect(promiseIn(body, language, { item: { receivedAt } })?.date).toBe(date);
	});

	it.each(['We will pay as soon as we can.', 'It will be in the next payment run.', 'I will pay next week.'])('has none: %s', (body) => {
		expect(promiseIn(body)).toEqual({});
	});

	it('is no promise where more time is asked for, a robot writes, or it has been paid', () => {
		expect(promiseIn('Could we please have until 4 April?', 'en', { intent: 'extension_request' })).toBeUndefined();
		expect(promiseIn('I am back on 4 April.', 'en', { intent: 'auto_reply', also: ['promise_to_pay'] })).toBeUndefined();
		expect(promiseIn('We paid it on Friday.', 'en', { intent: 'already_paid', also: ['promise_to_pay'] })).toBeUndefined();
	});

	it('is there where who asks for time binds himself to a day all the same', () => {
		const body = 'Could you hold this until Saturday 28 March? I give you my word that I will transfer it that day.';
		expect(promiseIn(body, 'en', { intent: 'extension_request' })).toEqual({ date: '2026-03-28' });
	});

	it('is the first one of several payments', () => {
		expect(promiseIn("I'll send $2,000 on 6 June and the other $1,850 on 20 June.", 'en', { intent: 'payment_plan_request', also: ['promise_to_pay'] })).toMatchObject({ date: '2026-06-06', amount: 2000 });
	});
});

describe('the day of the sender', () => {
	const at = (receivedAt: string, timeZone?: string, headers = {}) =>
		promiseIn('I will pay tomorrow', 'en', { item: { receivedAt, headers }, context: { timeZone: timeZone ? (parseTimeZone(timeZone) ?? undefined) : undefined } })?.date;

	it('is that of the clock that the message states', () => {
		expect(at('2026-03-18T23:30:00-05:00')).toBe('2026-03-19');
		expect(at('2026-03-19T04:30:00Z')).toBe('2026-03-20');
	});

	it('is that of the customer where the message says no more than UTC', () => {
		expect(at('2026-03-19T03:30:00Z', 'America/New_York')).toBe('2026-03-19');
		expect(at('2026-03-18T23:30:00-05:00', 'Asia/Tokyo')).toBe('2026-03-19');
	});
});

describe('the amount of a promise', () => {
	it.each([
		['I can send £200 on Friday, the rest next month.', { amount: 200, currency: 'GBP' }],
		['I can do 40k on Friday, balance later.', { amount: 40000 }],
		['A part payment of 12 000 kr leaves on Friday.', { amount: 12000 }],
		['Can do six hundred on Friday.', { amount: 600 }],
		['Rs. 1,50,000 will be paid on Friday, the remaining amount later.', { amount: 150000 }],
	])('%s', (body, promise) => {
		expect(promiseIn(body)).toMatchObject(promise);
	});

	it.each([
		['de', 'Am Freitag überweise ich 1.200,50 €, den Rest im April.', 1200.5],
		['fr', 'Je m’engage sur quatre mille euros vendredi, le reste plus tard.', 4000],
		['fr', 'Je verse un acompte de 1 200,50 € vendredi.', 1200.5],
		['es', 'El viernes pago 1.200 €, el resto en abril.', 1200],
		['nl', 'Vrijdag kan ik 200 euro betalen, de rest later.', 200],
		['it', 'Venerdì vi mando un acconto di 1.200 €.', 1200],
		['pt', 'Na sexta pago 1.200,50 €, o resto em abril.', 1200.5],
	] as [Language, string, number][])('%s: %s', (language, body, amount) => {
		expect(promiseIn(body, language)).toMatchObject({ amount, currency: 'EUR' });
	});

	it('is left out where it is the whole balance', () => {
		expect(promiseIn('We will transfer the €1,284.50 on Friday.')).toEqual({ date: '2026-03-20' });
		expect(promiseIn('I will pay €500 on Friday.', 'en', { context: { currency: EUR, amountDue: minorUnits(50000) ?? undefined } })).toEqual({ date: '2026-03-20' });
		expect(promiseIn('I will pay €500 on Friday, part of it is for shipping.', 'en', { item: { subject: 'Re: Open balance of €500.00' } })).toEqual({ date: '2026-03-20' });
	});

	it('is half of what is open', () => {
		const context = { currency: EUR, amountDue: minorUnits(128451) ?? undefined };
		expect(promiseIn('Half on Friday, I promise.', 'en', { context })).toEqual({ date: '2026-03-20', amount: 642.26, currency: 'EUR' });
	});
});

it('names the same day whatever the country of the figures says', () => {
	expect(promiseIn('Payment on 4/6', 'en', { context: { country: 'US' } })?.date).toBe<CivilDate>(parseCivilDate('2026-04-06') as CivilDate);
	expect(promiseIn('Payment on 4/6', 'en', { context: { country: 'GB' } })?.date).toBe<CivilDate>(parseCivilDate('2026-06-04') as CivilDate);
});
