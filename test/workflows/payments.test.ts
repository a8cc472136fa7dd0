import { StripeApi } from '../vendors/stripe';
import { STARTS_WITHIN_MS } from './host';
import { startSourceHost, type SourceHost } from './source-host';

const seconds = (text: string) => Date.parse(text) / 1000;
const FRIDAY = '2026-11-20T06:00:00+01:00';
const DECLINED_AT = seconds('2026-11-18T10:00:00+01:00');
const firm = (name: string) => ({ id: `cus_${name}`, name: `Firma ${name}`, email: `ap@${name}.example`, country: 'DE' });
const PLANNER = '01-plan-the-day-stripe';

describe.each(['data-tables', 'postgres'] as const)('payments and failures, in a real n8n on %s', (topology) => {
	const stripe = new StripeApi();
	let source: SourceHost;
	const rows = async (table: string) => await source.host.tables.rows(table);
	const touchesOf = async (name: string) => (await rows('dunning_outbox')).filter(({ customerId }) => customerId === `cus_${name}`).map(({ tier, status, template }) => [tier, status, String(template).split('.')[0]]);
	const eventsOf = async (name: string, type: RegExp) => (await rows('dunning_events')).filter((row) => row.customerId === `cus_${name}` && type.test(String(row.type)));
	const run = async (workflow: string, trigger: string, asOf: string, more: object = {}) => await source.host.client.runToEnd(await source.publish(workflow, { asOf, ...more }), trigger);
	const thank = async (asOf: string, more: object = {}) => await run('05-payments', 'Look now', asOf, more);
	const retry = async (asOf: string) => await run('05-failed-payments-stripe', 'Retry now', asOf);
	const bill = (name: string, due: string) => stripe.bill({ id: `in_${name}`, customer: firm(name), created: seconds(due) - 14 * 86_400, daysToDue: 14, amount: 120_00 });

	beforeAll(async () => {
		for (const name of ['soft', 'again', 'unclear', 'hard', 'smart', 'meanwhile']) {
			bill(name, '2026-11-18T09:00:00+01:00');
			stripe.decline(`in_${name}`, name === 'hard' ? 'expired_card' : 'processing_error', DECLINED_AT);
		}
		for (const name of ['pays', 'promises', 'silent']) bill(name, '2026-11-19T09:00:00+01:00');
		source = await startSourceHost([stripe], topology);
		await source.host.setUp({ loadSampleLedger: false });
		await source.connect('stripeApi', { secretKey: stripe.secretKey, signatureSecret: '' });
		await source.plan(PLANNER, { asOf: FRIDAY });
		await source.publish(PLANNER, { asOf: FRIDAY });
	}, STARTS_WITHIN_MS);
	afterEach(() => source?.net.calm());
	afterAll(async () => await source?.end(), 60_000);

	it('a soft decline is not charged before its hour, a hard one never: that customer is asked for another way to pay', async () => {
		await retry('2026-11-20T09:00:00+01:00');
		expect(stripe.charged).toEqual([]);
		expect(await touchesOf('hard')).toEqual([['payment_failed', expect.any(String), 'payment_failed']]);
		expect((await rows('dunning_outbox')).find(({ customerId }) => customerId === 'cus_hard')?.html).toContain('https://invoice.stripe.com/i/acct_1/in_hard');
		expect(await touchesOf('soft')).toEqual([]);
	});

	it('at its hour each is charged once; not where Stripe tries by itself or the invoice was paid', async () => {
		stripe.declines.set('in_again', { status: 402, error: { code: 'card_declined', decline_code: 'insufficient_funds', message: 'No funds' } });
		stripe.declines.set('in_unclear', { status: 500, error: { message: 'Something went wrong' } });
		const smart = stripe.invoices.get('in_smart');
		if (smart) stripe.invoices.set('in_smart', { ...smart, next_payment_attempt: DECLINED_AT + 86_400 });
		stripe.pay('in_meanwhile', DECLINED_AT + 3600);
		for (let times = 0; times < 3; times += 1) await retry('2026-11-20T10:30:00+01:00');
		expect(stripe.charged.map((key) => key.split(':')[1]).sort()).toEqual(['in_again', 'in_soft', 'in_unclear']);
		expect(stripe.invoices.get('in_soft')?.status).toBe('paid');
		const problems = (await rows('dunning_problems')).filter(({ key }) => String(key).endsWith('retry_payment'));
		expect(problems.map(({ customerId, status }) => [customerId, status]).sort()).toEqual([['cus_again', 'done'], ['cus_meanwhile', 'done'], ['cus_smart', 'open'], ['cus_soft', 'done'], ['cus_unclear', 'open']]);
		expect(problems.find(({ customerId }) => customerId === 'cus_unclear')?.note).toContain('no clear answer');
		expect((await eventsOf('again', /payment\.failed/)).map(({ data }) => JSON.parse(String(data)) as object)).toEqual([{ code: 'insufficient_funds' }]);
	});

	it('a second decline waits for its own day: the next payday', async () => {
		await source.plan(PLANNER, { asOf: '2026-11-23T06:00:00+01:00' });
		await retry('2026-11-23T16:00:00+01:00');
		expect(stripe.charged).toHaveLength(3);
		const waiting = (await rows('dunning_problems')).filter(({ customerId, status }) => customerId === 'cus_again' && status === 'open');
		expect(waiting).toMatchObject([{ message: expect.stringContaining('the next likely payday') }]);
	});

	it('who pays after a reminder, and who promises, is thanked once; by the outbox, after everything was decided again', async () => {
		expect(await touchesOf('pays')).toEqual([['overdue_1', 'planned', 'overdue_1']]);
		await source.host.send('2026-11-20T16:30:00+01:00');
		expect(await touchesOf('pays')).toEqual([['overdue_1', 'sent', 'overdue_1']]);
		stripe.pay('in_pays', seconds('2026-11-21T12:00:00+01:00'));
		await source.host.tables.insertRows('dunning_events', [{ at: '2026-11-21T11:00:00Z', type: 'promise.made', customerId: 'cus_promises', invoiceId: 'in_promises', key: 'reply:1', data: '{"date":"2026-11-24","reply":"reply:1"}' }]);
		await source.plan(PLANNER, { asOf: '2026-11-23T06:00:00+01:00' });
		await thank('2026-11-23T08:00:00+01:00', { thankForPayment: false });
		expect(await touchesOf('pays')).toEqual([['overdue_1', 'sent', 'overdue_1']]);
		await thank('2026-11-23T08:00:00+01:00');
		await thank('2026-11-23T08:30:00+01:00');
		expect(await touchesOf('pays')).toEqual([['overdue_1', 'sent', 'overdue_1'], ['paid_thanks', 'planned', 'paid_thanks']]);
		expect(await touchesOf('promises')).toEqual([['overdue_1', 'sent', 'overdue_1'], ['promise_thanks', 'planned', 'promise_thanks']]);
		expect(await touchesOf('silent')).toEqual([['overdue_1', 'sent', 'overdue_1']]);
		await source.host.send('2026-11-23T16:30:00+01:00');
		await thank('2026-11-23T17:00:00+01:00');
		expect(await touchesOf('pays')).toEqual([['overdue_1', 'sent', 'overdue_1'], ['paid_thanks', 'sent', 'paid_thanks']]);
		expect(await touchesOf('promises')).toEqual([['overdue_1', 'sent', 'overdue_1'], ['promise_thanks', 'sent', 'promise_thanks']]);
		expect(source.host.inbox.mails.filter(({ to }) => to.includes('ap@pays.example'))).toHaveLength(2);
	});

	it('a promise that was not kept is broken, once, and the next tier speaks of it', async () => {
		await thank('2026-11-25T08:00:00+01:00');
		expect(await eventsOf('promises', /promise\.(kept|broken)/)).toEqual([]);
		await thank('2026-11-26T08:00:00+01:00');
		await thank('2026-11-26T09:00:00+01:00');
		expect((await eventsOf('promises', /promise\.(kept|broken)/)).map(({ type, key }) => [type, key])).toEqual([['promise.broken', 'reply:1']]);
		await source.plan(PLANNER, { asOf: '2026-11-26T10:00:00+01:00' });
		expect((await touchesOf('promises')).at(-1)).toEqual(['overdue_7', 'planned', 'promise_broken']);
	});
});
