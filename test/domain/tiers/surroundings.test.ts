import { execFileSync } from 'node:child_process';
import path from 'node:path';

import { decisionsOnCases } from './decisions-on-cases';

it('decides the same in any time zone and locale of the process', () => {
	const script = path.join(__dirname, 'decide-cases.ts');
	const environment = { ...process.env, TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
	const elsewhere: unknown = JSON.parse(
		execFileSync(process.execPath, ['--import', 'tsx', script], {
			env: environment,
			encoding: 'utf8',
			cwd: path.join(__dirname, '../../..'),
		}),
	);
	expect(elsewhere).toEqual(JSON.parse(JSON.stringify(decisionsOnCases())));
});
