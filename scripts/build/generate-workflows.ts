import path from 'node:path';

import { build } from 'esbuild';

import { STORES, workflowsFor } from '../../workflows/definitions/catalogue';
import { schemaFiles } from '../../workflows/definitions/nodes/postgres-files';

const SAMPLE = path.join(__dirname, '../../workflows/definitions/sample/ledger.ts');

/** The text of every file that is made from the definitions, by its path from the root of the repository. */
export async function generateWorkflows(): Promise<Record<string, string>> {
	const sampleCode = await sampleLedgerCode();
	const files: Record<string, string> = {};
	for (const [folder, store] of Object.entries(STORES)) {
		for (const [name, canvas] of Object.entries(workflowsFor(store, sampleCode))) {
			files[`workflows/${folder}/${name}.json`] = `${JSON.stringify(canvas.toJson(), null, 2)}\n`;
		}
	}
	for (const [name, sql] of Object.entries(schemaFiles())) files[`workflows/postgres/schema/${name}`] = `${sql}\n`;
	return files;
}

/** The sample ledger as one script for n8n's Code node: bundled, so that the workflow needs nothing else. */
async function sampleLedgerCode(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [SAMPLE],
		bundle: true,
		write: false,
		format: 'esm',
		target: 'es2022',
		charset: 'utf8',
		legalComments: 'none',
	});
	// A Code node is a function body: what is declared in it can be called, and nothing is exported.
	const script = (outputFiles[0]?.text ?? '').replace(/export \{[^}]*\};\s*$/, '').trim();
	return [
		'// An invented ledger as it stands today (or on Settings → sampleDay), the same each time.',
		script,
		"const settings = $('Settings').isExecuted ? $('Settings') : $('Settings from the form');",
		"const day = settings.first().json.sampleDay || $now.toFormat('yyyy-MM-dd');",
		'return [{ json: sampleLedger(day) }];',
	].join('\n');
}
