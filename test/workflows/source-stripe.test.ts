import { StripeApi } from '../vendors/stripe';
import { STARTS_WITHIN_MS } from './host';
import { startSourceHost, type SourceHost } from './source-host';

const DAY = '2026-11-20';
const NOW = Date.parse(`${DAY}T06:00:00+01:00`) / 1000;
const PLAN = { asOf: `${DAY}T06:00:00+01:00` };
const SEND_AT = `${DAY}T16:30:00+01:00`;
const DAY_S = 86_400;
const FIRMS = 30;

const firm = (number: number) => ({ id: `cus_${number}`, name: `Firma ${number} GmbH`, email: `ap@firma-${number}.example`, country: 'DE' });

/** 30 firms: 8 paid invoices each over a year, and 5 open ones, of which one is a day late. */
function bill(stripe: StripeApi): void {
	for (let number = 1; number <= FIRMS; number += 1) {
		for (let month = 1; month <= 8; month += 1) {
			const created = NOW - month * 45 * DAY_S;
			stripe.bill({ id: `in_${number}_p${month}`, customer: firm(number), created, daysToDue: 14, amount: 50_000 + month });
			stripe.pay(`in_${number}_p${month}`, created + (12 + (number % 5)) * DAY_S);
		}
		for (let open = 1; open <= 5; open += 1) {
			stripe.bill({ id: `in_${number}_o${open}`, customer: firm(number), created: NOW - (open === 1 ? 15 : 1) * DAY_S, daysToDue: 14 + (open === 1 ? 0 : 30), amount: 100_00 + open });
		}
	}
}

