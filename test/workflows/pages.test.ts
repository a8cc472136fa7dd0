import type { DunningHost } from '../../scripts/host/dunning-host';
import type { Execution } from '../../scripts/host/n8n-client';
import { DAY, PLAN_AT, SEND_AT, STARTS_WITHIN_MS, outboxByStatus, startHost } from './host';
import { describePagesOfSystems } from './pages-of-systems';

const TOUCHES_PER_PAGE = 4;
const INVOICES_PER_PAGE = 40;
const MOST_OF_ONE_CUSTOMER = 20;
const BROKE_OFF_AT = 'C-1030';

describe.each(['data-tables', 'queue'] as const)('page by page in a real n8n, on %s', (topology) => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	beforeAll(async () => {
		({ host, end } = await startHost(topology));
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
	}, STARTS_WITHIN_MS);
	afterAll(async () => end?.(), 60_000);

	const runsOf = async (name: string) => Promise.all((await host.client.executions(host.idOf(name))).map(({ id }) => host.client.untilEnded(id)));
	const plan = async () => {
		await host.configure('01-plan-the-day', { asOf: PLAN_AT, invoicesPerPage: INVOICES_PER_PAGE });
		await host.client.runToEnd(host.idOf('01-plan-the-day'), 'Plan now');
	};
	const planned = async () => (await host.tables.rows('dunning_outbox')).map(({ customerId, key }) => ({ customerId: String(customerId), key: String(key) }));

	it('planning goes on at the page where a run of the same day broke off', async () => {
		const work = host.idOf('01-plan-the-day');
		await host.tables.insertRows('dunning_pages', [{ work, round: PLAN_AT, after: 'C-1020', upto: BROKE_OFF_AT, more: true, at: PLAN_AT }]);
		await plan();
		const behind = await planned();
		expect(behind.length).toBeGreaterThan(5);
		expect(behind.filter(({ customerId }) => customerId <= BROKE_OFF_AT)).toEqual([]);
		expect(await host.tables.rows('dunning_pages')).toMatchObject([{ work, round: PLAN_AT, more: false }]);
	});

	it('a run that begins plans everybody, each page in an execution of its own', async () => {
		await plan();
		const all = await planned();
		expect(all.filter(({ customerId }) => customerId <= BROKE_OFF_AT).length).toBeGreaterThan(5);
		expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
		const pages = (await runsOf('01-plan-the-day')).map((run) => namesIn(run, 'Invoices', 'customerId'));
		expect(Math.max(...pages.map(({ length }) => length))).toBeLessThan(INVOICES_PER_PAGE + MOST_OF_ONE_CUSTOMER);
		// Read in one go, there is nothing more to plan.
		await host.plan(PLAN_AT);
		expect(await planned()).toEqual(all);
	});

	it('tells which invoice names no customer', async () => {
		await host.tables.insertRows('dunning_invoices', [{ invoiceId: 'INV-NOBODY', dueDate: DAY, currency: 'EUR', total: '1', amountDue: '1', status: 'open' }]);
		await plan();
		const problems = (await host.tables.rows('dunning_problems')).filter(({ invoiceId }) => invoiceId === 'INV-NOBODY');
		expect(problems).toMatchObject([{ node: 'No customer', message: expect.stringContaining('customerId') }]);
	});

	it('on schedule: every due touch goes out once, and no execution holds more than a page of them', async () => {
		const due = ((await outboxByStatus(host)).planned ?? []).filter(({ sendAt }) => new Date(String(sendAt)) <= new Date(SEND_AT)).length;
		expect(due).toBeGreaterThan(3 * TOUCHES_PER_PAGE);
		await host.runOnSchedule('02-send-what-is-due', ['*/20 * * * * *'], { asOf: SEND_AT, touchesPerPage: TOUCHES_PER_PAGE });
		for (let tries = 0; host.inbox.mails.length < due && tries < 240; tries += 1) await new Promise((resolve) => setTimeout(resolve, 500));
		const { sent = [], unknown = [] } = await outboxByStatus(host);
		expect(unknown).toEqual([]);
		expect(host.inbox.mails).toHaveLength(due);
		expect(sent.length).toBeGreaterThanOrEqual(due - 1);
		const pages = (await runsOf('02-send-what-is-due')).map((run) => namesIn(run, 'One a key', 'key').length).filter((length) => length > 0);
		expect(pages.length).toBeGreaterThan(3);
		expect(Math.max(...pages)).toBeLessThanOrEqual(TOUCHES_PER_PAGE);
		await host.client.deactivate(host.idOf('02-send-what-is-due'));
	});

	describePagesOfSystems(() => host, { isCutOff: topology === 'data-tables' });
});

/** What the items that came out of a node have under `field`. */
function namesIn(run: Execution, node: string, field: string): string[] {
	const items = run.data?.resultData.runData[node]?.flatMap(({ data }) => data?.main?.[0] ?? []) ?? [];
	return items.flatMap(({ json }) => (json[field] ? [String(json[field])] : []));
}
