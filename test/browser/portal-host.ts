import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import type { Account, DunningHost } from '../../scripts/host/dunning-host';
import type { Row } from '../../scripts/host/table-access';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The account that signs links. */
export function portalAccount(secret: string, previousSecret = ''): Account {
	return { nodeType: 'n8n-nodes-dunning.customerPortal', type: 'dunningPortalApi', data: { secret, previousSecret } };
}

/** What the tables hold, to be compared: a page that is looked at changes none of them. */
export async function allTables(host: DunningHost): Promise<string> {
	const tables = ['dunning_events', 'dunning_outbox', 'dunning_customers', 'dunning_deliveries', 'dunning_problems'];
	return JSON.stringify(await Promise.all(tables.map((table) => host.tables.rows(table))));
}

/** The links in the messages of the outbox, by customer. */
export function linksIn(outbox: readonly Row[], pageUrl: string): Map<string, string> {
	const links = new Map<string, string>();
	for (const { customerId, text } of outbox) {
		const link = String(text ?? '').match(/https?:\/\/\S+/g)?.find((found) => found.startsWith(pageUrl));
		if (link) links.set(String(customerId), link);
	}
	return links;
}

/** Everything that a page breaks of WCAG 2.2 A and AA, in words. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
	return await page.evaluate(`(() => { ${AXE}; return axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | '))); })()`);
}

/** The hidden nonce of a page. */
export function nonceIn(html: string): string {
	return /name="nonce" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** Sends a form of the page as a program would. */
export async function send(link: string, form: Readonly<Record<string, string>>): Promise<{ status: number; html: string }> {
	const answer = await fetch(link, { method: 'POST', body: new URLSearchParams(form) });
	return { status: answer.status, html: await answer.text() };
}

/** Shows the page and sends one of its forms. */
export async function showAndSend(link: string, form: Readonly<Record<string, string>>): Promise<{ status: number; html: string }> {
	const shown = await (await fetch(link)).text();
	return await send(link, { ...form, nonce: nonceIn(shown) });
}
