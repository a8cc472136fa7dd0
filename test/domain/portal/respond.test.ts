import { instantOf } from '../../../domain/calendar/instant';
import { FORMS } from '../../../domain/portal/answer/answer';
import { portalKey } from '../../../domain/portal/portal-key';
import { CUSTOMER, LEDGER, NOW, SETTINGS, call, invoice, nonceFor, tokenFor, type Row } from './made-page';

const formsOn = (html: string) => [...html.matchAll(/name="form" value="([^"]+)"/g)].map(([, form]) => form);
const pending = (channel: string, status = 'planned'): Row => ({ id: 7, key: `t-${channel}-${status}`, status, customerId: 'C-1', invoiceId: 'INV-1', tier: 'overdue_7', channel, recipient: CUSTOMER.email, text: 'x', sendAt: '2026-03-18T09:00:00Z', plannedAt: '2026-03-17T06:00:00Z' });
const sent: Row = { ...pending('email', 'sent'), key: 'sent', sentAt: '2026-03-10T09:00:00Z' };

describe('the page that is looked at', () => {
	it('shows what is open and paid, the buttons to pay, and every form, and leads to nothing else', () => {
		const { page, taken } = call(LEDGER);
		expect(page.status).toBe(200);
		expect(taken).toBeUndefined();
		expect(page.html).toContain('€1,594.50');
		expect(page.html).toContain('href="https://pay.example/INV-1"');
		expect(page.html).toContain('overdue by 25 days');
		expect(page.html).toContain('We sent you a reminder');
		expect(formsOn(page.html)).toEqual(FORMS);
		expect(page.headers).toMatchObject({ 'cache-control': 'no-store, private', 'referrer-policy': 'no-referrer', 'x-robots-tag': expect.stringContaining('noindex') });
	});

	it('shows only the invoices that the link names', () => {
		const { page } = call(LEDGER, undefined, { token: tokenFor(['INV-2']) });
		expect(page.html).toContain('INV-2');
		expect(page.html).not.toContain('INV-1');
		expect(page.html).not.toContain('We sent you a reminder');
	});

	it('shows nothing of another customer, whatever comes along', () => {
		const other = invoice('INV-9', '2026-02-01', 5000, {}, { ...CUSTOMER, id: 'C-2', name: 'Somebody Else' });
		const { page } = call([...LEDGER, other, { at: '2026-03-01T09:00:00Z', type: 'payment.received', customerId: 'C-2', invoiceId: 'INV-1', amount: '7', currency: 'EUR' }]);
		expect(page.html).not.toContain('INV-9');
		expect(page.html).not.toContain('Somebody Else');
		expect(page.html).not.toContain('We received');
	});

	it.each([
		['de', 'Ihre Rechnungen von Nordwind', '1.594,50'],
		['en', 'Your invoices from Nordwind', '1,594.50'],
		['es', 'Sus facturas de Nordwind', '1.594,50'],
		['fr', 'Vos factures de Nordwind', '594,50'],
		['it', 'Le Sue fatture di Nordwind', '1.594,50'],
		['nl', 'Uw facturen van Nordwind', '1.594,50'],
		['pt', 'As suas faturas de Nordwind', '594,50'],
	])('speaks %s', (language, title, amount) => {
		const { page } = call(LEDGER, undefined, { language });
		expect(page.html).toContain(`<html lang="${language}">`);
		expect(page.html).toContain(title);
		expect(page.html).toContain(amount);
	});

	it("speaks the customer's language, then the company's", () => {
		const rows = (language: string) => [invoice('INV-1', '2026-02-20', 10, {}, { ...CUSTOMER, language })];
		expect(call(rows('fr-CH')).page.html).toContain('<html lang="fr">');
		expect(call(rows('sv'), undefined, { settings: { ...SETTINGS, look: { ...SETTINGS.look, language: 'nl' } } }).page.html).toContain('<html lang="nl">');
	});

	it('says that it cannot be shown where no invoice can be read', () => {
		expect(call([]).page.status).toBe(503);
		expect(call([{ error: 'The source is down' }]).page.html).toContain('try again in a few minutes');
	});

	it('offers only what can be done: nothing to pay, no plans, one extension', () => {
		const paid = [invoice('INV-0', '2025-12-20', 99, { amountDue: 0 })];
		expect(formsOn(call(paid).page.html)).toEqual(['preferences', 'stop']);
		const strict = { ...SETTINGS, limits: { ...SETTINGS.limits, planParts: 0, extensionDays: 0 } };
		expect(formsOn(call(LEDGER, undefined, { settings: strict }).page.html)).toEqual(['promise', 'paid', 'wrong', 'preferences', 'stop']);
		const extended = [...LEDGER, ...['INV-1', 'INV-2'].map((invoiceId) => ({ at: '2026-03-01T09:00:00Z', type: 'extension.granted', customerId: 'C-1', invoiceId, data: { until: '2026-04-01' } }))];
		expect(formsOn(call(extended).page.html)).not.toContain('more_time');
		expect(call(extended).page.html).toContain('1 April 2026');
	});
});

