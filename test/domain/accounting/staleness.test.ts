import { assessFreshness } from '../../../domain/accounting/staleness';
import { instantOf } from '../../../domain/calendar/instant';

const asOf = instantOf(Date.UTC(2026, 2, 2, 6));
const facts = { asOf, receivables: 40, newestUpdate: instantOf(Date.UTC(2026, 2, 1, 6)) };

describe('whether data is fit to plan on', () => {
	test.each([
		[{}],
		[{ staleAfterHours: 24 }],
		[{ previousReceivables: 80, leastPercent: 50 }],
		[{ leastReceivables: 40 }],
		[{ leastPercent: 50 }],
	])('%j: ok', (settings) => {
		expect(assessFreshness(facts, settings)).toEqual({ verdict: 'ok' });
	});

	test.each([
		[{ staleAfterHours: 23 }, 'the newest document was changed at 2026-03-01T06:00:00Z, 24 hours ago and more than the 23 that were set'],
		[{ previousReceivables: 81, leastPercent: 50 }, '40 receivables came in after 81 in the run before, fewer than 50 % of them'],
		[{ leastReceivables: 41 }, '40 receivables came in, fewer than the 41 that are the least to plan on'],
	])('%j: refused, and why', (settings, reason) => {
		expect(assessFreshness(facts, settings)).toEqual({ verdict: 'refuse', reason });
	});

	test('what cannot be checked is refused, and data from the future is fresh', () => {
		expect(assessFreshness({ ...facts, newestUpdate: undefined }, { staleAfterHours: 1 })).toEqual({ verdict: 'refuse', reason: 'no document tells when it was last changed, so nobody knows how old the data is' });
		expect(assessFreshness({ ...facts, newestUpdate: instantOf(asOf + 1000) }, { staleAfterHours: 1 })).toEqual({ verdict: 'ok' });
	});
});
