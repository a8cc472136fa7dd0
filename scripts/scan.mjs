/**
 * Runs n8n's own scanner on both legs it looks at: the source, and the package as `npm pack` makes it.
 * Usage: npm run build && npm run scan
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { analyzePackage, SOURCE_FILE_PATTERNS } from '@n8n/scan-community-package/scanner/scanner.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'dunning-scan-'));
try {
	const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
	execFileSync('tar', ['-xzf', packed.trim().split('\n').at(-1), '-C', folder], { cwd: folder });
	const legs = {
		source: await analyzePackage(root, SOURCE_FILE_PATTERNS),
		package: await analyzePackage(path.join(folder, 'package'), ['**/*.js', 'package.json']),
	};
	for (const [leg, result] of Object.entries(legs)) {
		console.log(`n8n scanner, ${leg}: ${result.passed ? '0 errors' : result.message}`);
		if (result.details) console.log(result.details);
		if (!result.passed) process.exitCode = 1;
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
