import { readFileSync } from 'node:fs';
import path from 'node:path';

import { tierPolicyDocs } from '../../../scripts/docs/tier-policy/page';

describe('docs/tier-policy.md', () => {
	it.each([...tierPolicyDocs()])('%s is as the definitions say (else: npm run docs:tiers)', (name, content) => {
		expect(readFileSync(path.join(__dirname, '../../../docs', name), 'utf8')).toBe(content);
	});
});
