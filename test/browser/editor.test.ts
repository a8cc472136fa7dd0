import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import packageJson from '../../package.json';
import { goToWorkflow, openWorkflow, signedInContext, startChromium } from '../../scripts/browser/chromium';
import { REPOSITORY } from '../../scripts/host/cache';
import type { DunningHost } from '../../scripts/host/dunning-host';
import type { WorkflowJson } from '../../scripts/host/n8n-client';
import { workflowFiles } from '../../scripts/host/workflow-files';
import { DAY, PLAN_AT, STARTS_WITHIN_MS, startHost } from '../workflows/host';

/** UPDATE_PICTURES=1 renews the pictures of the documentation; otherwise they go where they disturb nobody. */
const PICTURES = process.env.UPDATE_PICTURES ? path.join(REPOSITORY, 'docs/pictures') : path.join(tmpdir(), 'dunning-pictures');

const NODES = packageJson.n8n.nodes.map((file) => path.basename(file, '.node.js'));
const PLANNERS = Object.entries(workflowFiles('data-tables')).filter(([file]) => file.startsWith('01-plan-the-day-'));
/** Where the parameters stand when a node's panel is open, in a window of the size that we open. */
const PARAMETERS = { x: 590, y: 25, width: 420, height: 560 };
const titleOf = (node: string) => node.replace(/([a-z])([A-Z])/g, '$1 $2');

