import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { startChromium } from '../../scripts/browser/chromium';
import { REPOSITORY } from '../../scripts/host/cache';
import type { DunningHost } from '../../scripts/host/dunning-host';
import { DAY, PLAN_AT, SEND_AT, STARTS_WITHIN_MS, eventually, startHost } from '../workflows/host';
import { accessibilityProblems, allTables } from './portal-host';

const PICTURES = process.env.UPDATE_PICTURES ? path.join(REPOSITORY, 'docs/pictures') : path.join(tmpdir(), 'dunning-pictures');
const SIGN_IN = { username: 'owner', password: 'only for this test' };
const NOW = `${DAY}T18:00:00+01:00`;

describe("the owner's report in Chromium, served by a real n8n", () => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	let browser: Browser | undefined;
	let url: string;
	beforeAll(async () => {
		mkdirSync(PICTURES, { recursive: true });
		({ host, end } = await startHost());
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		await host.plan(PLAN_AT);
		await host.send(SEND_AT);
		url = `${host.url}/webhook/dunning-report`;
		await serve({ asOf: NOW });
		browser = await startChromium();
	}, STARTS_WITHIN_MS);
	async function serve(values: Record<string, unknown>): Promise<void> {
		await host.configure('07-receivables-report', values, { nodeType: 'n8n-nodes-base.webhook', type: 'httpBasicAuth', data: { user: SIGN_IN.username, password: SIGN_IN.password } });
		await host.activate('07-receivables-report');
		await eventually(async () => ((await fetch(url)).status === 404 ? undefined : true));
	}
	afterAll(async () => {
		await browser?.close();
		await end?.();
	}, 60_000);

	const ask = async (query = '') => await (await fetch(`${url}${query}`, { headers: { authorization: `Basic ${Buffer.from(`${SIGN_IN.username}:${SIGN_IN.password}`).toString('base64')}` } })).text();
	const owed = (html: string) => /: ([\d,]+) open invoices/.exec(html)?.[1];
	const kept = async () => (await host.tables.rows('dunning_reports')).map(({ html, ...others }) => ({ ...others, html: String(html) }));
	const pay = async (customerId: string) => await host.tables.updateRows('dunning_invoices', 'customerId', customerId, { status: 'paid', amountDue: '0' });

	async function open({ width = 1440, dark = false, scripts = true } = {}): Promise<{ page: Page; asked: string[] }> {
		const context = await (browser as Browser).newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', httpCredentials: SIGN_IN, javaScriptEnabled: scripts });
		const page = await context.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(url);
		return { page, asked };
	}

	it('is for nobody who does not sign in, and changes nothing for who does', async () => {
		expect((await fetch(url)).status).toBe(401);
		const before = await allTables(host);
		const { page, asked } = await open();
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Receivables of Nordwind Supplies GmbH');
		expect(new Set(asked)).toEqual(new Set([url]));
		expect(await page.locator('svg').count()).toBeGreaterThan(4);
		expect(await allTables(host)).toBe(before);
		await page.context().close();
	}, 120_000);

	it.each([
		[320, false],
		[1440, true],
		[2560, false],
	])('at %s px (dark: %s) fits, and breaks no rule of accessibility', async (width, dark) => {
		const { page } = await open({ width, dark });
		expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
		expect(await accessibilityProblems(page)).toEqual([]);
		if (width === 1440) await page.screenshot({ path: path.join(PICTURES, 'report-dark.png') });
		if (width === 320) await page.screenshot({ path: path.join(PICTURES, 'report-phone.png') });
		await page.context().close();
	}, 120_000);

	it('says the value of a mark to pointer and keyboard, and loses nothing without scripts', async () => {
		const { page } = await open();
		const mark = page.locator('svg [tabindex="0"]:visible').first();
		await mark.hover();
		expect(await page.locator('.tip').textContent()).toBe(await mark.getAttribute('aria-label'));
		await page.keyboard.press('Escape');
		expect(await page.locator('.tip').isVisible()).toBe(false);
		await page.locator('svg [tabindex="0"]').nth(1).focus();
		expect(await page.locator('.tip').isVisible()).toBe(true);
		await page.screenshot({ path: path.join(PICTURES, 'report-light.png') });
		await page.context().close();
		const plain = (await open({ scripts: false })).page;
		expect(await plain.locator('svg title').count()).toBeGreaterThan(4);
		await plain.context().close();
	}, 120_000);

	it('leads down to each customer: what was sent, why, and what came back', async () => {
		const { page } = await open();
		const customer = page.locator('details.customer').first();
		await customer.locator('summary').click();
		expect(await customer.locator('.timeline').textContent()).toContain('Reminder sent');
		const name = (await page.locator('details.customer summary b').last().textContent()) ?? '';
		await page.getByLabel('Name or identifier').fill(name);
		await page.getByRole('button', { name: 'Look up' }).click();
		await page.getByRole('heading', { name: 'Customers that were looked up' }).waitFor();
		expect(await page.locator('details.customer[open] summary b').allTextContents()).toEqual([name]);
		expect(await accessibilityProblems(page)).toEqual([]);
		await page.screenshot({ path: path.join(PICTURES, 'report-customer.png') });
		await page.getByRole('link', { name: 'The whole report' }).click();
		await page.getByRole('heading', { name: 'Customers, the longest overdue first' }).waitFor();
		await page.context().close();
	}, 60_000);

	it('is kept, so that it comes at once; a customer is read afresh, and the button has it made anew', async () => {
		const before = await kept();
		expect(before).toMatchObject([{ report: 'page', html: await ask() }]);
		const debtor = (await host.tables.rows('dunning_outbox')).find(({ status }) => status === 'sent');
		const [customerId, name] = [String(debtor?.customerId), String(debtor?.customerName)];
		await pay(customerId);
		expect(await ask()).toBe(before[0]?.html);
		for (const typed of [customerId, name.slice(1, -1).toUpperCase()]) expect(await ask(`?customer=${encodeURIComponent(typed)}`)).toMatch(/owes nothing/);
		expect(await ask('?customer=nobody+is+called+so')).toContain('Nobody by that name or identifier.');
		expect(await kept()).toEqual(before);
		const { page } = await open();
		await page.getByRole('button', { name: 'Bring up to date' }).click();
		await page.waitForURL(/refresh=1/);
		const anew = owed(await page.content());
		expect(Number(anew)).toBeLessThan(Number(owed(String(before[0]?.html))));
		await page.context().close();
		expect(await eventually(async () => (owed(await ask()) === anew ? anew : undefined))).toBe(anew);
	}, 120_000);

	it('that is old comes all the same, and is made anew for the next one, once', async () => {
		const [old] = await kept();
		const debtor = (await host.tables.rows('dunning_invoices')).find(({ status, amountDue }) => status === 'open' && Number(amountDue) > 0);
		await pay(String(debtor?.customerId));
		await host.tables.updateRows('dunning_reports', 'report', 'page', { refreshAfter: '2020-01-01T00:00:00.000Z' });
		expect(new Set(await Promise.all([ask(), ask(), ask()]))).toEqual(new Set([old?.html]));
		const anew = await eventually(async () => ((await ask()) === old?.html ? undefined : await ask()));
		expect(Number(owed(anew))).toBeLessThan(Number(owed(String(old?.html))));
		expect(await kept()).toMatchObject([{ html: anew }]);
	}, 120_000);

	it('compares the variants that went out, and those reminded with those left alone', async () => {
		const sent = (await host.tables.rows('dunning_outbox')).filter(({ status }) => status === 'sent');
		for (const [index, { key }] of sent.entries()) await host.tables.updateRows('dunning_outbox', 'key', String(key), { variant: index % 2 ? 'warm' : 'plain' });
		const dealt = Array.from({ length: 12 }, (_, index) => {
			const [customerId, invoiceId, group] = [`pilot-${index}`, `PILOT-${index}`, index % 2 ? 'reminded' : 'left_alone'];
			const settledOn = index % 2 ? '2026-11-21' : '2026-12-20';
			const of = { customerId, invoiceId, amount: '100', currency: 'EUR' };
			return [
				{ at: settledOn, type: 'invoice.settled', ...of, key: `x:${invoiceId}`, data: JSON.stringify({ issueDate: '2026-10-15', dueDate: '2026-11-14', settledOn, total: 100 }) },
				{ at: `${DAY}T06:00:00Z`, type: 'pilot.assigned', ...of, key: `pilot:spring:${customerId}`, data: JSON.stringify({ pilot: 'spring', group }) },
			];
		}).flat();
		await host.tables.insertRows('dunning_events', dealt);
		await serve({ asOf: '2027-01-10T18:00:00+01:00' });
		const html = await eventually(async () => (await ask()).match(/as-of"><p>As of <time[^>]*>2027-01-10/) ? await ask() : undefined);
		expect(html).toMatch(/<th scope="row">plain<\/th>/);
		expect(html).toMatch(/<th scope="row">warm<\/th>/);
		expect(html).toMatch(/What dunning adds<\/h3>.*?<dt>Effect<\/dt><dd><b>\+100 points<\/b>/s);
		await serve({ asOf: NOW });
	}, 180_000);

	it('tells the owner the most important of it', async () => {
		await host.connect('02-channel-owner-smtp', { to: 'owner@nordwind-supplies.example' });
		const mails = host.inbox.mails.length;
		await host.client.runToEnd(host.idOf('07-receivables-report'), 'Tell the owner now');
		const [mail] = host.inbox.mails.slice(mails);
		expect(mail?.subject).toMatch(/^Receivables: \d+ open invoices of \d+ customers$/);
		expect(mail?.text).toContain(`As it is now: ${url}`);
		expect(mail?.text).toMatch(/Receivables in EUR\n {2}Owed: €[\d,]+\.\d\d/);
		expect(mail?.html).toContain(`<a href="${url}">`);
		expect(mail?.attachments).toMatchObject([{ filename: expect.stringMatching(/^receivables-\d{4}-\d\d-\d\d\.html$/), mimeType: 'text/html' }]);
		const attached = path.join(tmpdir(), `dunning-report-${process.pid}.html`);
		writeFileSync(attached, new Uint8Array(mail?.attachments[0]?.content as ArrayBuffer));
		const context = await (browser as Browser).newContext();
		const page = await context.newPage();
		await page.goto(`file://${attached}`);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Receivables of Nordwind Supplies GmbH');
		expect(await page.locator('svg').count()).toBeGreaterThan(4);
		const inMailProgram = await context.newPage();
		await inMailProgram.setContent(mail?.html ?? '');
		await inMailProgram.screenshot({ path: path.join(PICTURES, 'report-mail.png') });
		await context.close();
		rmSync(attached);
	}, 120_000);

	it('is there when nobody owes anything', async () => {
		for (const { id } of await host.tables.rows('dunning_invoices')) await host.tables.updateRows('dunning_invoices', 'id', String(id), { status: 'paid', amountDue: '0' });
		await ask('?refresh=1');
		const { page } = await open();
		expect(await page.locator('header p').textContent()).toContain('0 open invoices of 0 customers');
		await page.context().close();
	}, 240_000);
});
