import { extractFacts } from '../../../../domain/reply/extract/extract-facts';
import type { Intent, Language } from '../../../../domain/reply/intent';
import { readingOf } from './reading-of';

function factsIn(body: string, intent: Intent, language: Language = 'en', item: object = {}) {
	return extractFacts(readingOf(body, language, { ...item }), { intent, also: [] });
}

describe('instalments', () => {
	it.each([
		['en', 'Could we pay in 3 monthly instalments?', 3],
		['en', 'split it 3 ways pls', 3],
		['en', '4 nos. PDC of Rs. 60,000 each', 4],
		['en', 'Could we spread it over six months?', 6],
		['en', 'half now, half in May', 2],
		['en', '1,000 € on 15 July, 1,000 € on 15 August and the rest on 15 September', 3],
		['de', 'Können wir vier Mal 300 daraus machen?', 4],
		['de', 'in achtzehn Monatsraten', 18],
		['fr', 'Nous proposons six versements de 215 €', 6],
		['fr', 'en 4 fois svp', 4],
		['es', '¿Puedo pagar en tres plazos?', 3],
		['nl', 'mag dat in 3 keer', 3],
		['it', 'vorrei dividere in tre rate mensili', 3],
		['pt', 'posso pagar em duas vezes?', 2],
	] as [Language, string, number][])('%s: %s', (language, body, instalments) => {
		expect(factsIn(body, 'payment_plan_request', language).plan).toEqual({ instalments });
	});

	it('have no number where none is named', () => {
		expect(factsIn('Could we pay in instalments?', 'payment_plan_request').plan).toEqual({});
		expect(factsIn('I could pay 200 a week', 'payment_plan_request').plan).toEqual({});
	});
});

describe('the return of somebody who is away', () => {
	it.each([
		['en', 'I am away until 27 March.', '2026-03-27'],
		['en', 'I am out of the office from 16 March to 3 April and back on Monday 6 April.', '2026-04-06'],
		['en', 'Away until and including Tuesday 31 March.', '2026-04-01'],
		['de', 'Ich bin bis einschließlich 27. März nicht im Haus.', '2026-03-27'],
		['de', 'Wir haben vom 16.03. bis 27.03. geschlossen und sind ab Montag, 30. März, wieder für Sie da.', '2026-03-30'],
		['fr', 'La conserverie ferme du 1er au 24 avril inclus. Je serai de retour le mardi 28/04/2026.', '2026-04-28'],
		['es', 'Cerrado. Volvemos el martes 24 de marzo.', '2026-03-24'],
		['nl', 'Ik ben afwezig tot 27 maart.', '2026-03-27'],
		['it', 'Sono assente fino al 27 marzo.', '2026-03-27'],
		['pt', 'Estou ausente até 27 de março.', '2026-03-27'],
	] as [Language, string, string][])('%s: %s', (language, body, until) => {
		expect(factsIn(body, 'auto_reply', language).outOfOffice).toEqual({ until });
	});

	it.each([
		'We have received your request and will answer within two working days.',
		'We pay on the 15th and the 28th of each month. This mailbox is not monitored.',
		'Opening hours: Mon to Fri, 9-17.',
	])('is not told by a receipt: %s', (body) => {
		expect(factsIn(body, 'auto_reply').outOfOffice).toBeUndefined();
	});
});

describe('the new contact', () => {
	it.each([
		['wrong_contact', 'Please write to ap@reed.example, or call 020 7946 0018.', 'ap@reed.example'],
		['wrong_contact', 'Ms. Jincy in accounts deals with it, 04 555 0176', '04 555 0176'],
		['human_request', 'Please ring me: +44 20 7946 0018', '+44 20 7946 0018'],
		['human_request', 'chiamate il 3500000834 grazie', '3500000834'],
		['legal', 'I represent Mr Boyle. Direct all communication to office@whitlock.example.', 'office@whitlock.example'],
	] as [Intent, string, string][])('%s: %s', (intent, body, contact) => {
		expect(factsIn(body, intent).newContact).toBe(contact);
	});

	it('is neither our own address, nor the sender’s, nor one for something else', () => {
		expect(factsIn('You wrote to me from billing@us.example, I have left the firm.', 'wrong_contact', 'en', { headers: { To: 'billing@us.example' } }).newContact).toBeUndefined();
		expect(factsIn('ann@reed.example is private.', 'wrong_contact').newContact).toBeUndefined();
		expect(factsIn('Für Lieferungen wenden Sie sich an lager@reed.example.', 'legal', 'de').newContact).toBeUndefined();
	});

	it.each(['order no. 0000/2026', 'case 460-008113', 'art. 222-33-2-2', '2026-03-18', 'Registered charity no. 0000000'])('is no number of a case: %s', (body) => {
		expect(factsIn(body, 'legal').newContact).toBeUndefined();
	});

	it('is not looked for in a promise', () => {
		expect(factsIn('I pay on Friday, ann.reed@home.example', 'promise_to_pay').newContact).toBeUndefined();
	});
});

describe('why it is late', () => {
	it.each([
		['Sorry, I completely forgot, will pay on Friday.', 'promise_to_pay', 'forgot'],
		['Our cash flow is tight, can we have two weeks?', 'extension_request', 'cash_flow'],
		['The payment is awaiting approval by the director.', 'promise_to_pay', 'approval'],
		['Our bank system is down, we pay tomorrow.', 'promise_to_pay', 'technical'],
		['The payment is scheduled for Friday.', 'promise_to_pay', undefined],
		['The goods arrived broken.', 'dispute', 'dispute'],
	] as [string, Intent, string | undefined][])('%s', (body, intent, reason) => {
		expect(factsIn(body, intent).lateReason).toBe(reason);
	});

	it('is not told by a question or a robot', () => {
		expect(factsIn('Is the payment awaiting approval?', 'question').lateReason).toBeUndefined();
		expect(factsIn('Sorry, I forgot', 'auto_reply').lateReason).toBeUndefined();
	});
});
