import { variantFor } from '../../../domain/tiers/run/experiment';
import { decideOne, policyOf } from './world';

const subjects = { name: 'subjects', arms: ['a', 'b', 'c'] };

describe('an experiment', () => {
	it('always shows a customer the same arm', () => {
		// Fixed for good: another answer would move customers between arms in the middle of an experiment.
		expect(['c-1', 'c-2', 'c-3', 'Müller & Söhne'].map((customer) => variantFor(subjects, customer))).toEqual(['a', 'a', 'c', 'b']);
	});

	it('deals the customers evenly, and anew under another name', () => {
		const customers = Array.from({ length: 3000 }, (_, index) => `c-${index}`);
		const dealt = customers.map((customer) => variantFor(subjects, customer));
		for (const arm of subjects.arms) expect(Math.abs(dealt.filter((variant) => variant === arm).length - 1000)).toBeLessThan(100);
		const again = customers.map((customer) => variantFor({ ...subjects, name: 'greetings' }, customer));
		const same = dealt.filter((variant, index) => variant === again[index]).length;
		expect(Math.abs(same - 1000)).toBeLessThan(100);
	});

	it('is named on what is sent', () => {
		const policy = policyOf({ options: { experiment: { name: 'subjects', arms: 'a, b, c' } } });
		const item = {
			invoice: { id: 'A-1', dueDate: '2026-03-10', currency: 'EUR', total: 48, amountDue: 48 },
			customer: { id: 'c-3', name: 'Alder GmbH' },
		};
		expect(decideOne(item, [], '2026-03-11T09:00:00Z', policy).variant).toBe('c');
		expect(decideOne(item, [], '2026-03-08T09:00:00Z', policyOf()).variant).toBeUndefined();
	});
});
