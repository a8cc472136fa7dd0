import type { Browser, BrowserContext, Page } from 'playwright-core';

import { breaksOfChain } from '../../domain/ledger/event-row';
import { signedInContext, startChromium } from '../../scripts/browser/chromium';
import type { DunningHost } from '../../scripts/host/dunning-host';
import type { Row } from '../../scripts/host/table-access';
import { openForm } from './forms';
import { DAY, PLAN_AT, STARTS_WITHIN_MS, startHost, eventually } from './host';

const SAVE = { name: 'Save the decision' };

describe('what people decide in a real n8n', () => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	let browser: Browser | undefined;
	let context: BrowserContext;
	beforeAll(async () => {
		({ host, end } = await startHost());
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		await host.plan(PLAN_AT);
		await letNoneExpire();
		await host.activate('03-approval-desk');
		browser = await startChromium();
		context = await signedInContext(browser, host.url);
	}, STARTS_WITHIN_MS);
	afterAll(async () => {
		await browser?.close();
		await end?.();
	}, 60_000);

	const waiting = async () =>
		(await host.tables.rows('dunning_outbox')).filter(({ status }) => status === 'awaiting_approval').sort((a, b) => String(a.plannedAt).localeCompare(String(b.plannedAt)) || Number(a.id) - Number(b.id));
	/** What was planned on the sample's day expires by the clock of the machine, which may stand at any day. */
	const letNoneExpire = async () => {
		for (const { key } of await waiting()) await host.tables.updateRows('dunning_outbox', 'key', String(key), { expiresAt: '2099-01-01T00:00:00Z' });
	};
	const rowOf = async (key: unknown) => (await host.tables.rows('dunning_outbox')).find((row) => row.key === key);
	const eventsOf = async (customerId: unknown) => (await host.tables.rows('dunning_events')).filter((event) => event.customerId === customerId && /^(approval|hold)\./.test(String(event.type)));

	it('takes over: nothing is sent, the customer is held, and says so', async () => {
		const [first] = await waiting();
		const page = await openFirst(context);
		await page.getByText('What happened before').waitFor();
		await page.getByText('Take over', { exact: true }).click();
		await page.getByRole('button', SAVE).click();
		await page.getByText(/Saved: .* is taken over/).waitFor();
		expect(await rowOf(first?.key)).toMatchObject({ status: 'cancelled', outcome: expect.stringContaining('Taken over by') });
		expect((await eventsOf(first?.customerId)).map(({ type }) => type)).toEqual(expect.arrayContaining(['approval.denied', 'hold.placed']));
		await page.close();
	}, 120_000);

	it('postpones: the touch leaves the list until that day, with the words as they were edited', async () => {
		const [first] = await waiting();
		const page = await openFirst(context);
		await page.locator('textarea').fill('Please look at this one again.');
		await page.locator('input[type="date"]').fill('2099-01-15');
		await page.getByText('Postpone', { exact: true }).click();
		await page.getByRole('button', SAVE).click();
		await page.getByText(/Saved: .* is postponed\. \d+ waiting/).waitFor();
		const postponed = await rowOf(first?.key);
		expect(new Date(String(postponed?.sendAt)).toISOString()).toBe('2099-01-15T07:00:00.000Z');
		expect(postponed).toMatchObject({ status: 'awaiting_approval', text: 'Please look at this one again.', html: null });
		await page.close();
	}, 120_000);

	it('of two people who press at once, one decides', async () => {
		const [first] = (await waiting()).filter(({ decidedAt }) => !decidedAt);
		const pages = [await openFirst(context), await openFirst(context)];
		await pages[0]?.getByText('Approve', { exact: true }).click();
		await pages[1]?.getByText('Reject', { exact: true }).click();
		await Promise.all(pages.map((page) => page.getByRole('button', SAVE).click()));
		const said = await Promise.all(pages.map((page) => page.getByText(/Saved: |Somebody else has decided/).textContent()));
		expect(said.filter((text) => text?.startsWith('Saved: '))).toHaveLength(1);
		const events = (await eventsOf(first?.customerId)).map(({ type }) => type);
		expect([...new Set(events)]).toEqual([(await rowOf(first?.key))?.status === 'approved' ? 'approval.granted' : 'approval.denied']);
		for (const page of pages) await page.close();
	}, 120_000);

	it('n8n dies while somebody reads: the page they have open still decides, once', async () => {
		const [first] = (await waiting()).filter(({ decidedAt }) => !decidedAt);
		const page = await openFirst(context);
		await host.killAndRestart();
		await page.getByText('Approve', { exact: true }).click();
		await page.getByRole('button', SAVE).click();
		await page.getByText(/Saved: .* is approved/).waitFor();
		expect(await rowOf(first?.key)).toMatchObject({ status: 'approved' });
		expect((await eventsOf(first?.customerId)).filter(({ type, key }) => type === 'approval.granted' && key === first?.key)).toHaveLength(1);
		await page.close();
	}, 240_000);

	it('silence for 72 hours is a no; the morning brings the owner what waits, what goes out and what failed', async () => {
		const [first] = (await waiting()).filter(({ decidedAt }) => !decidedAt);
		await host.tables.insertRows('dunning_invoices', [{ invoiceId: 'INV-BAD', customerId: 'C-1001', dueDate: 'soon', currency: 'EUR', total: '10', amountDue: '10', status: 'open' }]);
		await host.plan(PLAN_AT);
		expect((await host.tables.rows('dunning_problems')).filter(({ kind }) => kind === 'failure')).toMatchObject([{ status: 'open', node: 'Invoice Normaliser', invoiceId: 'INV-BAD', message: expect.stringContaining('soon') }]);
		await letNoneExpire();
		await host.tables.updateRows('dunning_outbox', 'key', String(first?.key), { expiresAt: '2026-01-01T00:00:00Z' });
		await host.connect('02-channel-owner-smtp', { to: 'owner@nordwind-supplies.example' });
		const mails = host.inbox.mails.length;
		await host.client.runToEnd(host.idOf('03-approval-desk'), 'Expire and send the digest now');
		expect(await rowOf(first?.key)).toMatchObject({ status: 'cancelled', decidedBy: 'nobody', note: 'No answer within 72 hours' });
		expect((await eventsOf(first?.customerId)).map(({ type }) => type)).toContain('approval.denied');
		const [digest] = host.inbox.mails.slice(mails);
		expect(digest).toMatchObject({ to: ['owner@nordwind-supplies.example'], subject: expect.stringMatching(/^Dunning today: \d+ waiting for you, \d+ going out, \d+ to take over, 1 failed$/) });
		expect(digest?.text).toContain('/form/dunning-approval-desk');
		const planned = (await host.tables.rows('dunning_outbox')).find(({ status }) => status === 'planned') as Row;
		expect(digest?.text).toContain(String(planned.customerName));
	}, 120_000);

	it("the owner's week: an unknown outcome is settled, a failure is done, and Monday brings the list", async () => {
		const unknown = (await host.tables.rows('dunning_outbox')).find(({ status }) => status === 'planned');
		await host.tables.updateRows('dunning_outbox', 'key', String(unknown?.key), { status: 'unknown' });
		await host.activate('06-owners-week');
		const mails = host.inbox.mails.length;
		await host.client.runToEnd(host.idOf('06-owners-week'), 'Send the week now');
		expect(host.inbox.mails.slice(mails)).toMatchObject([{ subject: expect.stringMatching(/^Dunning this week: \d+ to look at$/), text: expect.stringContaining('/form/dunning-owners-week') }]);

		const page = await openForm(context, '/form/dunning-owners-week', 'Show me');
		await page.getByText(/^1 · May or may not have gone out/).click();
		await page.getByRole('button', { name: 'Open' }).click();
		await page.getByText('It did go out', { exact: true }).click();
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByText(/^Saved\. \d+ to look at/).waitFor();
		expect(await rowOf(unknown?.key)).toMatchObject({ status: 'sent', outcome: expect.stringMatching(/^Sent, says /) });
		const settled = (await host.tables.rows('dunning_events')).filter(({ customerId }) => customerId === unknown?.customerId);
		expect(settled.filter(({ type }) => type === 'reminder.sent').map(({ key }) => key)).toEqual(expect.arrayContaining(JSON.parse(String(unknown?.keys)) as string[]));
		expect(breaksOfChain(settled)).toEqual([]);

		await page.getByText(/ · For a person · Alpenholz Wieser GmbH/).waitFor();
		await page.getByText(/ · Failed · /).first().click();
		await page.getByRole('button', { name: 'Open' }).click();
		await page.getByText('Done', { exact: true }).click();
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByText(/^Saved\./).waitFor();
		await eventually(async () => (await host.tables.rows('dunning_problems')).find(({ status }) => status === 'done'));
		await page.close();
	}, 120_000);

	it('the check-list says what is ready and what is to do', async () => {
		const run = await host.client.runToEnd(host.idOf('00-check'), 'Check now');
		const lines = run.data?.resultData.runData['Check-list']?.[0]?.data?.main?.[0]?.map(({ json }) => json) ?? [];
		const stateOf = (check: string) => lines.find((line) => line.check === check)?.state;
		expect(['Tables', 'Time zone', 'Somebody is told', 'Planned'].map(stateOf)).toEqual(['ready', 'ready', 'ready', 'ready']);
		expect(lines.find(({ check }) => check === 'Reachable from outside')).toMatchObject({ state: 'to do', detail: expect.stringContaining('WEBHOOK_URL') });
		await host.tables.updateRows('dunning_customers', 'customerId', 'C-1001', { channelPreference: 'sms' });
		const again = await host.client.runToEnd(host.idOf('00-check'), 'Check now');
		expect(again.data?.resultData.runData['Check-list']?.[0]?.data?.main?.[0]?.map(({ json }) => json)).toContainEqual(expect.objectContaining({ check: 'Channel sms', state: 'to do' }));
	}, 60_000);

	it('a run that fails as a whole is kept too, by the workflow itself', async () => {
		const desk = await host.client.rest<{ data: { nodes: Row[]; connections: Record<string, object> } }>('GET', `/workflows/${host.idOf('03-approval-desk')}`);
		const schedule = { rule: { interval: [{ field: 'seconds', secondsInterval: 3 }] } };
		const nodes = desk.data.nodes
			.filter(({ name }) => name !== 'Desk')
			.map((node) => (node.name === 'Every hour' ? { ...node, parameters: schedule } : node.name === 'Expired' ? { ...node, retryOnFail: false, parameters: { ...(node.parameters as object), dataTableId: { __rl: true, mode: 'name', value: 'no_such_table' } } } : node));
		const { Desk: _desk, ...connections } = desk.data.connections;
		const id = await host.client.importWorkflow({ name: 'Desk without its table', nodes: nodes as never, connections });
		await host.client.activate(id);
		const broken = await eventually(async () => (await host.tables.rows('dunning_problems')).find(({ workflow }) => workflow === 'Desk without its table'));
		expect(broken).toMatchObject({ node: 'Expired', status: 'open', message: expect.stringContaining('no_such_table'), execution: expect.stringContaining('/executions/') });
	}, 120_000);
});

/** Opens the desk and the first line on it. */
async function openFirst(context: BrowserContext): Promise<Page> {
	const page = await openForm(context, '/form/dunning-approval-desk', 'Show what waits');
	await page.getByText(/^1 · /).click();
	await page.getByRole('button', { name: 'Open' }).click();
	await page.getByRole('button', SAVE).waitFor();
	return page;
}
