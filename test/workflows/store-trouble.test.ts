import type { DunningHost } from '../../scripts/host/dunning-host';
import { DAY, PLAN_AT, SEND_AT, STARTS_WITHIN_MS, outboxByStatus, startHost } from './host';

const DOWN_MS = 25_000;

describe('tables that are missing or older, in a real n8n', () => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	beforeAll(async () => {
		({ host, end } = await startHost());
	}, STARTS_WITHIN_MS);
	afterAll(async () => end?.(), 60_000);

	it('says what to do where they are missing', async () => {
		await expect(host.plan(PLAN_AT)).rejects.toThrow(/run "00 Set up dunning" once/);
		await expect(host.send(SEND_AT)).rejects.toThrow(/run "00 Set up dunning" once/);
	});

	it('names the columns that an older table lacks, and does not note a version it does not have', async () => {
		await host.client.createTable('dunning_pages', [{ name: 'work', type: 'string' }]);
		await expect(host.setUp({ loadSampleLedger: false })).rejects.toThrow(/dunning_pages\.round, .*Add them/);
		await expect(host.plan(PLAN_AT)).rejects.toThrow(/run "00 Set up dunning" once/);
	});
});

describe('a database in trouble, in a real n8n on PostgreSQL', () => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	beforeAll(async () => {
		({ host, end } = await startHost('postgres'));
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
	}, STARTS_WITHIN_MS);
	afterAll(async () => end?.(), 60_000);
	const postgres = () => {
		if (!host.backing.postgres) throw new Error('There is no PostgreSQL');
		return host.backing.postgres;
	};

	it('down at plan: the run says so, nothing is planned, and the next run plans it', async () => {
		const down = postgres().restart(DOWN_MS);
		await expect(host.plan(PLAN_AT)).rejects.toThrow(/The tables cannot be read .*Nothing was done and nothing is lost/);
		await down;
		expect(await host.tables.rows('dunning_outbox')).toEqual([]);
		await host.plan(PLAN_AT);
		expect((await outboxByStatus(host)).planned?.length).toBeGreaterThan(15);
	});

	it('of an older version: says so, and 00 brings it up to date without losing a row', async () => {
		const before = await host.tables.rows('dunning_outbox');
		await postgres().query('DELETE FROM dunning_schema');
		await postgres().query('ALTER TABLE dunning_outbox DROP COLUMN "page", DROP COLUMN "pageUntil"');
		await expect(host.send(SEND_AT)).rejects.toThrow(/run "00 Set up dunning" once/);
		await host.setUp({ loadSampleLedger: false });
		expect(await host.tables.rows('dunning_outbox')).toEqual(before);
	});

	it('clocks that differ: a claim from the future is not taken again, one from long ago is listed as unknown, and neither is sent', async () => {
		const [ahead, behind] = (await outboxByStatus(host)).planned ?? [];
		const claim = async (key: unknown, claimedAt: string) => await host.tables.updateRows('dunning_outbox', 'key', String(key), { status: 'claimed', claimedAt });
		await claim(ahead?.key, new Date(Date.now() + 3_600_000).toISOString());
		await claim(behind?.key, new Date(Date.now() - 3_600_000).toISOString());
		await host.send(SEND_AT);
		const after = await outboxByStatus(host);
		expect(after.claimed).toMatchObject([{ key: ahead?.key }]);
		expect(after.unknown).toMatchObject([{ key: behind?.key }]);
		const recipients = host.inbox.mails.flatMap(({ to }) => to);
		for (const row of [ahead, behind]) expect(recipients).not.toContain(row?.recipient);
		expect(host.inbox.mails).toHaveLength(after.sent?.length ?? 0);
	});

	it('down between claim and record: the mail is out once, its touch is listed as unknown, and the others go when it is back', async () => {
		await postgres().query(`UPDATE dunning_outbox SET "status" = 'planned', "sentAt" = NULL, "claimedAt" = NULL WHERE "status" = 'sent'`);
		await postgres().query(`DELETE FROM dunning_events WHERE "type" = 'reminder.sent' AND "key" IN (SELECT "key" FROM dunning_outbox WHERE "status" = 'planned')`);
		host.inbox.mails.length = 0;
		let down: Promise<void> | undefined;
		host.inbox.connected = () => {
			down ??= postgres().restart(DOWN_MS);
		};
		await host.send(SEND_AT).catch(() => undefined);
		await down;
		const { claimed = [] } = await outboxByStatus(host);
		for (const { key } of claimed) await host.tables.updateRows('dunning_outbox', 'key', String(key), { claimedAt: '2026-01-01T00:00:00Z' });
		await host.send(SEND_AT);
		const { sent = [], unknown = [] } = await outboxByStatus(host);
		expect(unknown.length).toBeGreaterThanOrEqual(3);
		const recipients = host.inbox.mails.flatMap(({ to }) => to);
		expect(new Set(recipients).size).toBe(recipients.length);
		for (const { recipient } of sent) expect(recipients).toContain(recipient);
	});
});
