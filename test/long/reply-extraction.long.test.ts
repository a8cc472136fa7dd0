import { extractFacts } from '../../domain/reply/extract/extract-facts';
import { readingOf } from '../domain/reply/extract/reading-of';

// What makes careless patterns try every way to read it: a megabyte of each must be read, and to the same facts again.
const BAITS = ['1 ', '1.', 'in 10 days or ', 'next ', 'the of ', 'a@', 'a.', '+1 (2) ', '12,34,', 'monday or ', '- ', '0', 'half 2 x 3 '];
const MEGABYTE = 1_000_000;

describe('facts of a hostile megabyte', () => {
	it.each(BAITS)('%j', (bait) => {
		const reading = readingOf(bait.repeat(Math.ceil(MEGABYTE / bait.length)));
		for (const intent of ['promise_to_pay', 'payment_plan_request', 'auto_reply', 'wrong_contact'] as const) {
			const decided = { intent, also: ['wrong_contact', 'promise_to_pay'] as const };
			expect(extractFacts(reading, decided)).toEqual(extractFacts(reading, decided));
		}
	});
});
