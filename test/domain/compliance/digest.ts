import { createHash } from 'node:crypto';

import { caseLines, caseOf } from './case-file';
import { decideOn } from './golden';

/** One hash over all that the gate says of this project's cases. */
export function digestOfCases(): string {
	const results = caseLines().map((line) => decideOn(caseOf(line)));
	return createHash('sha256').update(JSON.stringify(results)).digest('hex');
}

/** The offset of the process's own clock in minutes, to show that it runs in another zone. */
export function offsetOfProcess(): number {
	return new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset();
}
