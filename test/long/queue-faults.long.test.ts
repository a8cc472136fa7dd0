import type { DunningHost } from '../../scripts/host/dunning-host';
import { STARTS_WITHIN_MS, startHost } from '../workflows/host';
import { beginSending, fillOutbox, moreMails, untilAllIsOver } from '../workflows/queue/flood';
import { listenForPayments, storm } from '../workflows/queue/payments';

const TOUCHES = 600;
const KILLS = 20;
const PAYMENTS = 2_000;

describe('twenty workers killed in the middle of sending, and a storm of 2,000 payment events, in a real n8n', () => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	beforeAll(async () => {
		({ host, end } = await startHost('queue'));
		await host.setUp({ loadSampleLedger: false });
		await fillOutbox(host, TOUCHES);
		await listenForPayments(host);
	}, STARTS_WITHIN_MS);
	afterAll(async () => end?.(), 60_000);

	it('sends nothing twice, loses nothing, and lists what nobody can know', async () => {
		await beginSending(host);
		const payments = storm(host, PAYMENTS);
		for (let kill = 0; kill < KILLS; kill += 1) {
			await moreMails(host, 5);
			await host.queue.replaceWorker(kill % 2);
		}
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
	}, 30 * 60_000);
});
