import { readFileSync } from 'node:fs';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { instantOf } from '../../domain/calendar/instant';
import { sealEvents } from '../../domain/ledger/event-row';
import { verifyEvents } from '../../domain/ledger/verify-events';
import type { CustomerExport } from '../../domain/privacy/export';
import { verifyErasure } from '../../domain/privacy/verify-erasure';
import { signedInContext, startChromium } from '../../scripts/browser/chromium';
import type { DunningHost } from '../../scripts/host/dunning-host';
import { withSettings, workflowFiles } from '../../scripts/host/workflow-files';
import { visitForm } from './forms';
import { STARTS_WITHIN_MS, startHost } from './host';

const HOSTILE = '<img src=x onerror="document.title=1"> {{ $env }} Ada';
const YEARS_AGO = '2019-03-01T09:00:00Z';

const invoice = (customerId: string) => ({ invoiceId: `${customerId}-1`, customerId, dueDate: '2026-10-01', currency: 'EUR', total: '500.00', amountDue: '0.00', status: 'paid', description: `Massage for ${customerId} Marsh` });
const touch = (customerId: string, more: object = {}) => ({
	key: `dun1:${customerId}-1:0:overdue_7`, status: 'sent', customerId, customerName: HOSTILE, invoiceId: `${customerId}-1`, tier: 'overdue_7', channel: 'email', recipient: `${customerId}@mailbox.example`,
	text: `Dear ${customerId} Marsh`, language: 'en', template: 'overdue_7.email.en', amountDue: '500.00', currency: 'EUR', sentAt: '2026-10-08T09:00:00Z', plannedAt: '2026-10-08T06:00:00Z', ...more,
});
const eventsOf = (customerId: string, at = '2026-10-08T09:00:00Z') =>
	sealEvents([
		{ at, type: 'reminder.sent', customerId, invoiceId: `${customerId}-1`, channel: 'email', tier: 'overdue_7', key: `dun1:${customerId}-1:0:overdue_7`, data: { to: `${customerId}@mailbox.example` } },
		{ at, type: 'reply.received', customerId, invoiceId: `${customerId}-1`, channel: 'email', data: { text: `I am ill, ${customerId}`, intent: 'hardship' } },
		{ at, type: 'invoice.settled', customerId, invoiceId: `${customerId}-1`, data: { settledOn: '2026-10-20', total: 500 } },
	], new Map());

