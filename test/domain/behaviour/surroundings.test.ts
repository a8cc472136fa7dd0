import { execFileSync } from 'node:child_process';
import path from 'node:path';

import { scoresOnLedger } from './scores-on-ledger';

it('scores the same in any time zone and locale of the process', () => {
	const elsewhere: unknown = JSON.parse(
		execFileSync(process.execPath, ['--import', 'tsx', path.join(__dirname, 'score-ledger.ts')], {
			env: { ...process.env, TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
			encoding: 'utf8',
			cwd: path.join(__dirname, '../../..'),
		}),
	);
	expect(elsewhere).toEqual(JSON.parse(JSON.stringify(scoresOnLedger())));
});
