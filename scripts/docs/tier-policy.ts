/** Writes docs/tier-policy.md and its pictures from the definitions of the policy. Usage: npm run docs:tiers */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { tierPolicyDocs } from './tier-policy/page';

for (const [name, content] of tierPolicyDocs()) {
	const file = path.join(__dirname, '../../docs', name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, content);
}