describe('a link that opens nothing', () => {
	const refused = (token: string, rows = LEDGER) => call(rows, undefined, { token }).page;

	it('gets the same page whatever the reason', () => {
		const revoked = [...LEDGER, { at: '2026-03-17T08:59:00Z', type: 'link.revoked', customerId: 'C-1', data: { until: '2026-03-17T08:59:00Z' } }];
		const old = tokenFor([], { madeAt: instantOf(NOW - 31 * 86_400_000) });
		const before = tokenFor([], { madeAt: instantOf(NOW - 120_000) });
		const pages = [refused(''), refused('x'), refused(tokenFor([], { key: portalKey('f'.repeat(40)) })), refused(old), refused(before, revoked)];
		for (const page of pages) expect(page).toEqual({ ...pages[0], status: 404 });
		expect(refused(tokenFor(), revoked).status).toBe(200);
	});

	it('opens nothing once the customer was erased, and takes no form', () => {
		const erased = [...LEDGER, { at: '2026-03-01T09:00:00Z', type: 'customer.erased', customerId: 'C-1' }];
		expect(refused(tokenFor(), erased).status).toBe(404);
		expect(call(erased, { form: 'stop', stop: '*' })).toEqual({ page: expect.objectContaining({ status: 404 }) });
	});
});