describe.each(['data-tables', 'postgres'] as const)('privacy in a real n8n on %s', (topology) => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	let browser: Browser | undefined;
	let context: BrowserContext;
	const rows = async (table: string) => await host.tables.rows(table);
	const everything = async () => JSON.stringify(await Promise.all(['dunning_customers', 'dunning_invoices', 'dunning_events', 'dunning_outbox', 'dunning_problems'].map(rows)));

	beforeAll(async () => {
		({ host, end } = await startHost(topology));
		await host.setUp({ loadSampleLedger: false });
		const ids = ['ada', 'bob', 'cyd'];
		await host.tables.insertRows('dunning_customers', ids.map((customerId) => ({ customerId, name: HOSTILE, email: `${customerId}@mailbox.example` })));
		await host.tables.insertRows('dunning_invoices', ids.map(invoice));
		await host.tables.insertRows('dunning_outbox', [...ids.map((id) => touch(id)), touch('ada', { key: 'dun1:ada-1:0:overdue_14', status: 'awaiting_approval', sentAt: null }), touch('old', { sentAt: YEARS_AGO, plannedAt: YEARS_AGO })]);
		for (const id of ids) await host.tables.insertRows('dunning_events', eventsOf(id));
		await host.tables.insertRows('dunning_events', eventsOf('old', YEARS_AGO));
		await host.tables.insertRows('dunning_problems', [{ problem: '04 | ada | x', at: '2026-10-08T09:00:00Z', kind: 'failure', status: 'open', customerId: 'ada', message: 'ada@mailbox.example' }, { problem: 'old one', at: YEARS_AGO, kind: 'failure', status: 'done', customerId: '', message: 'x' }]);
		await host.activate('09-privacy-export', '09-privacy-erase', '09-privacy-retention');
		browser = await startChromium();
		context = await signedInContext(browser, host.url);
	}, STARTS_WITHIN_MS);
	afterAll(async () => {
		await browser?.close();
		await end?.();
	}, 60_000);

	const named = async (form: string, button: string, customer: string): Promise<Page> => {
		const page = await visitForm(context, `/form/dunning-privacy-${form}`, button);
		await page.locator('input[type="text"]').fill(customer);
		await page.getByRole('button', { name: button }).click();
		return page;
	};
	const erase = async (customer: string, confirm: string): Promise<Page> => {
		const page = await named('erase', 'Show what will go', customer);
		await page.getByRole('button', { name: 'Erase for good' }).waitFor();
		await page.locator('input[type="text"]').fill(confirm);
		await page.getByRole('button', { name: 'Erase for good' }).click();
		return page;
	};
	let exported: CustomerExport;

	it('nobody who is not signed in to n8n sees the forms', async () => {
		for (const form of ['export', 'erase']) {
			const answer = await fetch(`${host.url}/form/dunning-privacy-${form}`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ customer: 'ada' }) });
			expect(answer.ok).toBe(false);
		}
	});

	it('exports a record as a file, with the result of its verification', async () => {
		const page = await named('export', 'Export', 'ADA@mailbox.example');
		const file = await page.waitForEvent('download');
		expect(file.suggestedFilename()).toMatch(/^dunning-ada-\d{4}-\d\d-\d\d\.json$/);
		exported = JSON.parse(readFileSync(await file.path(), 'utf8')) as CustomerExport;
		expect(exported).toMatchObject({ customerId: 'ada', customers: [{ name: HOSTILE }], invoices: [{ invoiceId: 'ada-1' }], touches: [{}, {}], problems: [{}], verification: { events: 3, intact: true } });
		await page.getByText('All 3 events are as they were written.').waitFor();
		expect(JSON.stringify(exported)).not.toContain('bob');
		const nobody = await named('export', 'Export', "x' OR 1=1 --");
		await nobody.getByText('Nothing was exported').waitFor();
		await Promise.all([page.close(), nobody.close()]);
	}, 60_000);

	it('erases nobody who was not confirmed, and shows what would go without running it', async () => {
		const before = await everything();
		const page = await named('erase', 'Show what will go', 'ada');
		await page.getByText('3', { exact: true }).first().waitFor();
		await page.getByText('1 message(s) were still to go out').waitFor();
		expect(await page.locator('img[src="x"]').count()).toBe(0);
		await page.locator('input[type="text"]').fill('Ada');
		await page.getByRole('button', { name: 'Erase for good' }).click();
		await page.getByText('What you typed is not the id of the customer.').waitFor();
		expect(await everything()).toBe(before);
		await page.close();
	}, 60_000);

	it('erases a customer from every table; keys and sums stay, and what is left is what the export had', async () => {
		await host.tables.insertRows('dunning_reports', [{ report: 'page', html: '<b>Massage for ada</b>' }]);
		const page = await erase('ada', 'ada');
		await page.getByText('The tables hold nothing about this customer any more').waitFor();
		expect(await rows('dunning_reports')).toEqual([]);
		const left = (await rows('dunning_events')).filter(({ customerId }) => String(customerId).startsWith('erased-'));
		expect(verifyErasure(exported.events, left)).toEqual({ intact: true, missing: [], unknown: [], changed: [] });
		expect(left.map(({ type, key }) => [type, key])).toEqual([['reminder.sent', 'dun1:ada-1:0:overdue_7'], ['reply.received', ''], ['invoice.settled', ''], ['customer.erased', '']]);
		expect((await rows('dunning_events')).filter(({ customerId }) => customerId === 'ada')).toMatchObject([{ type: 'customer.erased' }]);
		expect((await rows('dunning_outbox')).filter(({ customerId }) => String(customerId).startsWith('erased-'))).toMatchObject([{ status: 'sent', amountDue: '500.00', recipient: null }, { status: 'cancelled', text: null }]);
		const all = await everything();
		for (const text of ['ada@mailbox.example', 'Dear ada', 'I am ill, ada', 'Massage for ada', 'erasure |']) expect(all).not.toContain(text);
		for (const text of ['bob@mailbox.example', 'Dear bob', 'I am ill, bob']) expect(all).toContain(text);
		expect(verifyEvents(await rows('dunning_events'))).toMatchObject({ intact: true });
		await page.close();
	}, 60_000);

	it('waits while a message is being sent', async () => {
		await host.tables.updateRows('dunning_outbox', 'customerId', 'bob', { status: 'claimed' });
		const page = await erase('bob', 'bob');
		await page.getByText('no touch of the customer that is being sent').waitFor();
		expect(await everything()).toContain('Dear bob');
		await host.tables.updateRows('dunning_outbox', 'customerId', 'bob', { status: 'sent' });
		await page.close();
	}, 60_000);

	it('that was interrupted half way is finished by the next one', async () => {
		const store = topology === 'data-tables' ? 'data-tables' : 'postgres';
		const id = host.idOf('09-privacy-erase');
		const whole = await host.client.rest<{ data: { name: string; nodes: { name: string; [more: string]: unknown }[]; connections: Record<string, unknown> } }>('GET', `/workflows/${id}`);
		const broken = whole.data.nodes.map((node) => (node.name === 'Seal events anew' ? { ...node, type: 'n8n-nodes-base.stopAndError', typeVersion: 1, parameters: { errorMessage: 'power cut' } } : node));
		await host.client.replaceWorkflow(id, { ...whole.data, nodes: broken } as never);
		await host.client.activate(id);
		const cut = await erase('bob', 'bob');
		await cut.waitForTimeout(3000);
		expect(await rows('dunning_problems')).toContainEqual(expect.objectContaining({ problem: 'erasure | bob', status: 'open' }));
		expect(await everything()).toContain('I am ill, bob');
		expect(await everything()).not.toContain('Dear bob');
		await host.client.replaceWorkflow(id, { ...whole.data, settings: workflowFiles(store)['09-privacy-erase']?.settings } as never);
		await host.client.activate(id);
		const page = await erase('bob', 'bob');
		await page.getByText('The tables hold nothing about this customer any more').waitFor();
		const all = await everything();
		for (const text of ['I am ill, bob', 'bob@mailbox.example', 'erasure |']) expect(all).not.toContain(text);
		expect(verifyEvents(await rows('dunning_events'))).toMatchObject({ intact: true });
		await Promise.all([cut.close(), page.close()]);
	}, 120_000);

	it('the sweep takes what was kept for long enough, and only that', async () => {
		await host.client.runToEnd(host.idOf('09-privacy-retention'), 'Sweep now');
		const all = await everything();
		for (const text of ['old@mailbox.example', 'I am ill, old', 'old one']) expect(all).not.toContain(text);
		for (const text of ['cyd@mailbox.example', 'Dear cyd', 'I am ill, cyd']) expect(all).toContain(text);
		const events = await rows('dunning_events');
		expect(events.filter(({ customerId }) => customerId === 'old')).toMatchObject([{ type: 'customer.erased' }]);
		expect(verifyEvents(events)).toMatchObject({ intact: true });
		const asOf = new Date(instantOf(Date.parse('2031-01-01T00:00:00Z'))).toISOString();
		await host.client.replaceWorkflow(host.idOf('09-privacy-retention'), await configured(asOf));
		await host.client.activate(host.idOf('09-privacy-retention'));
		await host.client.runToEnd(host.idOf('09-privacy-retention'), 'Sweep now');
		expect(await everything()).not.toContain('I am ill, cyd');
	}, 120_000);

	const configured = async (asOf: string) => {
		const { data } = await host.client.rest<{ data: { name: string; nodes: never[]; connections: Record<string, unknown> } }>('GET', `/workflows/${host.idOf('09-privacy-retention')}`);
		return withSettings(data, { asOf });
	};
});