describe('Stripe as a source, in a real n8n against a server that behaves like Stripe', () => {
	const stripe = new StripeApi();
	let source: SourceHost;
	const rows = async (table: string) => await source.host.client.rows(table);
	const asked = (path: string) => source.net.requests.filter((request) => request.path === path);

	beforeAll(async () => {
		bill(stripe);
		source = await startSourceHost([stripe]);
		await source.host.setUp({ loadSampleLedger: false });
		await source.connect('stripeApi', { secretKey: 'rk_not_this_one', signatureSecret: '' });
	}, STARTS_WITHIN_MS);
	afterEach(() => source?.net.calm());
	afterAll(async () => await source?.end(), 60_000);

	it('an account that is not accepted: nothing is planned, and the message says what to do', async () => {
		await expect(source.plan('01-plan-the-day-stripe', PLAN)).rejects.toThrow(/Stripe: .* could not be read \(401\).*connect it again.*Invalid API Key/);
		expect(await rows('dunning_outbox')).toEqual([]);
		expect(await rows('dunning_runs')).toEqual([]);
		await source.connect('stripeApi', { secretKey: stripe.secretKey, signatureSecret: '' });
	});

	it('the first run reads every page: eighteen months of paid invoices as history, and everything open; it is noted when that is kept', async () => {
		source.net.forget();
		const run = await source.plan('01-plan-the-day-stripe', PLAN);
		const order = Object.keys(run.data?.resultData.runData ?? {});
		expect(order.indexOf('Note the run')).toBeGreaterThan(order.indexOf('Keep payment history'));
		expect(asked('/v1/invoices').filter(({ query }) => query.get('status') === 'open')).toHaveLength(2);
		expect(asked('/v1/invoices').filter(({ query }) => query.get('status') === 'paid')).toHaveLength(3);
		const settled = (await rows('dunning_events')).filter(({ type }) => type === 'invoice.settled');
		expect(settled).toHaveLength(FIRMS * 8);
		expect(new Set(settled.map(({ key }) => key)).size).toBe(FIRMS * 8);
		expect(await rows('dunning_runs')).toMatchObject([{ source: 'Stripe', receivables: FIRMS * 5 }]);
	});

	it('plans one touch a customer, with the amount in major units', async () => {
		const planned = await rows('dunning_outbox');
		expect(planned.map(({ customerId }) => customerId).sort()).toEqual(Array.from({ length: FIRMS }, (_, index) => `cus_${index + 1}`).sort());
		expect(planned.find(({ invoiceId }) => invoiceId === 'in_1_o1')).toMatchObject({ tier: 'overdue_1', amountDue: '100.01', currency: 'EUR', recipient: 'ap@firma-1.example' });
	});

	it('later runs ask only for what was paid lately, and plan nothing twice', async () => {
		source.net.forget();
		const before = await rows('dunning_outbox');
		await source.plan('01-plan-the-day-stripe', PLAN);
		expect(asked('/v1/events').map(({ query }) => query.get('type'))).toEqual(['invoice.paid']);
		expect(asked('/v1/invoices').every(({ query }) => query.get('status') === 'open')).toBe(true);
		expect(await rows('dunning_outbox')).toEqual(before);
		expect((await rows('dunning_events')).filter(({ type }) => type === 'invoice.settled')).toHaveLength(FIRMS * 8);
	});

	it('a busy server is asked again after as long as it says, a broken one after a while', async () => {
		source.net.forget();
		let [busy, broken] = [1, 2];
		let refusedAt = 0;
		let again = 0;
		source.net.trouble = ({ path, query }) => {
			if (path === '/v1/invoices' && query.has('starting_after') && busy > 0) {
				busy -= 1;
				refusedAt = Date.now();
				return { status: 429, headers: { 'retry-after': '3' }, json: { error: { message: 'Too many requests' } } };
			}
			if (path === '/v1/events' && broken > 0) {
				broken -= 1;
				if (broken === 1) return 'no answer';
				return { status: 500, json: { error: { message: 'Something went wrong on our end' } } };
			}
			if (path === '/v1/invoices' && again === 0 && refusedAt > 0) again = Date.now();
			return undefined;
		};
		const run = await source.plan('01-plan-the-day-stripe', PLAN);
		expect(again - refusedAt).toBeGreaterThanOrEqual(2900);
		const receivables = run.data?.resultData.runData['Invoice Normaliser']?.map(({ data }) => data?.main?.[0]?.length);
		expect(receivables).toEqual([FIRMS * 5]);
	});

	it('a list that breaks off for good: nothing is planned on the half of it', async () => {
		source.net.trouble = ({ query }) => (query.has('starting_after') ? { status: 403, json: { error: { message: 'The provided key does not have access' } } } : undefined);
		const runs = await rows('dunning_runs');
		await expect(source.plan('01-plan-the-day-stripe', PLAN)).rejects.toThrow(/Stripe: open invoices could not be read \(403\)/);
		expect(await rows('dunning_runs')).toEqual(runs);
	});

	it('a run that suddenly sees far fewer invoices is refused, and says so', async () => {
		const hidden = [...stripe.invoices.values()].filter(({ id, status }) => status === 'open' && !id.endsWith('_o1'));
		for (const { id } of hidden) stripe.invoices.delete(id);
		await expect(source.plan('01-plan-the-day-stripe', PLAN)).rejects.toThrow('Nothing is planned: 30 receivables came in after 150 in the run before, fewer than 50 % of them');
		await source.plan('01-plan-the-day-stripe', { ...PLAN, refuseBelowPercent: 0 });
		for (const invoice of hidden) stripe.invoices.set(invoice.id, invoice);
	});

	it('reads each invoice again before it is sent: what was paid or deleted meanwhile is not reminded of', async () => {
		await source.publish('01-plan-the-day-stripe');
		stripe.pay('in_1_o1', NOW + 3600);
		stripe.invoices.delete('in_3_o1');
		source.net.forget();
		await source.host.send(SEND_AT);
		const outbox = await rows('dunning_outbox');
		expect(outbox.find(({ invoiceId }) => invoiceId === 'in_1_o1')).toMatchObject({ status: 'cancelled' });
		expect(outbox.find(({ invoiceId }) => invoiceId === 'in_3_o1')).toMatchObject({ status: 'cancelled', outcome: expect.stringContaining('no longer among the open ones') });
		expect(outbox.filter(({ status }) => status === 'sent')).toHaveLength(FIRMS - 2);
		expect(source.host.inbox.mails).toHaveLength(FIRMS - 2);
		expect(source.host.inbox.mails.some(({ to }) => to.includes('ap@firma-1.example'))).toBe(false);
		expect(asked('/v1/invoices').filter(({ query }) => query.get('customer') === 'cus_2')).toHaveLength(1);
	});

	it('asked no host but Stripe for anything of ours', () => {
		expect([...source.net.refusedHosts].filter((host) => !host.endsWith('n8n.io'))).toEqual([]);
	});
});