describe('a form that counts', () => {
	it('promises a day: an event an invoice, and what was about to go out waits until after it', () => {
		const { page, taken } = call([...LEDGER, sent, pending('email'), pending('sms', 'approved')], { form: 'promise', invoice: '*', date: '2026-03-31' });
		expect(page.html).toContain('you will pay by 31 March 2026');
		expect(taken?.events.map(({ type, invoiceId, amount }) => [type, invoiceId, amount])).toEqual([['reply.received', undefined, undefined], ['promise.made', 'INV-1', '1284.50'], ['promise.made', 'INV-2', '310.00']]);
		expect(taken?.events[1]?.data).toMatchObject({ date: '2026-03-31' });
		expect(taken?.changes.map(({ status, sendAt }) => [status, sendAt])).toEqual([['planned', '2026-04-01T08:00:00Z'], ['approved', '2026-04-01T08:00:00Z']]);
		expect(taken?.answer).toBeUndefined();
	});

	it('agrees on a plan: exact instalments, and the page shows them', () => {
		const { page, taken } = call([...LEDGER, pending('email')], { form: 'plan', invoice: 'INV-1', parts: '3' });
		const plan = taken?.events.find(({ type }) => type === 'plan.agreed');
		expect(plan).toMatchObject({ invoiceId: 'INV-1', amount: '1284.50', data: { instalments: [{ dueDate: '2026-03-24', amount: '428.17' }, { dueDate: '2026-04-24', amount: '428.17' }, { dueDate: '2026-05-24', amount: '428.16' }] } });
		expect(taken?.changes).toMatchObject([{ status: 'cancelled' }]);
		expect(page.html).toContain('Instalment 3 of 3');
		expect(page.html).toContain('24 May 2026');
	});

	it.each<[string, Row[], object]>([
		['above the limit', [...LEDGER], { limits: { ...SETTINGS.limits, planMostAmount: 1000 } }],
		['with hardship on the account', [invoice('INV-1', '2026-02-20', 1284.5, {}, { ...CUSTOMER, flags: { hardship: true } })], {}],
		['where there is a plan already', [...LEDGER, { at: '2026-03-01T09:00:00Z', type: 'plan.agreed', customerId: 'C-1', invoiceId: 'INV-1', currency: 'EUR', data: { instalments: [{ dueDate: '2026-03-20', amount: 1284.5 }] } }], {}],
	])('hands a plan %s to a person', (_, rows, more) => {
		const { taken } = call(rows, { form: 'plan', invoice: 'INV-1', parts: '2' }, { settings: { ...SETTINGS, ...more } });
		expect(taken?.notice).toEqual({ kind: 'plan_asked' });
		expect(taken?.events.map(({ type }) => type)).toEqual(['reply.received']);
		expect(taken?.answer).toMatchObject({ status: 'awaiting_approval', customerId: 'C-1', reason: 'Would like to pay in 2 instalments.' });
	});

	it('moves a due date', () => {
		const { page, taken } = call(LEDGER, { form: 'more_time', invoice: 'INV-1', date: '2026-03-30' });
		expect(taken?.events.at(-1)).toMatchObject({ type: 'extension.granted', invoiceId: 'INV-1', data: { until: '2026-03-30' } });
		expect(page.html).toContain('new due date is 30 March 2026');
	});

	it('takes word of a payment and looks for it', () => {
		const { taken } = call([...LEDGER, pending('email')], { form: 'paid', invoice: 'INV-1', reference: '  SEPA\n 4711 ' });
		expect(taken?.events).toMatchObject([{ type: 'reply.received', data: { intent: 'already_paid', next: { action: 'verify_payment' }, text: 'Has paid: SEPA 4711', engine: 'portal' } }]);
		expect(taken?.changes).toMatchObject([{ status: 'cancelled' }]);
	});

	it('opens a dispute, with a row for the desk that is answered where the link came from', () => {
		const { taken } = call([...LEDGER, sent, pending('sms')], { form: 'wrong', invoice: 'INV-1', reason: 'faulty', text: 'Two chairs\r\n\r\nwere missing' });
		expect(taken?.events.map(({ type, invoiceId }) => [type, invoiceId])).toEqual([['reply.received', 'INV-1'], ['dispute.opened', 'INV-1']]);
		expect(taken?.answer).toMatchObject({ channel: 'email', recipient: CUSTOMER.email, reason: 'Two chairs\n\nwere missing', approvalReason: expect.stringContaining('something was faulty') });
		expect(taken?.changes).toMatchObject([{ status: 'cancelled' }]);
	});

	it('asks a question: a person answers, nothing is disputed', () => {
		const { taken } = call(LEDGER, { form: 'wrong', invoice: '*', reason: 'question', text: 'Which order was this?' });
		expect(taken?.events.map(({ type }) => type)).toEqual(['reply.received']);
		expect(taken?.answer).toMatchObject({ status: 'awaiting_approval' });
	});

	it('keeps wishes: the row of the customer, and the consent that lies in asking for a channel', () => {
		const { page, taken } = call([...LEDGER, pending('email')], { form: 'preferences', channel: 'sms', language: 'nl', start: '09:00', end: '12:00' });
		expect(taken?.customer).toEqual({ customerId: 'C-1', channelPreference: 'sms', language: 'nl', contactHours: '{"start":"09:00","end":"12:00"}' });
		expect(taken?.events.at(-1)).toMatchObject({ type: 'consent.granted', channel: 'sms' });
		expect(taken?.changes).toMatchObject([{ status: 'cancelled' }]);
		expect(page.html).toContain('<html lang="nl">');
	});

	it('stops one channel, or everything', () => {
		const one = call([...LEDGER, pending('email')], { form: 'stop', stop: 'sms' }).taken;
		expect(one?.events.filter(({ type }) => type === 'consent.revoked')).toMatchObject([{ channel: 'sms' }]);
		const all = call([...LEDGER, pending('email')], { form: 'stop', stop: '*' }).taken;
		expect(all?.events.find(({ type }) => type === 'consent.revoked')?.channel).toBeUndefined();
		expect(all?.changes).toMatchObject([{ status: 'cancelled' }]);
	});

	it("takes the one click of a mail program's button, and nothing else without a nonce", () => {
		expect(call(LEDGER, { nonce: '', 'List-Unsubscribe': 'One-Click' }).taken?.events.at(-1)).toMatchObject({ type: 'consent.revoked', channel: 'email' });
		expect(call(LEDGER, { nonce: '', form: 'stop', stop: '*' })).toMatchObject({ page: { status: 409 } });
	});

	it('gives the same events with the same keys when it is taken again', () => {
		const form = { form: 'promise', invoice: '*', date: '2026-03-31' };
		expect(call(LEDGER, form).taken?.events).toEqual(call(LEDGER, form).taken?.events);
	});
});

