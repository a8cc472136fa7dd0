import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { BenchResults } from '../../bench/result';
import { performanceDocs } from './page';

/** Writes docs/performance.md and its plots. */
export function writePerformanceDocs(results: BenchResults): void {
	for (const [name, content] of performanceDocs(results)) writeFileSync(path.join(__dirname, '../../../docs', name), content);
}
