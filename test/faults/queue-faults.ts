import type { DunningHost } from '../../scripts/host/dunning-host';
import { STARTS_WITHIN_MS, startHost } from '../workflows/host';
import { beginSending, fillOutbox, moreMails, stillDue, untilAllIsOver, untilAllWork } from './queue/flood';
import { listenForPayments, storm } from './queue/payments';

/** How much is to be sent, and how much breaks meanwhile. */
export interface QueueExtent {
	/** The least that is sent: where sending is ahead of the faults, more is planned, so that each fault meets touches still due. */
	touches: number;
	/** How often a worker is killed, each in turn. */
	workerKills: number;
	/** Signed payment events that come in all at once. */
	payments: number;
}

const ENDS_WITHIN_MS = 40 * 60_000;
/** As many touches as cannot all go out before the fault that follows. */
const STILL_DUE = 50;

/** Declares the test of sending in queue mode while every part of the topology fails once, workers many times: nothing twice, nothing lost. */
export function describeQueueFaults({ touches, workerKills, payments }: QueueExtent): void {
	describe(`sending ${touches} touches in queue mode while things break, in a real n8n`, () => {
		let host: DunningHost;
		let end: (() => Promise<void>) | undefined;
		let planned = 0;
		const keepDue = async () => {
			if ((await stillDue(host)) < STILL_DUE) planned = await fillOutbox(host, STILL_DUE, planned);
		};
		beforeAll(async () => {
			({ host, end } = await startHost('queue'));
			await host.setUp({ loadSampleLedger: false });
			planned = await fillOutbox(host, touches);
			await listenForPayments(host);
		}, STARTS_WITHIN_MS);
		afterAll(async () => end?.(), 60_000);

		it(`two schedules at once, ${workerKills} workers and main killed, Redis and PostgreSQL restarted, a storm of webhooks: nothing twice, nothing lost`, async () => {
			await beginSending(host);
			await moreMails(host, 5);
			await untilAllWork(host);
			const taken = storm(host, payments);
			const others = [() => host.queue.restartMain(), () => host.backing.redis?.restart(), () => host.backing.postgres?.restart()];
			for (let kill = 1; kill <= workerKills; kill += 1) {
				await keepDue();
				await host.queue.replaceWorker(kill % 2);
				await moreMails(host, 5);
				// The others fail at a quarter, half and three quarters of the kills.
				while (others.length > 0 && kill >= (workerKills * (4 - others.length)) / 4) {
					await keepDue();
					expect(await stillDue(host)).toBeGreaterThan(0);
					await others.shift()?.();
					await moreMails(host, 5);
				}
			}
			expect(await taken).toBe(payments);
			const outcome = await untilAllIsOver(host, planned);
			process.stderr.write(`  ${JSON.stringify(outcome)}\n`);
			expect(outcome).toMatchObject({ duplicates: [], lost: 0, other: 0 });
			expect(outcome.sent + outcome.unknown).toBe(planned);
			// One touch at a time is between claim and record on each of the pages that a fault cuts off.
			expect(outcome.unknown).toBeLessThan(planned / 2);
			expect((await host.tables.rows('dunning_deliveries')).length).toBe(payments);
		}, ENDS_WITHIN_MS);
	});
}
