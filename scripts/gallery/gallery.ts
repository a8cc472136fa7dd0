/**
 * Renders every message of the catalogue, in every language, into one page to browse.
 * Usage: npm run gallery; with `-- --pictures` it also takes the pictures of docs/composer.md, in Chromium.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { galleryEntries, handOverBriefs } from './entries';
import { galleryPage } from './page';
import { takePictures } from './pictures';

async function main(): Promise<void> {
	const entries = galleryEntries();
	const file = path.resolve('gallery/index.html');
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, galleryPage(entries, handOverBriefs()));
	console.log(`${entries.length} messages in ${pathToFileURL(file).href}`);
	if (process.argv.includes('--pictures')) await takePictures(entries);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
