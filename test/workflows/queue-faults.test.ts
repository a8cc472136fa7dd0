import type { DunningHost } from '../../scripts/host/dunning-host';
import { STARTS_WITHIN_MS, startHost } from './host';
import { beginSending, executionsByWorker, fillOutbox, moreMails, untilAllIsOver } from './queue/flood';
import { listenForPayments, storm } from './queue/payments';

const TOUCHES = 120;
const PAYMENTS = 200;

describe('sending in queue mode while things break, in a real n8n', () => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	beforeAll(async () => {
		({ host, end } = await startHost('queue'));
		await host.setUp({ loadSampleLedger: false });
		await fillOutbox(host, TOUCHES);
		await listenForPayments(host);
	}, STARTS_WITHIN_MS);
	afterAll(async () => end?.(), 60_000);

	it('two schedules at once, workers and main killed, Redis and PostgreSQL restarted, a storm of webhooks: nothing twice, nothing lost', async () => {
		await beginSending(host);
		await moreMails(host, 5);
		expect((await executionsByWorker(host)).every((count) => count > 0)).toBe(true);
		await host.queue.replaceWorker(0);
		await moreMails(host, 5);
		const payments = storm(host, PAYMENTS);
		await host.queue.replaceWorker(1);
		await moreMails(host, 5);
		expect(await payments).toBe(PAYMENTS);
		await host.queue.restartMain();
		await moreMails(host, 5);
		await host.backing.redis?.restart();
		await moreMails(host, 5);
		await host.backing.postgres?.restart();
		const outcome = await untilAllIsOver(host, TOUCHES);
		process.stderr.write(`  ${JSON.stringify(outcome)}\n`);
		expect(outcome).toMatchObject({ duplicates: [], lost: 0, other: 0 });
		expect(outcome.sent + outcome.unknown).toBe(TOUCHES);
		// One touch at a time is between claim and record on each of the pages that a fault cuts off.
		expect(outcome.unknown).toBeLessThan(TOUCHES / 2);
		expect((await host.tables.rows('dunning_deliveries')).length).toBe(PAYMENTS);
	}, 20 * 60_000);
});
