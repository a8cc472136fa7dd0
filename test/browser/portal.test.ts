import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { parseInstant, type Instant } from '../../domain/calendar/instant';
import { breaksOfChain } from '../../domain/ledger/event-row';
import { portalKey } from '../../domain/portal/portal-key';
import { portalLink } from '../../domain/portal/portal-link';
import { startChromium } from '../../scripts/browser/chromium';
import { REPOSITORY } from '../../scripts/host/cache';
import type { DunningHost } from '../../scripts/host/dunning-host';
import type { Row } from '../../scripts/host/table-access';
import { DAY, PLAN_AT, STARTS_WITHIN_MS, startHost } from '../workflows/host';
import { accessibilityProblems, allTables, linksIn, nonceIn, portalAccount, send, showAndSend } from './portal-host';

const PICTURES = process.env.UPDATE_PICTURES ? path.join(REPOSITORY, 'docs/pictures') : path.join(tmpdir(), 'dunning-pictures');
const SECRET = 'the secret of this test, long enough to sign links';
const NOW = `${DAY}T09:30:00+01:00`;
const SIZES = { phone: { width: 320, height: 700 }, desktop: { width: 1280, height: 900 } } as const;
const HOSTILE = `"><script>document.title='taken'</script><img src=x onerror="document.title='taken'">{{ $json }}\u0000`;

