import type { Topology } from '../../scripts/host/backing-services';
import type { DunningHost } from '../../scripts/host/dunning-host';
import type { Row } from '../../scripts/host/table-access';
import { Chance } from '../../workflows/definitions/sample/chance';
import { DAY, SEND_AT, STARTS_WITHIN_MS, startHost } from '../workflows/host';
import { planTouches } from './due-touches';
import { sendThroughPowerCuts } from './power-cuts';
import { tally } from './tally';

/** How much of each fault. */
export interface Extent {
	/** Touches that are being sent while the power is cut `cuts` times. */
	cutTouches: number;
	cuts: number;
	/** Touches that each of the other faults has. */
	touches: number;
}

const SEED = 20_261_120;
// As long as a touch takes, so that a cut falls into any part of one.
const MOST_MS = 500;
const CLEAN = { twice: [], lost: [], denied: [], strangers: [] };
const FAULT_WITHIN_MS = 24 * 60_000;
const SENDER = '02-send-what-is-due';

/** Declares the tests of what may go wrong while sending: whatever it is, no customer gets a mail twice, none is left out, and what nobody can know is listed. */
export function describeSendingFaults(topology: Topology, { cutTouches, cuts, touches }: Extent): void {
	describe(`sending through faults in a real n8n, on ${topology}`, () => {
		let host: DunningHost;
		let end: (() => Promise<void>) | undefined;
		beforeAll(async () => {
			({ host, end } = await startHost(topology));
			await host.setUp({ loadSampleLedger: false });
		}, STARTS_WITHIN_MS);
		afterEach(() => {
			host.inbox.answer = () => null;
		});
		afterAll(async () => await end?.(), 60_000);

		const rowOf = async (key: unknown) => (await host.tables.rows('dunning_outbox')).find((row) => row.key === key);
		const settle = async () => {
			// Nothing is under way any more, so the lease of whatever is claimed has ended.
			await host.configure(SENDER, { asOf: SEND_AT, claimLeaseMinutes: 0 });
			await host.client.runToEnd(host.idOf(SENDER), 'Send now');
			await host.plan(`${DAY}T16:40:00+01:00`);
			await host.send(`${DAY}T16:50:00+01:00`);
		};

		it('the power is cut again and again: what was on its way is listed as unknown, everything else goes out', async () => {
			const keys = await planTouches(host, cutTouches);
			expect(keys).toHaveLength(cutTouches);
			const mailsAtCut = await sendThroughPowerCuts(host, SEND_AT, { count: cuts, mostMails: Math.floor(cutTouches / cuts), mostMs: MOST_MS }, new Chance(SEED));
			process.stderr.write(`  Mails at each cut: ${mailsAtCut.join(' ')}\n`);
			await host.send(SEND_AT);
			await settle();
			const { unknown, ...faults } = await tally(host);
			expect(faults).toEqual({ ...CLEAN, left: [] });
			expect(unknown.length).toBeLessThanOrEqual(cuts);
			expect((await host.tables.rows('dunning_outbox')).map(({ key }) => key)).toEqual(keys);
			process.stderr.write(`  ${host.inbox.mails.length} mails, ${unknown.length} unknown\n`);
		}, FAULT_WITHIN_MS);

		it("the owner's week lists what nobody knows", async () => {
			const { unknown } = await tally(host);
			const run = await host.client.runToEnd(host.idOf('06-owners-week'), 'Send the week now');
			const cases = Object.values(run.data?.resultData.runData ?? {}).flatMap(([node]) => node?.data?.main?.flat() ?? []);
			const listed = new Set(cases.filter((item) => item?.json.kind === 'unknown_outcome').map((item) => item?.json.key));
			expect([...listed].sort()).toEqual([...unknown].sort());
		});

		it('the server takes a mail and the connection breaks before it says so: unknown, and never again', async () => {
			const before = (await tally(host)).unknown;
			const keys = await planTouches(host, touches);
			const chance = new Chance(SEED);
			const dropped = new Set(keys.filter(() => chance.next() < 0.25));
			const addresses = new Set(await Promise.all([...dropped].map(async (key) => String((await rowOf(key))?.recipient))));
			host.inbox.answer = ([recipient = '']) => (addresses.has(recipient) ? 'drop' : null);
			await host.send(SEND_AT);
			await settle();
			const { unknown, ...faults } = await tally(host);
			expect(faults).toEqual({ ...CLEAN, left: [] });
			expect(dropped.size).toBeGreaterThan(1);
			expect(unknown.filter((key) => !before.includes(key)).sort()).toEqual([...dropped].sort());
		}, FAULT_WITHIN_MS);

		it('three rounds at once, and planning meanwhile: each touch goes out once', async () => {
			const from = host.inbox.mails.length;
			await planTouches(host, touches);
			await host.configure(SENDER, { asOf: SEND_AT });
			const rounds = await Promise.all(Array.from({ length: 3 }, () => host.client.press(host.idOf(SENDER), 'Send now')));
			await host.plan(`${DAY}T16:20:00+01:00`);
			const ended = await Promise.all(rounds.map((round) => host.client.untilEnded(round)));
			expect(ended.map(({ status }) => status)).toEqual(['success', 'success', 'success']);
			const { unknown: _unknown, ...faults } = await tally(host);
			expect(faults).toEqual({ ...CLEAN, left: [] });
			expect(host.inbox.mails.length - from).toBe(touches);
		}, FAULT_WITHIN_MS);

		it('a person changes rows while a round is under way: their word counts', async () => {
			const from = host.inbox.mails.length;
			const keys = await planTouches(host, touches);
			const [cancelled, putOff, deleted, readdressed, doubled] = keys.slice(-5) as [string, string, string, string, string];
			const asPlanned = (await rowOf(doubled)) as Row;
			let edited: Promise<void> | undefined;
			const edit = async () => {
				await host.tables.updateRows('dunning_outbox', 'key', cancelled, { status: 'cancelled' });
				await host.tables.updateRows('dunning_outbox', 'key', putOff, { sendAt: '2099-01-15T09:00:00.000Z' });
				await host.tables.deleteRows('dunning_outbox', 'key', deleted);
				await host.tables.updateRows('dunning_outbox', 'key', readdressed, { recipient: 'new@elsewhere.example' });
				const { id: _id, createdAt: _created, updatedAt: _updated, ...copy } = asPlanned;
				// PostgreSQL does not let a key stand twice.
				if (topology === 'data-tables') await host.tables.insertRows('dunning_outbox', [copy]);
			};
			host.inbox.answer = async () => {
				await (edited ??= edit());
				return null;
			};
			await host.send(SEND_AT);
			const { unknown: _unknown, left, ...faults } = await tally(host);
			expect(faults).toEqual(CLEAN);
			expect(left).toEqual([putOff]);
			expect(await rowOf(cancelled)).toMatchObject({ status: 'cancelled' });
			expect(host.inbox.mails.slice(from).filter(({ to }) => to.includes('new@elsewhere.example'))).toHaveLength(1);
			expect(host.inbox.mails.length - from).toBe(touches - 3);
		}, FAULT_WITHIN_MS);
	});
}
