import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { startChromium } from '../../scripts/browser/chromium';
import { REPOSITORY } from '../../scripts/host/cache';
import type { DunningHost } from '../../scripts/host/dunning-host';
import { DAY, PLAN_AT, SEND_AT, STARTS_WITHIN_MS, startHost } from '../workflows/host';
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
		await host.configure('07-receivables-report', { asOf: NOW }, { nodeType: 'n8n-nodes-base.webhook', type: 'httpBasicAuth', data: { user: SIGN_IN.username, password: SIGN_IN.password } });
		await host.activate('07-receivables-report');
		url = `${host.url}/webhook/dunning-report`;
		browser = await startChromium();
		for (let attempt = 0; attempt < 60 && (await fetch(url)).status === 404; attempt += 1) await new Promise((resolve) => setTimeout(resolve, 500));
	}, STARTS_WITHIN_MS);
	afterAll(async () => {
		await browser?.close();
		await end?.();
	}, 60_000);

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
		await page.context().close();
	}, 120_000);

	it('says the value of a mark to pointer and keyboard, and loses nothing without scripts', async () => {
		const { page } = await open();
		const mark = page.locator('svg [tabindex="0"]').first();
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
		await page.getByRole('link', { name: 'The longest overdue' }).click();
		await page.getByRole('heading', { name: 'Customers, the longest overdue first' }).waitFor();
		await page.context().close();
	}, 60_000);

	it('tells the owner the most important of it', async () => {
		await host.connect('02-channel-owner-smtp', { to: 'owner@nordwind-supplies.example' });
		const mails = host.inbox.mails.length;
		await host.client.runToEnd(host.idOf('07-receivables-report'), 'Tell the owner now');
		const [mail] = host.inbox.mails.slice(mails);
		expect(mail?.subject).toMatch(/^Receivables: \d+ open invoices of \d+ customers$/);
		expect(mail?.text).toContain('/webhook/dunning-report');
		expect(mail?.text).toMatch(/EUR: \d+\.\d\d owed/);
	}, 120_000);

	it('is there when nobody owes anything', async () => {
		for (const { id } of await host.tables.rows('dunning_invoices')) await host.tables.updateRows('dunning_invoices', 'id', String(id), { status: 'paid', amountDue: '0' });
		const { page } = await open();
		expect(await page.locator('header p').textContent()).toContain('0 open invoices of 0 customers');
		await page.context().close();
	}, 240_000);
});
