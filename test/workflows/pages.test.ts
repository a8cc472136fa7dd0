import type { DunningHost } from '../../scripts/host/dunning-host';
import type { Execution } from '../../scripts/host/n8n-client';
import { DAY, PLAN_AT, SEND_AT, STARTS_WITHIN_MS, outboxByStatus, startHost } from './host';

const PER_PAGE = 4;

describe.each(['data-tables', 'queue'] as const)('sending page by page in a real n8n, on %s', (topology) => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	beforeAll(async () => {
		({ host, end } = await startHost(topology));
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		await host.plan(PLAN_AT);
	}, STARTS_WITHIN_MS);
	afterAll(async () => end?.(), 60_000);

	it('by hand: every due touch goes out once, and no execution holds more than a page of them', async () => {
		const { planned = [] } = await outboxByStatus(host);
		await host.configure('02-send-what-is-due', { asOf: SEND_AT, touchesPerPage: PER_PAGE });
		const { id } = await host.client.runToEnd(host.idOf('02-send-what-is-due'), 'Send now');
		const { sent = [], unknown = [] } = await outboxByStatus(host);
		expect(unknown).toEqual([]);
		expect(sent.length).toBeGreaterThan(3 * PER_PAGE);
		expect(sent.length).toBeLessThan(planned.length + 1);
		expect(host.inbox.mails).toHaveLength(sent.length);
		const runs = await Promise.all((await host.client.executions(host.idOf('02-send-what-is-due'))).map((run) => host.client.untilEnded(run.id)));
		const pages = runs.filter((run) => itemsOf(run, 'Each touch') !== undefined || run.id === id);
		expect(pages.length).toBeGreaterThan(3);
		for (const page of pages) expect(itemsOf(page, 'One a key')).toBeLessThanOrEqual(PER_PAGE);
	});
});

/** How many items came out of a node; nothing where it did not run. */
function itemsOf(run: Execution, node: string): number | undefined {
	return run.data?.resultData.runData[node]?.flatMap(({ data }) => data?.main?.[0] ?? []).length;
}