describe("the customers' page in Chromium, served by a real n8n", () => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	let browser: Browser | undefined;
	let pageUrl: string;
	let links: Map<string, string>;
	let free: [string, string][];
	beforeAll(async () => {
		mkdirSync(PICTURES, { recursive: true });
		({ host, end } = await startHost());
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		pageUrl = `${host.url}/webhook/dunning-account`;
		await host.configure('01-plan-the-day', { asOf: PLAN_AT, portalUrl: pageUrl }, portalAccount(SECRET));
		await host.client.runToEnd(host.idOf('01-plan-the-day'), 'Plan now');
		await host.configure('08-customer-page', { asOf: NOW }, portalAccount(SECRET));
		await host.activate('08-customer-page');
		links = linksIn(await host.tables.rows('dunning_outbox'), pageUrl);
		free = [...links];
		browser = await startChromium();
		await eventually(async () => ((await fetch(pageUrl)).status === 404 ? true : undefined));
		await eventually(async () => ((await fetch(free[0]?.[1] ?? '')).status === 200 ? true : undefined));
	}, STARTS_WITHIN_MS);
	afterAll(async () => {
		await browser?.close();
		await end?.();
	}, 60_000);

	/** A customer that no test has used yet, with the link to their page. */
	function another(): { customerId: string; link: string } {
		const [customerId, link] = free.pop() ?? [];
		if (!customerId || !link) throw new Error('No customer is left');
		return { customerId, link };
	}
	async function open(link: string, size: keyof typeof SIZES = 'desktop', { language = '', dark = false } = {}): Promise<{ page: Page; asked: string[] }> {
		const context = await (browser as Browser).newContext({ viewport: SIZES[size], colorScheme: dark ? 'dark' : 'light', javaScriptEnabled: true });
		const page = await context.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(language ? `${link}&lang=${language}` : link);
		return { page, asked };
	}
	async function fill(page: Page, form: string, work: (fields: ReturnType<Page['locator']>) => Promise<void>): Promise<string> {
		const part = page.locator(`details:has(input[name="form"][value="${form}"])`);
		await part.locator('summary').click();
		await work(part);
		await part.locator('button').click();
		return (await page.locator('.notice').textContent()) ?? '';
	}
	const eventsOf = async (customerId: string): Promise<Row[]> => (await host.tables.rows('dunning_events')).filter((event) => event.customerId === customerId && event.at !== undefined);
	const typesOf = async (customerId: string) => new Set((await eventsOf(customerId)).map(({ type }) => type));
	const pendingOf = async (customerId: string) => (await host.tables.rows('dunning_outbox')).filter((row) => row.customerId === customerId && row.status === 'planned');
	const keyOf = (link: string) => new URL(link).searchParams.get('t') ?? '';

	it('is linked in the reminders, by a link of each customer that tells nothing of them', async () => {
		expect(links.size).toBeGreaterThan(10);
		expect(new Set(links.values()).size).toBe(links.size);
		const customers = await host.tables.rows('dunning_customers');
		for (const [customerId, link] of links) {
			const { name, email } = customers.find((row) => row.customerId === customerId) ?? {};
			const plain = `${link} ${Buffer.from(keyOf(link), 'base64url').toString('latin1')}`;
			for (const secret of [customerId, String(name), String(email), 'INV']) expect(plain).not.toContain(secret);
		}
	});

	it.each([
		['phone', 'en', false],
		['phone', 'de', true],
		['desktop', 'de', false],
		['desktop', 'en', true],
	] as const)('on a %s in %s (dark: %s) is readable, asks nobody and breaks no rule of accessibility', async (size, language, dark) => {
		const { page, asked } = await open(free[0]?.[1] ?? '', size, { language, dark });
		expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([page.url()]);
		expect(await page.locator('html').getAttribute('lang')).toBe(language);
		expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
		expect(await accessibilityProblems(page)).toEqual([]);
		for (const summary of await page.locator('summary').all()) await summary.click();
		expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
		expect(await accessibilityProblems(page)).toEqual([]);
		for (const summary of (await page.locator('summary').all()).slice(1)) await summary.click();
		await page.screenshot({ path: path.join(PICTURES, `portal-${size}-${language}.png`), fullPage: true });
		await page.context().close();
	}, 120_000);

	it('has headers that keep it to its reader', async () => {
		const answer = await fetch(free[0]?.[1] ?? '');
		const header = (name: string) => answer.headers.get(name);
		expect([header('cache-control'), header('referrer-policy'), header('x-robots-tag'), header('x-frame-options'), header('x-content-type-options')]).toEqual(['no-store, private', 'no-referrer', 'noindex, nofollow, noarchive', 'DENY', 'nosniff']);
		expect(header('content-security-policy')).toContain('sandbox');
		expect(await answer.text()).toContain("default-src &#x27;none&#x27;");
	});

	it('changes nothing when a scanner follows every link, again and again', async () => {
		const before = await allTables(host);
		const first = free[0]?.[1] ?? '';
		const html = await (await fetch(first)).text();
		const onPage = [...html.matchAll(/href="\?([^"]+)"/g)].map(([, query]) => `${pageUrl}?${(query ?? '').replaceAll('&amp;', '&').replaceAll('&#x3D;', '=')}`);
		expect(onPage.length).toBe(7);
		const forms = ['promise', 'paid', 'plan', 'more_time', 'wrong', 'preferences', 'stop'].map((form) => `${first}&form=${form}&date=2026-11-25&nonce=${nonceIn(html)}&stop=*&invoice=*`);
		for (const link of [first, ...onPage, ...forms, first]) expect((await fetch(link)).status).toBe(200);
		expect(await allTables(host)).toBe(before);
	}, 120_000);

	it('takes a promise: the page says so, the event is written, what was about to go out is put off', async () => {
		const { customerId, link } = another();
		const { page } = await open(link, 'phone', { language: 'en' });
		const said = await fill(page, 'promise', async (form) => await form.locator('input[type="date"]').fill('2026-11-27'));
		expect(said).toContain('you will pay by 27 November 2026');
		const promises = (await eventsOf(customerId)).filter(({ type }) => type === 'promise.made');
		expect(promises.length).toBeGreaterThan(0);
		expect(JSON.parse(String(promises[0]?.data))).toMatchObject({ date: '2026-11-27' });
		for (const touch of await pendingOf(customerId)) expect(String(touch.sendAt) > '2026-11-27').toBe(true);
		expect(await page.locator('.history').textContent()).toContain('27 November 2026');
		await page.context().close();
	}, 120_000);

	it('agrees on instalments at once, and the schedule follows', async () => {
		const { customerId, link } = another();
		const { page } = await open(link, 'desktop', { language: 'de' });
		const said = await fill(page, 'plan', async (form) => {
			await form.locator('select[name="parts"]').selectOption('3');
		});
		expect(said).toContain('Vereinbart: 3 Raten');
		await page.getByText('Rate 3 von 3').first().waitFor();
		await page.screenshot({ path: path.join(PICTURES, 'portal-plan.png'), fullPage: true });
		const plan = (await eventsOf(customerId)).find(({ type }) => type === 'plan.agreed');
		const { instalments } = JSON.parse(String(plan?.data)) as { instalments: { amount: string }[] };
		expect(instalments).toHaveLength(3);
		expect(instalments.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0)).toBe(Math.round(Number(plan?.amount) * 100));
		expect(await pendingOf(customerId)).toEqual([]);
		await host.client.runToEnd(host.idOf('01-plan-the-day'), 'Plan now');
		expect(await pendingOf(customerId)).toEqual([]);
		await page.context().close();
	}, 180_000);

	it('moves a due date within the limits, once', async () => {
		const { customerId, link } = another();
		const { page } = await open(link, 'phone', { language: 'de' });
		const said = await fill(page, 'more_time', async (form) => await form.locator('input[type="date"]').fill('2026-12-01'));
		expect(said).toContain('1. Dezember 2026');
		expect(await typesOf(customerId)).toContain('extension.granted');
		expect(await page.locator('input[name="form"][value="more_time"]').count()).toBe(0);
		const again = await showAndSend(link, { form: 'more_time', invoice: '*', date: '2026-12-03' });
		expect(again.status).toBe(422);
		await page.context().close();
	}, 120_000);

	it('takes word of a payment, with markup in it, and only looks for it', async () => {
		const { customerId, link } = another();
		const { page } = await open(link, 'desktop', { language: 'en' });
		expect(await fill(page, 'paid', async (form) => await form.locator('input[name="reference"]').fill(HOSTILE))).toContain('looking for your payment');
		const reply = (await eventsOf(customerId)).find(({ type }) => type === 'reply.received');
		expect(JSON.parse(String(reply?.data))).toMatchObject({ intent: 'already_paid', next: { action: 'verify_payment' }, text: expect.stringContaining('<script>') });
		expect(await page.title()).not.toBe('taken');
		await page.context().close();
	}, 120_000);

	it('hands what is wrong to a person, with what was written, and stops meanwhile', async () => {
		const { customerId, link } = another();
		const { page } = await open(link, 'phone', { language: 'en' });
		const said = await fill(page, 'wrong', async (form) => {
			await form.locator('select[name="reason"]').selectOption('faulty');
			await form.locator('textarea').fill(`Two chairs were missing. ${HOSTILE}`);
		});
		expect(said).toContain('Our reminders stop');
		expect([...(await typesOf(customerId))]).toEqual(expect.arrayContaining(['reply.received', 'dispute.opened']));
		const desk = (await host.tables.rows('dunning_outbox')).filter((row) => row.customerId === customerId && row.tier === 'answer');
		expect(desk).toMatchObject([{ status: 'awaiting_approval', reason: expect.stringContaining('Two chairs were missing.'), approvalReason: expect.stringContaining('faulty') }]);
		expect(await pendingOf(customerId)).toEqual([]);
		expect(await page.locator('.state').first().textContent()).toBe('being looked into');
		await page.context().close();
	}, 120_000);

	it('keeps to a wish for a language and hours, in the table and on the page', async () => {
		const { customerId, link } = another();
		const { page } = await open(link, 'desktop', { language: 'en' });
		const said = await fill(page, 'preferences', async (form) => {
			await form.locator('select[name="language"]').selectOption('nl');
			await form.locator('input[name="start"]').fill('10:00');
			await form.locator('input[name="end"]').fill('15:30');
		});
		expect(said).toContain('Opgeslagen');
		const row = (await host.tables.rows('dunning_customers')).find((customer) => customer.customerId === customerId);
		expect(row).toMatchObject({ language: 'nl', name: expect.stringMatching(/./) });
		expect(JSON.parse(String(row?.contactHours))).toEqual({ start: '10:00', end: '15:30' });
		await page.context().close();
	}, 120_000);

	it('stops everything for who wants nothing more', async () => {
		const { customerId, link } = another();
		const { page } = await open(link, 'phone', { language: 'de' });
		expect(await fill(page, 'stop', async (form) => await form.locator('select').selectOption('*').then(() => undefined))).toContain('keine Erinnerungen mehr');
		expect([...(await typesOf(customerId))]).toContain('consent.revoked');
		expect(await pendingOf(customerId)).toEqual([]);
		await page.context().close();
	}, 120_000);

	it("takes the one click of a mail program's own button", async () => {
		const { customerId, link } = another();
		expect((await send(`${link}&form=stop`, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
		const revoked = (await eventsOf(customerId)).filter(({ type }) => type === 'consent.revoked');
		expect(revoked).toMatchObject([{ channel: 'email' }]);
	}, 60_000);

	it('counts a form once, however often and however fast it is sent', async () => {
		const { customerId, link } = another();
		const nonce = nonceIn(await (await fetch(link)).text());
		const form = { form: 'promise', invoice: '*', date: '2026-11-26', nonce };
		const statuses = (await Promise.all([1, 2, 3, 4].map(() => send(link, form)))).map(({ status }) => status);
		expect(statuses.sort()).toEqual([200, 409, 409, 409]);
		expect((await send(link, { ...form, form: 'stop', stop: '*' })).status).toBe(409);
		expect((await eventsOf(customerId)).filter(({ type }) => type === 'reply.received')).toHaveLength(1);
	}, 120_000);

	it('turns away a form without its nonce, with that of another page, and too many of them', async () => {
		const { customerId, link } = another();
		const others = nonceIn(await (await fetch(free[0]?.[1] ?? '')).text());
		const form = { form: 'stop', stop: '*' };
		for (const nonce of ['', others]) expect((await send(link, { ...form, nonce })).status).toBe(409);
		expect([...(await typesOf(customerId))]).not.toContain('consent.revoked');
		const statuses: number[] = [];
		for (let sent = 0; sent < 9; sent += 1) statuses.push((await showAndSend(link, { form: 'wrong', reason: 'question', invoice: '*', text: '' })).status);
		expect(statuses).toEqual([422, 422, 422, 422, 422, 422, 422, 422, 429]);
	}, 180_000);

	it('opens with no link but ours: tampered, foreign, expired, taken back', async () => {
		const { customerId, link } = another();
		const at = (text: string) => parseInstant(text) as Instant;
		const made = (secret: string, from: string, validDays: number) => portalLink(customerId, [], portalKey(secret), { pageUrl, validDays, shows: 'customer' }, at(from)).url;
		const token = keyOf(link);
		const tampered = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
		const refused = [link.replace(token, tampered), made('a secret that is not the one of this n8n', PLAN_AT, 30), made(SECRET, '2026-09-01T08:00:00Z', 30), pageUrl, `${pageUrl}?t=${encodeURIComponent(HOSTILE)}`];
		const pages = await Promise.all(refused.map(async (url) => await fetch(url)));
		expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
		expect(new Set(await Promise.all(pages.map((page) => page.text()))).size).toBe(1);

		expect((await fetch(link)).status).toBe(200);
		await host.tables.insertRows('dunning_events', [{ at: NOW, type: 'link.revoked', customerId, key: `link:${customerId}`, data: JSON.stringify({ until: NOW }) }]);
		expect((await fetch(link)).status).toBe(404);
		expect((await showAndSend(link, { form: 'stop', stop: '*' })).status).toBe(404);
		const later = made(SECRET, `${DAY}T09:30:30+01:00`, 30);
		expect((await fetch(later)).status).toBe(200);
	}, 120_000);

	it('leaves chains of events that hold', async () => {
		const events = await host.tables.rows('dunning_events');
		for (const customerId of new Set(events.map((event) => event.customerId))) {
			const sealed = events.filter((event) => event.customerId === customerId && event.hash);
			expect(breaksOfChain(sealed)).toEqual([]);
		}
	});
});

async function eventually<Result>(find: () => Promise<Result | undefined>): Promise<Result> {
	for (let attempt = 0; attempt < 90; attempt += 1) {
		const found = await find().catch(() => undefined);
		if (found !== undefined) return found;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	throw new Error('It did not come about');
}
