import { existsSync } from 'node:fs';

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { OWNER } from '../host/n8n-client';

const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

// A busy machine may take its time over a page.
const PATIENCE_MS = 60_000;
// Nothing but this machine is looked up: n8n's forms ask for a font from elsewhere, and a page waits for as long as that takes to fail.
const THIS_MACHINE_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Starts the Chromium of the machine, headless, with no connections of its own and none beyond this machine. */
export async function startChromium(): Promise<Browser> {
	const executablePath = CANDIDATES.find((path) => path && existsSync(path));
	if (!executablePath) throw new Error('No Chromium found: install it (Debian: apt-get install chromium) or name it in CHROMIUM');
	return await chromium.launch({
		executablePath,
		args: [THIS_MACHINE_ONLY, '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
	});
}

/** A browser window that is signed in to n8n as the owner. */
export async function signedInContext(browser: Browser, url: string, size = { width: 1600, height: 1000 }): Promise<BrowserContext> {
	const context = await browser.newContext({ viewport: size, baseURL: url });
	context.setDefaultTimeout(PATIENCE_MS);
	const answer = await context.request.post('/rest/login', { data: { emailOrLdapLoginId: OWNER.email, password: OWNER.password } });
	if (!answer.ok()) throw new Error(`Signing in failed: ${answer.status()}`);
	return context;
}

/** Opens a page of n8n's editor and waits until the canvas stands. */
export async function openWorkflow(context: BrowserContext, workflowId: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`/workflow/${workflowId}`);
	await page.locator('[data-test-id="canvas-wrapper"], .vue-flow').first().waitFor();
	await page.locator('.vue-flow__node').first().waitFor();
	return page;
}

/** Goes on to another workflow as the editor's own links do, without loading the editor again, and waits until its canvas stands. */
export async function goToWorkflow(page: Page, workflowId: string, name: string): Promise<void> {
	await page.evaluate(`history.pushState({}, '', '/workflow/${workflowId}'); dispatchEvent(new PopStateEvent('popstate', { state: {} }))`);
	await page.waitForFunction(`document.title.includes(${JSON.stringify(` ${name} - n8n`)})`);
	await page.locator('.vue-flow__node').first().waitFor();
}
