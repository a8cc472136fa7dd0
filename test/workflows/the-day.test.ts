import { breaksOfChain } from '../../domain/ledger/event-row';
import type { DunningHost } from '../../scripts/host/dunning-host';
import type { Row } from '../../scripts/host/table-access';
import { DAY, PLAN_AT, SEND_AT, STARTS_WITHIN_MS, TOPOLOGIES, outboxByStatus, startHost } from './host';

describe.each(TOPOLOGIES)('a day of the sample ledger in a real n8n, on %s', (topology) => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	beforeAll(async () => {
		({ host, end } = await startHost(topology));
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
	}, STARTS_WITHIN_MS);
	afterAll(async () => end?.(), 60_000);

	it('sets up the tables once and loads the sample into empty ones only', async () => {
		const count = async () => [(await host.tables.rows('dunning_customers')).length, (await host.tables.rows('dunning_invoices')).length];
		const before = await count();
		expect(before[0]).toBeGreaterThanOrEqual(60);
		expect(before[1]).toBeGreaterThanOrEqual(250);
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		expect(await count()).toEqual(before);
	});

	it('plans without sending', async () => {
		await host.plan(PLAN_AT);
		const { planned = [], awaiting_approval: waiting = [] } = await outboxByStatus(host);
		expect(planned.length).toBeGreaterThan(15);
		expect(waiting.length).toBeGreaterThan(2);
		expect(host.inbox.mails).toHaveLength(0);
	});

	it('has final notices and VIPs wait for a person', async () => {
		const { planned = [], awaiting_approval: waiting = [] } = await outboxByStatus(host);
		expect(planned.filter((row) => row.tier === 'overdue_14')).toEqual([]);
		expect(waiting.map((row) => row.tier)).toContain('overdue_14');
		expect(waiting.map((row) => row.customerName)).toContain('Seeblick Treuhand AG');
	});

	it.each([
		['a dispute', 'Elbkontor Logistik GmbH'],
		['a promise in force', 'Studio Lichtblick'],
		['a hold by a person', 'Donau Eventtechnik'],
		['an insolvency', 'Castle Street Interiors Ltd'],
		['an opt-out', 'Blue Heron Veterinary Clinic'],
		['an absence note', 'The Copper Kettle Tea Rooms'],
		['a cry for help', 'Fenland Growers Ltd'],
	])('leaves alone a customer with %s', async (_why, name) => {
		const rows = await host.tables.rows('dunning_outbox');
		expect(rows.filter((row) => row.customerName === name)).toEqual([]);
	});

	it('lists once what a person has to take over, and what they have done stays done', async () => {
		const handedOver = async () => (await host.tables.rows('dunning_problems')).filter(({ kind }) => kind === 'person');
		const before = await handedOver();
		expect(before.map(({ invoiceId }) => invoiceId)).toEqual(expect.arrayContaining(['INV-1011-13', 'INV-1025-13', 'INV-1032-13']));
		expect(new Set(before.map(({ problem }) => problem)).size).toBe(before.length);
		await host.tables.updateRows('dunning_problems', 'problem', String(before[0]?.problem), { status: 'done', doneBy: 'Nadia' });
		await host.plan(PLAN_AT);
		const after = await handedOver();
		expect(after.map(({ problem }) => problem)).toEqual(before.map(({ problem }) => problem));
		expect(after[0]).toMatchObject({ status: 'done', doneBy: 'Nadia' });
	});

	it('planning again plans nothing new', async () => {
		const before = await host.tables.rows('dunning_outbox');
		await host.plan(PLAN_AT);
		expect(await host.tables.rows('dunning_outbox')).toEqual(before);
	});

	it('sends what is due, each message once, with its facts', async () => {
		await host.send(SEND_AT);
		const { sent = [], failed = [], unknown = [] } = await outboxByStatus(host);
		expect(failed).toEqual([]);
		expect(unknown).toEqual([]);
		expect(sent.length).toBeGreaterThan(15);
		expect(host.inbox.mails).toHaveLength(sent.length);
		for (const row of sent) {
			const mail = host.inbox.mails.find(({ to, subject }) => to.includes(String(row.recipient)) && subject === row.subject);
			expect(mail).toBeDefined();
			for (const invoice of JSON.parse(String(row.invoiceIds)) as string[]) expect(mail?.text).toContain(invoice);
			expect(mail?.html).toContain(JSON.parse(String(row.invoiceIds))[0]);
		}
	});

	it('waits for the hour of the customer: the west coast is still asleep', async () => {
		const { planned = [] } = await outboxByStatus(host);
		expect(planned.map((row) => row.customerName)).toContain('Puget Sound Woodworks LLC');
	});

	it('sends nothing twice', async () => {
		const mails = host.inbox.mails.length;
		await host.send(SEND_AT);
		await host.plan(PLAN_AT);
		await host.send(SEND_AT);
		expect(host.inbox.mails).toHaveLength(mails);
	});

	it('has written down every touch, in chains that hold', async () => {
		const { sent = [] } = await outboxByStatus(host);
		const events = await host.tables.rows('dunning_events');
		const keys = events.filter((event) => event.type === 'reminder.sent').map((event) => event.key);
		for (const row of sent) for (const key of JSON.parse(String(row.keys)) as string[]) expect(keys).toContain(key);
		const byCustomer = new Map<string, Row[]>();
		for (const event of events) byCustomer.set(String(event.customerId), [...(byCustomer.get(String(event.customerId)) ?? []), event]);
		for (const own of byCustomer.values()) expect(breaksOfChain(own)).toEqual([]);
	});

	it('does not remind a customer who paid after planning', async () => {
		const [due] = (await outboxByStatus(host)).planned ?? [];
		await host.tables.updateRows('dunning_invoices', 'invoiceId', String(due?.invoiceId), { status: 'paid', amountDue: '0.00', settledOn: DAY });
		await host.tables.updateRows('dunning_outbox', 'key', String(due?.key), { sendAt: SEND_AT });
		const mails = host.inbox.mails.length;
		await host.send(SEND_AT);
		expect(host.inbox.mails).toHaveLength(mails);
		const after = (await host.tables.rows('dunning_outbox')).find((row) => row.key === due?.key);
		expect(after).toMatchObject({ status: 'cancelled', outcome: expect.stringContaining('none') });
	});

	it('lets the others go on when an invoice cannot be read', async () => {
		await host.tables.insertRows('dunning_invoices', [
			{ invoiceId: 'INV-BAD', customerId: 'C-1001', dueDate: '2026-02-30', currency: 'EUR', total: '10', amountDue: '10', status: 'open' },
			{ invoiceId: 'INV-GOOD', customerId: 'C-1009', dueDate: '2026-11-19', currency: 'EUR', total: '99', amountDue: '99', status: 'open' },
		]);
		const plan = await host.plan(PLAN_AT);
		const failed = plan.data?.resultData.runData['Invoice Normaliser']?.[0]?.data?.main?.at(-1) ?? [];
		expect(failed.map(({ json }) => json.error)).toEqual([expect.stringContaining('2026-02-30')]);
		const rows = await host.tables.rows('dunning_outbox');
		expect(rows.filter((row) => String(row.invoiceIds).includes('INV-GOOD'))).toHaveLength(1);
	});
});