describe("n8n's editor in Chromium", () => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	let browser: Browser | undefined;
	let context: BrowserContext;
	beforeAll(async () => {
		mkdirSync(PICTURES, { recursive: true });
		({ host, end } = await startHost());
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		await host.plan(PLAN_AT);
		browser = await startChromium();
		context = await signedInContext(browser, host.url);
	}, STARTS_WITHIN_MS);
	afterAll(async () => {
		await browser?.close();
		await end?.();
	}, 60_000);

	it('finds every node of the package in the nodes panel by its name', async () => {
		const page = await context.newPage();
		await page.goto('/workflow/new');
		await page.getByText('Add first step').waitFor();
		await page.keyboard.press('n');
		const search = page.locator('[data-test-id="node-creator-search-bar"]');
		for (const node of NODES) {
			await search.fill(titleOf(node));
			await page.locator('[data-test-id="node-creator-item-name"]').getByText(titleOf(node), { exact: true }).first().waitFor();
		}
		await search.fill('dunning');
		await page.locator('[data-test-id="node-creator-item-name"]').getByText('Dunning Ledger', { exact: true }).first().waitFor();
		await page.screenshot({ path: path.join(PICTURES, 'nodes-panel.png') });
		await page.close();
	}, 120_000);

	describe('with one workflow after the other', () => {
		let page: Page;
		beforeAll(async () => {
			page = await openWorkflow(context, host.idOf('00-set-up'));
		}, 60_000);
		afterAll(async () => await page.close());

		it.each(NODES)('opens the panel of %s', async (node) => {
			const workflow = oneNode(node);
			await goToWorkflow(page, await host.client.importWorkflow(workflow), workflow.name);
			await page.locator('[data-test-id="canvas-default-node"]').dblclick();
			const panel = page.locator('[data-test-id="ndv"]');
			await panel.waitFor();
			await panel.locator('[data-test-id="parameter-input"]').first().waitFor();
			expect(await problemsOn(page)).toEqual([]);
			await page.screenshot({ path: path.join(PICTURES, `panel-${node}.png`) });
		}, 60_000);

		it.each(Object.entries(workflowFiles('data-tables')))('opens %s without a missing node', async (file, workflow) => {
			await goToWorkflow(page, host.idOf(file as Parameters<DunningHost['idOf']>[0]), workflow.name);
			const nodes = workflow.nodes.filter(({ type }) => !type.endsWith('stickyNote'));
			for (const { name } of nodes) await page.locator('.vue-flow__node').getByText(name, { exact: true }).first().waitFor();
			expect(await page.locator('.vue-flow__node').count()).toBe(workflow.nodes.length);
			expect(await problemsOn(page)).toEqual([]);
			await page.keyboard.press('1');
			await page.waitForTimeout(800);
			await page.screenshot({ path: path.join(PICTURES, `workflow-${file}.png`) });
		}, 60_000);

		it.each(PLANNERS)('shows in %s where to connect the account', async (file, workflow) => {
			const id = host.idOf(file as Parameters<DunningHost['idOf']>[0]);
			await goToWorkflow(page, id, workflow.name);
			await goToWorkflow(page, `${id}/${workflow.nodes.find(({ name }) => name === 'Read')?.id}`, workflow.name);
			await page.locator('[data-test-id="ndv"] [data-test-id="parameter-input"]').first().waitFor();
			expect(await problemsOn(page)).toEqual([]);
			await page.screenshot({ path: path.join(PICTURES, `connect-${file.replace('01-plan-the-day-', '')}.png`), clip: PARAMETERS });
		}, 60_000);
	});

	it('decides on a touch through the approval desk, once', async () => {
		await host.activate('03-approval-desk');
		const waiting = (await host.client.rows('dunning_outbox')).filter((row) => row.status === 'awaiting_approval');
		const [first] = [...waiting].sort((a, b) => String(a.plannedAt).localeCompare(String(b.plannedAt)));
		const page = await openDesk(context);
		await page.getByRole('button', { name: 'Show what waits' }).click();
		await page.getByText(`${waiting.length} waiting.`).waitFor();
		await page.screenshot({ path: path.join(PICTURES, 'desk-list.png') });
		await page.getByText(/^1 · /).click();
		await page.getByRole('button', { name: 'Open' }).click();
		await page.getByRole('button', { name: 'Save the decision' }).waitFor();
		await page.screenshot({ path: path.join(PICTURES, 'desk-decide.png'), fullPage: true });

		await host.client.updateRows('dunning_outbox', 'key', String(first?.key), { status: 'cancelled', decidedBy: 'somebody faster' });
		await page.getByText('Approve', { exact: true }).click();
		await page.getByRole('button', { name: 'Save the decision' }).click();
		await page.getByText('Somebody else has decided').waitFor();
		expect((await host.client.rows('dunning_outbox')).find((row) => row.key === first?.key)).toMatchObject({ status: 'cancelled', decidedBy: 'somebody faster' });

		await page.getByText(/^1 · /).click();
		await page.getByRole('button', { name: 'Open' }).click();
		await page.getByText('Reject', { exact: true }).click();
		await page.getByRole('button', { name: 'Save the decision' }).click();
		await page.getByText(/Saved: .* is rejected/).waitFor();
		const events = await host.client.rows('dunning_events');
		expect(events.filter((event) => String(event.type).startsWith('approval.'))).toMatchObject([{ type: 'approval.denied' }]);
		await page.close();
	}, 120_000);
});

/** The desk is only for people who are signed in; the first time n8n asks them whether the form may know who they are. */
async function openDesk(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await expectEventually(async () => (await page.goto('/form/dunning-approval-desk'))?.ok() ?? false);
	const consent = page.getByRole('button', { name: 'Allow access' });
	await consent.or(page.getByRole('button', { name: 'Show what waits' })).first().waitFor();
	if (await consent.isVisible()) await consent.click();
	return page;
}

// A form is served a moment after its workflow was published.
async function expectEventually(holds: () => Promise<boolean>): Promise<void> {
	for (let attempt = 0; attempt < 40; attempt += 1) {
		if (await holds()) return;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	throw new Error('It did not come about');
}

function oneNode(node: string): WorkflowJson {
	const type = `n8n-nodes-dunning.${node.charAt(0).toLowerCase()}${node.slice(1)}`;
	return { name: `Panel of ${titleOf(node)}`, nodes: [{ id: 'a', name: titleOf(node), type, typeVersion: 1, position: [0, 0], parameters: {} }], connections: {} };
}

async function problemsOn(page: Page): Promise<string[]> {
	return await page.locator('.el-notification--error, [data-test-id="node-not-found"], .el-message--error').allTextContents();
}
