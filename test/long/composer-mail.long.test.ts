import { readFileSync } from 'node:fs';

import type { Browser } from 'playwright-core';

import { LANGUAGES } from '../../domain/message/catalogue';
import { TEMPLATES, TEMPLATE_IDS } from '../../domain/message/template-id';
import { startChromium } from '../../scripts/browser/chromium';
import { compose } from '../domain/message/settings';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const MAILS = LANGUAGES.flatMap(({ language }) => TEMPLATE_IDS.map((id) => ({ name: `${id} ${language}`, html: compose(id, TEMPLATES[id].tone, { customer: { language } }, { colour: '#ffd400' }).html ?? '' })));

/** The mails as a browser shows them: on a small phone and on a desk, in the light and in the dark. */
describe('mails in Chromium', () => {
	let browser: Browser;

	beforeAll(async () => {
		browser = await startChromium();
	});
	afterAll(() => browser.close());

	it.each([
		[320, 'light'],
		[320, 'dark'],
		[800, 'light'],
		[800, 'dark'],
	] as const)('can be read at %i px in the %s, and fetch nothing', async (width, colorScheme) => {
		const page = await browser.newPage({ viewport: { width, height: 640 }, colorScheme });
		const fetched: string[] = [];
		await page.route('**/*', (route) => {
			fetched.push(route.request().url());
			return route.abort();
		});
		for (const { name, html } of MAILS) {
			await page.setContent(html);
			await page.evaluate(AXE);
			const found = await page.evaluate<{ wide: boolean; problems: string[] }>(
				`window.axe.run(document).then(({ violations }) => ({
					wide: document.documentElement.scrollWidth > window.innerWidth,
					problems: violations.map(({ id, nodes }) => id + ': ' + nodes[0].html),
				}))`,
			);
			expect({ name, ...found }).toEqual({ name, wide: false, problems: [] });
		}
		expect(fetched).toEqual([]);
		await page.close();
	}, 240_000);
});
