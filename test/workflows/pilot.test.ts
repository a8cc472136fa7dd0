import type { DunningHost } from '../../scripts/host/dunning-host';
import type { Row } from '../../scripts/host/table-access';
import { DAY, PLAN_AT, SEND_AT, STARTS_WITHIN_MS, outboxByStatus, startHost } from './host';

const REMINDER_EVENT = /^(reminder|approval)\./;

describe.each(['data-tables', 'postgres'] as const)('shadow, pilot and live in a real n8n, on %s', (topology) => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	beforeAll(async () => {
		({ host, end } = await startHost(topology));
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		before = (await host.tables.rows('dunning_events')).length;
	}, STARTS_WITHIN_MS);
	afterAll(async () => end?.(), 60_000);

	let before = 0;
	const run = async (workflow: string, trigger: string, values: Record<string, unknown>) => {
		await host.configure(workflow, values);
		await host.client.runToEnd(host.idOf(workflow), trigger);
	};
	const plan = async (values: Record<string, unknown>) => await run('01-plan-the-day', 'Plan now', { asOf: PLAN_AT, ...values });
	const send = async (values: Record<string, unknown>) => await run('02-send-what-is-due', 'Send now', { asOf: SEND_AT, ...values });
	const newEvents = async () => (await host.tables.rows('dunning_events')).slice(before);
	const groups = async () => (await newEvents()).filter(({ type }) => type === 'pilot.assigned').map(({ customerId, data }) => ({ customerId, group: (JSON.parse(String(data)) as { group: string }).group }));

	it('in shadow everything is decided and nothing is sent, asked or counted', async () => {
		await plan({ mode: 'shadow' });
		const { shadow = [], ...others } = await outboxByStatus(host);
		expect(Object.keys(others)).toEqual([]);
		expect(shadow.length).toBeGreaterThan(20);
		const paid = shadow.find(({ approvalReason, sendAt }) => !approvalReason && String(sendAt) < '2026-11-20T15') as Row;
		for (const invoiceId of JSON.parse(String(paid.invoiceIds)) as string[]) await host.tables.updateRows('dunning_invoices', 'invoiceId', invoiceId, { status: 'paid', amountDue: '0.00', settledOn: DAY });
		await send({ mode: 'live' });
		expect(host.inbox.mails).toEqual([]);
		const after = (await outboxByStatus(host)).shadow ?? [];
		expect(after).toHaveLength(shadow.length);
		const outcomes = after.map(({ outcome }) => String(outcome ?? ''));
		expect(outcomes.filter((outcome) => outcome === 'Would have gone out by email').length).toBeGreaterThan(10);
		expect(outcomes).toContain('Would have waited for a person');
		expect(after.find(({ key }) => key === paid.key)).toMatchObject({ outcome: expect.stringContaining('Would have been cancelled: ') });
		expect((await newEvents()).filter(({ type }) => REMINDER_EVENT.test(String(type)))).toEqual([]);
	});

	it('each shadow is written once, and tried once', async () => {
		const rows = await host.tables.rows('dunning_outbox');
		await plan({ mode: 'shadow' });
		await send({ mode: 'live' });
		expect(await host.tables.rows('dunning_outbox')).toEqual(rows);
	});

	const PILOT = { mode: 'pilot', pilotName: 'spring', pilotPercent: 70, holdOutPercent: 40 };

	it('a pilot goes live for those who take part; the held-out ones get nothing, and both are recorded once', async () => {
		await plan(PILOT);
		await plan(PILOT);
		await send({});
		const dealt = await groups();
		const inGroup = (group: string) => dealt.filter((one) => one.group === group).map(({ customerId }) => customerId);
		expect(inGroup('reminded').length).toBeGreaterThan(3);
		expect(inGroup('left_alone').length).toBeGreaterThan(3);
		expect(new Set(dealt.map(({ customerId }) => customerId)).size).toBe(dealt.length);
		const touched = (await host.tables.rows('dunning_outbox')).filter(({ status }) => status !== 'shadow');
		expect(touched.filter(({ customerId }) => !inGroup('reminded').includes(customerId))).toEqual([]);
		const sent = touched.filter(({ status }) => status === 'sent');
		expect(sent.length).toBeGreaterThan(2);
		expect(host.inbox.mails).toHaveLength(sent.length);
	});

	it('the sender in shadow is a brake: what was planned live stays here, and goes out when the brake is off', async () => {
		const mails = host.inbox.mails.length;
		await plan({ mode: 'live' });
		const { planned = [] } = await outboxByStatus(host);
		expect(planned.length).toBeGreaterThan(3);
		await send({ mode: 'shadow' });
		expect(host.inbox.mails).toHaveLength(mails);
		const braked = (await outboxByStatus(host)).shadow ?? [];
		expect(braked.filter(({ outcome }) => outcome === 'Would have gone out by email').length).toBeGreaterThan(2);
		await plan({ mode: 'live' });
		await send({ mode: 'live' });
		const { sent = [] } = await outboxByStatus(host);
		expect(host.inbox.mails.length).toBeGreaterThan(mails + 2);
		expect(host.inbox.mails).toHaveLength(sent.length);
		expect(sent.map(({ key }) => key)).toEqual(expect.arrayContaining(braked.filter(({ outcome }) => outcome === 'Would have gone out by email').map(({ key }) => key)));
	});
});
