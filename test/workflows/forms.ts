import type { BrowserContext, Page } from 'playwright-core';

import { eventually } from './host';

/** A form is only for people who are signed in; the first time n8n asks them whether it may know who they are. */
export async function visitForm(context: BrowserContext, path: string, button: string): Promise<Page> {
	const page = await context.newPage();
	await eventually(async () => (await page.goto(path))?.ok() || undefined);
	const consent = page.getByRole('button', { name: 'Allow access' });
	const show = page.getByRole('button', { name: button });
	await consent.or(show).first().waitFor();
	if (await consent.isVisible()) await consent.click();
	await show.waitFor();
	return page;
}

/** Opens a form whose first page asks for nothing, and presses its button. */
export async function openForm(context: BrowserContext, path: string, button: string): Promise<Page> {
	const page = await visitForm(context, path, button);
	await page.getByRole('button', { name: button }).click();
	return page;
}
