import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Measured } from '../../train/behaviour/measured';
import { behaviourDocs } from './page';

/** Writes docs/behaviour-score.md and its plots. */
export function writeBehaviourDocs(measured: Measured): void {
	for (const [name, content] of behaviourDocs(measured)) writeFileSync(path.join(__dirname, '../../../docs', name), content);
}
