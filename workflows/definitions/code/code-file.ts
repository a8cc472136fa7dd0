import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The text of a script for n8n's Code node, from the files beside this one. */
export function codeFile(name: string): string {
	return readFileSync(path.join(__dirname, `${name}.js`), 'utf8').trim();
}
