import fc from 'fast-check';

import { START } from './arbitraries';
import { replay } from './plain-reading/replay';
import { replayStatements } from './plain-reading/replay-statements';
import { days, invoicesOf, story } from './plain-reading/stories';

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

	it('says it of several invoices of a customer too: in statements, and within the limit of contact', () => {
		const asked = new Set<string>();
		const limits = fc.record({ consolidate: fc.boolean(), maxPerWeek: fc.integer({ min: 0, max: 3 }) });
		const types = ['payment.received', 'promise.made', 'dispute.opened', 'dispute.resolved', 'hold.placed', 'hold.released'];
		fc.assert(
			fc.property(invoicesOf(START), days(DAYS, types), limits, (invoices, lived, within) => {
				for (const { date, invoiceId, router, plain } of replayStatements(invoices, START, lived, within)) {
					expect({ date, invoiceId, ...router }).toEqual({ date, invoiceId, ...plain });
					if (plain?.question === 10) asked.add('limit');
					if ((plain?.together?.length ?? 0) > 1) asked.add('statement');
				}
			}),
			{ numRuns: 20, seed: 20260302 },
		);
		expect([...asked].sort()).toEqual(['limit', 'statement']);
	});
});
