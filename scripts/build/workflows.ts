/**
 * Generates the workflow JSON that users import from the typed definitions, once a store. The JSON is committed, so
 * that it can be imported straight from the repository; a test fails when it is stale.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { generateWorkflows } from './generate-workflows';

const ROOT = path.join(__dirname, '../..');

void generateWorkflows().then((files) => {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
		writeFileSync(path.join(ROOT, file), text);
	}
});
