import { parseInstant, type Instant } from '../../../domain/calendar/instant';
import { parseReminder } from '../../../domain/model/reminder';
import { checkRetry } from '../../../domain/retries/check-retry';
import { recordRetry } from '../../../domain/retries/record-retry';

const KEY = 'dun1:in_1:failure-1:retry_payment';
const asOf = parseInstant('2026-03-10T10:00:00Z') as Instant;
const decided = (more: object = {}) => [{ invoiceId: 'in_1', reminder: parseReminder({ action: 'retry_payment', tier: null, key: KEY, requiresApproval: false, daysOverdue: 3, reason: 'Tried again on 2026-03-10.', sendAt: '2026-03-10T10:00:00+01:00', question: 4, ...more }) }];
const OPEN = { statusCode: 200, body: { status: 'open', amount_remaining: 100, next_payment_attempt: null } };
const check = (decisions: ReturnType<typeof decided>, stripe: unknown = OPEN) => checkRetry({ key: KEY, invoiceId: 'in_1' }, decisions, stripe, asOf);

describe('a charge that is to be tried again', () => {
	it('is due at its hour, where the router and Stripe still say so', () => expect(check(decided())).toEqual({ now: 'due' }));

	it.each<[string, ReturnType<typeof decided>, unknown, 'not_yet' | 'over']>([
		['before its hour', decided({ sendAt: '2026-03-10T12:00:00+01:00' }), OPEN, 'not_yet'],
		['without an hour', decided({ sendAt: undefined }), OPEN, 'not_yet'],
		['of an invoice that nobody could read again', [], OPEN, 'not_yet'],
		['where Stripe could not be asked', decided(), { statusCode: 503, body: {} }, 'not_yet'],
		['where Stripe said nothing', decided(), null, 'not_yet'],
		['where Stripe tries by itself', decided(), { statusCode: 200, body: { ...OPEN.body, next_payment_attempt: 1773300000 } }, 'not_yet'],
		['after a hard decline', decided({ action: 'send', tier: 'payment_failed' }), OPEN, 'over'],
		['after a newer failure, which has a retry of its own', decided({ key: 'dun1:in_1:failure-2:retry_payment' }), OPEN, 'over'],
		['on hold', decided({ action: 'hold' }), OPEN, 'over'],
		['that Stripe has as paid', decided(), { statusCode: 200, body: { status: 'paid', amount_remaining: 0 } }, 'over'],
		['of which nothing remains', decided(), { statusCode: 200, body: { status: 'open', amount_remaining: 0 } }, 'over'],
	])('is not tried %s', (_when, decisions, stripe, now) => expect(check(decisions, stripe)).toMatchObject({ now, reason: expect.any(String) }));
});

describe('what Stripe answers', () => {
	const record = (stripe: unknown) => recordRetry({ problem: 'person | c-1', key: KEY, customerId: 'c-1', invoiceId: 'in_1' }, stripe, asOf);

	it('paid: that is all; the planner reads it', () => expect(record({ statusCode: 200, body: { status: 'paid' } })).toMatchObject({ events: [], problem: { problem: 'person | c-1', status: 'done' } }));

	it('declined: a failure with the code of the bank, and its advice', () => {
		const { events, problem } = record({ statusCode: 402, body: { error: { code: 'card_declined', decline_code: 'insufficient_funds', advice_code: 'try_again_later', message: 'Your card has insufficient funds.' } } });
		expect(events).toEqual([{ at: '2026-03-10T10:00:00Z', type: 'payment.failed', customerId: 'c-1', invoiceId: 'in_1', key: `failed:${KEY}`, data: { code: 'insufficient_funds', adviceCode: 'try_again_later' } }]);
		expect(problem).toMatchObject({ status: 'done', note: expect.stringContaining('insufficient_funds') });
		expect(record({ statusCode: 402, body: { error: { code: 'expired_card' } } }).events[0]?.data).toEqual({ code: 'expired_card' });
	});

	it('refused for another reason: nothing was tried', () => {
		expect(record({ statusCode: 400, body: { error: { code: 'invoice_already_paid', message: 'Invoice is\nalready paid' } } })).toMatchObject({ events: [], problem: { status: 'done', note: 'Stripe did not try: Invoice is already paid' } });
	});

	it.each([{ statusCode: 500, body: {} }, { statusCode: 429, body: {} }, { statusCode: 200, body: { status: 'open' } }, undefined, 'gibberish'])('%j: nobody can say, so a person looks', (stripe) => {
		expect(record(stripe)).toMatchObject({ events: [], problem: { status: 'open', doneBy: '' } });
	});
});
