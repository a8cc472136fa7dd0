import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';

import { startChromium } from '../browser/chromium';
import type { Entry } from './entries';

const FOLDER = path.resolve('docs/images/composer');

interface Shot {
	name: string;
	width: number;
	scheme: 'light' | 'dark';
	of: (entries: readonly Entry[]) => string;
}

const mail = (template: string, tone: string, language: string) => (entries: readonly Entry[]) => find(entries, template, tone, language).mail.html;

const SHOTS: readonly Shot[] = [
	{ name: 'mail', width: 660, scheme: 'light', of: mail('overdue_1', 'helpful', 'en') },
	{ name: 'mail-dark', width: 660, scheme: 'dark', of: mail('overdue_7', 'firm', 'de') },
	{ name: 'mail-phone', width: 320, scheme: 'light', of: mail('statement', 'firm', 'en') },
	{ name: 'mail-phone-dark', width: 320, scheme: 'dark', of: mail('partial_payment', 'friendly', 'de') },
	{ name: 'letter', width: 900, scheme: 'light', of: (entries) => find(entries, 'overdue_14', 'final', 'de').letter },
];

/** Takes the pictures that the documentation shows, as people see them. Chromium: `CHROMIUM`, or where Debian puts it. */
export async function takePictures(entries: readonly Entry[]): Promise<void> {
	mkdirSync(FOLDER, { recursive: true });
	const browser = await startChromium();
	try {
		for (const shot of SHOTS) await take(browser, shot, shot.of(entries));
	} finally {
		await browser.close();
	}
}

async function take(browser: Browser, { name, width, scheme }: Shot, html: string): Promise<void> {
	const page = await browser.newPage({ viewport: { width, height: 640 }, colorScheme: scheme });
	// Nothing may be fetched: a mail has to be readable by itself.
	await page.route('**/*', (route) => route.abort());
	await page.setContent(html);
	const file = path.join(FOLDER, `${name}.png`);
	await page.screenshot({ path: file, fullPage: true });
	await page.close();
	console.log(file);
}

function find(entries: readonly Entry[], template: string, tone: string, language: string): Entry {
	const entry = entries.find((candidate) => candidate.template === template && candidate.tone === tone && candidate.language === language && candidate.address === 'formal');
	if (!entry) throw new Error(`No ${template} in ${language}`);
	return entry;
}
