import fc from 'fast-check';

import { START } from './arbitraries';
import { replay } from './plain-reading/replay';
import { days, story } from './plain-reading/stories';

const DAYS = 45;
const ASKED = ['2 hold', '3 human', '4 retry_payment', '4 send', '5 acknowledge', '6 send', '6 wait', '7 human', '8 wait', '9 send', '12 human'];

describe('day after day, the router', () => {
	it('says what a second, plain reading of the policy says', () => {
		const asked = new Set<string>();
		fc.assert(
			fc.property(story(START), days(DAYS), (told, lived) => {
				for (const { date, router, plain } of replay(told, START, lived)) {
					expect({ date, ...router }).toEqual({ date, ...plain });
					asked.add(`${plain.question} ${plain.action}`);
				}
			}),
			{ numRuns: 60, seed: 20260302 },
		);
		expect(ASKED.filter((one) => !asked.has(one))).toEqual([]);
	});
});