describe('a form that must not count', () => {
	const form = { form: 'promise', invoice: '*', date: '2026-03-31' };
	const delivery = (key: string, execution: string, id: number, at = '2026-03-17T08:59:30Z') => ({ id, delivery: key, execution, sender: 'link', at });
	const keyOf = (token: string) => {
		const { taken } = call(LEDGER, form, { token });
		return String((taken?.events[0]?.data as { answer: string }).answer);
	};

	it('is one that another run took first, that was written down before, or whose page was open for too long', () => {
		const token = tokenFor();
		const key = keyOf(token);
		const status = (rows: Row[], more: Record<string, string> = {}) => call([...LEDGER, ...rows], { ...form, ...more }, { token }).page.status;
		expect(status([delivery(key, 'run-1', 5), delivery(key, 'run-2', 6)])).toBe(200);
		expect(status([delivery(key, 'run-2', 4), delivery(key, 'run-1', 5)])).toBe(409);
		expect(status([{ at: '2026-03-17T08:59:40Z', type: 'reply.received', customerId: 'C-1', data: { answer: key } }])).toBe(409);
		expect(status([], { nonce: nonceFor(token, instantOf(NOW - 25 * 3_600_000)) })).toBe(409);
		expect(status([], { nonce: nonceFor(tokenFor(['INV-1'])) })).toBe(409);
	});

	it('is one too many within the hour', () => {
		const token = tokenFor();
		const others = (count: number, at?: string) => Array.from({ length: count }, (_, index) => delivery(`other-${index}`, `run-o${index}`, index + 1, at));
		const status = (rows: Row[]) => call([...LEDGER, ...rows, delivery(keyOf(token), 'run-1', 99)], form, { token }).page.status;
		expect([status(others(9)), status(others(10)), status(others(10, '2026-03-17T07:59:00Z'))]).toEqual([200, 429, 200]);
		const { page } = call([...LEDGER, ...others(10), delivery(keyOf(token), 'run-1', 99)], form, { token });
		expect(page.headers['retry-after']).toBe('3600');
	});

	it.each([
		['a form that is not there', { form: 'pay' }],
		['the invoice of somebody else', { form: 'paid', invoice: 'INV-9', reference: 'x' }],
		['a paid invoice', { form: 'paid', invoice: 'INV-0', reference: 'x' }],
		['no reference', { form: 'paid', invoice: '*', reference: ' \u0000 ' }],
		['a day that is over', { form: 'promise', invoice: '*', date: '2026-03-16' }],
		['a day too far away', { form: 'promise', invoice: '*', date: '2026-04-17' }],
		['no day of the calendar', { form: 'promise', invoice: '*', date: '2026-02-30' }],
		['too many instalments', { form: 'plan', invoice: '*', parts: '7' }],
		['half an instalment', { form: 'plan', invoice: '*', parts: '2.5' }],
		['an extension too long', { form: 'more_time', invoice: 'INV-1', date: '2026-04-01' }],
		['an extension that is none', { form: 'more_time', invoice: 'INV-2', date: '2026-03-20' }],
		['a reason of their own', { form: 'wrong', invoice: '*', reason: 'hate', text: 'x' }],
		['a dispute without a word', { form: 'wrong', invoice: '*', reason: 'faulty', text: '' }],
		['no wish at all', { form: 'preferences' }],
		['one hour alone', { form: 'preferences', start: '09:00', end: '' }],
		['hours the wrong way round', { form: 'preferences', start: '12:00', end: '09:00' }],
		['a channel without an address', { form: 'stop', stop: 'letter' }],
	])('is one with %s: the page says what is missing', (_, fields) => {
		const { page, taken } = call(LEDGER, fields);
		expect(page.status).toBe(422);
		expect(taken).toBeUndefined();
		expect(page.html).toMatch(/role="alert">[^<]+Nothing was changed/);
	});
});
