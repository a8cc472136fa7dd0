import type { DunningHost } from '../../scripts/host/dunning-host';
import { DAY, PLAN_AT, SEND_AT, STARTS_WITHIN_MS, TOPOLOGIES, outboxByStatus, startHost } from './host';

describe.each(TOPOLOGIES)('when sending goes wrong in a real n8n, on %s', (topology) => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	beforeAll(async () => {
		({ host, end } = await startHost(topology));
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		await host.plan(PLAN_AT);
	}, STARTS_WITHIN_MS);
	afterAll(async () => end?.(), 60_000);

	it('a server that says "later" leaves the touch failed, and it may go again', async () => {
		host.inbox.answer = () => ({ code: 451, text: '4.3.0 Try again later' });
		await host.send(SEND_AT);
		const { failed = [], sent = [], unknown = [] } = await outboxByStatus(host);
		expect(sent).toEqual([]);
		expect(unknown).toEqual([]);
		expect(failed.length).toBeGreaterThan(15);
		expect(failed[0]).toMatchObject({ attempts: 1, outcome: expect.stringContaining('451') });
		expect(host.inbox.mails).toHaveLength(0);
	});

	it('a mailbox that does not exist is handed to a person; the rest is planned again', async () => {
		const [gone] = (await outboxByStatus(host)).failed ?? [];
		await host.plan(PLAN_AT);
		host.inbox.answer = (recipients) => (recipients.includes(String(gone?.recipient)) ? { code: 550, text: '5.1.1 No such user' } : null);
		await host.send(SEND_AT);
		const { failed = [], sent = [] } = await outboxByStatus(host);
		expect(failed.map((row) => row.recipient)).toEqual([gone?.recipient]);
		expect(sent.length).toBeGreaterThan(15);
		expect(host.inbox.mails).toHaveLength(sent.length);
		const events = await host.tables.rows('dunning_events');
		expect(events.filter((event) => event.type === 'reminder.bounced')).toMatchObject([{ customerId: gone?.customerId, data: expect.stringContaining('"hard":true') }]);
		const plan = await host.plan(`${DAY}T17:00:00+01:00`);
		const human = plan.data?.resultData.runData['Reminder Tier Router']?.[0]?.data?.main?.[3] ?? [];
		expect(human.map(({ json }) => (json.customer as { id: string }).id)).toContain(gone?.customerId);
	});

	it('a power cut between claim and send: no second mail, and the touch stands as unknown', async () => {
		const later = `${DAY}T21:30:00+01:00`;
		const { planned = [] } = await outboxByStatus(host);
		expect(planned.length).toBeGreaterThan(0);
		const mails = host.inbox.mails.length;
		const connected = new Promise<void>((resolve) => {
			host.inbox.connected = () => {
				resolve();
				return new Promise<void>(() => undefined);
			};
		});
		await host.beginSending(later);
		await connected;
		await host.killAndRestart();
		host.inbox.connected = () => undefined;
		host.inbox.answer = () => null;

		const { claimed = [] } = await outboxByStatus(host);
		expect(claimed).toHaveLength(1);
		await host.send(later);
		expect((await outboxByStatus(host)).claimed).toMatchObject([{ key: claimed[0]?.key }]);
		await host.tables.updateRows('dunning_outbox', 'key', String(claimed[0]?.key), { claimedAt: '2026-01-01T00:00:00Z' });
		await host.send(later);
		const after = await outboxByStatus(host);
		expect(after.claimed).toBeUndefined();
		expect(after.unknown).toMatchObject([{ key: claimed[0]?.key }]);
		await host.plan(`${DAY}T22:00:00+01:00`);
		await host.send(later);
		expect((await outboxByStatus(host)).unknown).toMatchObject([{ key: claimed[0]?.key }]);
		const toThem = host.inbox.mails.slice(mails).filter((mail) => mail.to.includes(String(claimed[0]?.recipient)));
		expect(toThem).toEqual([]);
	});
});
