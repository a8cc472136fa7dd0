import { decideOne, policyOf, type RawItem } from './world';

const WITH_OFFERS = policyOf({ options: { offers: true, costOfCapitalPercent: 12 } });
const BEFORE = '2026-03-03T09:00:00+01:00';
const AFTER = '2026-03-11T09:00:00+01:00';
const item = (more: { invoice?: object; customer?: object; behaviour?: Record<string, unknown> } = {}): RawItem => ({
	invoice: { id: 'A-1', dueDate: '2026-03-10', currency: 'EUR', total: 10_000, amountDue: 10_000, ...more.invoice },
	customer: { id: 'c-1', name: 'Alder GmbH', email: 'a@alder.example', ...more.customer },
	behaviour: more.behaviour ?? { segment: 'new', expectedDaysLate: 40, lateProbability: 0.8 },
});
const parts = (invoiceId: string, count: number) =>
	Array.from({ length: count }, (_, part) => ({
		at: `2026-01-${10 + part}T10:00:00Z`,
		type: 'payment.received',
		customerId: 'c-1',
		invoiceId,
		amount: 100,
	}));
const PAYS_IN_PARTS = [...parts('OLD-1', 3), ...parts('OLD-2', 3), ...parts('OLD-3', 1)];

describe('an early-payment discount', () => {
	it('is the largest that the saved capital pays for, with the arithmetic', () => {
		const { offer, reason, tier } = decideOne(item(), [], BEFORE, WITH_OFFERS);
		expect(tier).toBe('pre_due_7');
		// 12 % x 40 / 365 = 1.315 %
		expect(offer).toEqual({
			kind: 'discount',
			percent: 1.3,
			until: '2026-03-10',
			basis:
				'Paid by 2026-03-10 instead of an expected 40 days late, EUR 10000.00 x 12 % a year x 40 / 365 days = EUR 131.51 of capital cost is saved; a discount of 1.3 % costs EUR 130.00.',
		});
		expect(reason).toContain('Offer: a discount of 1.3 %.');
	});

	it('is the agreed one where that pays, and none where it does not', () => {
		const agreed = (percent: number) => item({ invoice: { terms: { earlyPaymentDiscount: { percent, days: 10 } } } });
		expect(decideOne(agreed(1), [], BEFORE, WITH_OFFERS).offer).toMatchObject({ percent: 1 });
		expect(decideOne(agreed(2), [], BEFORE, WITH_OFFERS).offer).toBeUndefined();
	});

	it('keeps to the limit', () => {
		const policy = policyOf({ options: { offers: true, costOfCapitalPercent: 60, maxDiscountPercent: 3 } });
		expect(decideOne(item(), [], BEFORE, policy).offer).toMatchObject({ percent: 3 });
	});

	it.each([
		['the option is off', item(), policyOf()],
		['the customer pays in time', item({ behaviour: { segment: 'new', expectedDaysLate: 0, lateProbability: 0.1 } }), WITH_OFFERS],
		[
			'it is more likely than not that they pay in time',
			item({ behaviour: { expectedDaysLate: 40, lateProbability: 0.4 } }),
			WITH_OFFERS,
		],
		['nothing is known of their behaviour', item({ behaviour: {} }), WITH_OFFERS],
		[
			'a day of delay costs less than the smallest discount',
			item({ behaviour: { expectedDaysLate: 1, lateProbability: 0.9 } }),
			WITH_OFFERS,
		],
	])('is not offered where %s', (_why, one, policy) => {
		expect(decideOne(one, [], BEFORE, policy).offer).toBeUndefined();
	});
});

describe('a plan', () => {
	const late = item({ behaviour: { segment: 'habitually_late', expectedDaysLate: 40 } });

	it('is offered after the due date to who pays in parts by habit, in as many parts as usual', () => {
		const { offer } = decideOne(late, PAYS_IN_PARTS, AFTER, WITH_OFFERS);
		expect(offer).toEqual({
			kind: 'plan',
			instalments: 3,
			basis: 'Alder GmbH paid 2 of 3 invoices in parts, usually 3: EUR 10000.00 in 3 parts.',
		});
	});

	it('has six parts at most', () => {
		expect(decideOne(late, [...parts('OLD-1', 9), ...parts('OLD-2', 8)], AFTER, WITH_OFFERS).offer).toMatchObject({ instalments: 6 });
	});

	it('is never offered together with a discount', () => {
		expect(decideOne(late, PAYS_IN_PARTS, BEFORE, WITH_OFFERS).offer).toMatchObject({ kind: 'discount' });
	});

	it('goes to a person where hardship is flagged', () => {
		const hardship = { ...late, customer: { ...late.customer, flags: { hardship: true } } };
		expect(decideOne(hardship, PAYS_IN_PARTS, AFTER, WITH_OFFERS)).toMatchObject({
			action: 'human',
			reason: expect.stringContaining('in hardship'),
		});
		expect(decideOne(hardship, [], AFTER, WITH_OFFERS)).toMatchObject({ action: 'send' });
	});

	it.each([
		['without the habit', late, parts('OLD-1', 3)],
		['to who forgets and pays when reminded', item({ behaviour: { segment: 'forgetful' } }), PAYS_IN_PARTS],
		[
			'on top of a plan',
			{
				...late,
				invoice: {
					...late.invoice,
					paymentPlan: {
						instalments: [
							{ dueDate: '2026-03-10', amount: 5000 },
							{ dueDate: '2026-05-10', amount: 5000 },
						],
					},
				},
			},
			PAYS_IN_PARTS,
		],
	])('is not offered %s', (_why, one, events) => {
		expect(decideOne(one, events, AFTER, WITH_OFFERS).offer).toBeUndefined();
	});
});

describe('a subscription', () => {
	const renewing = (renewsOn: string) =>
		decideOne(item({ invoice: { subscription: { id: 'sub-7', renewsOn } } }), [], AFTER, policyOf());

	it('that renews within two weeks is named', () => {
		expect(renewing('2026-03-25')).toMatchObject({
			renewal: { subscriptionId: 'sub-7', renewsOn: '2026-03-25' },
			reason: expect.stringContaining('Subscription sub-7 renews on 2026-03-25.'),
		});
	});

	it.each(['2026-03-26', '2026-03-10'])('that renews on %s is not', (renewsOn) => {
		expect(renewing(renewsOn).renewal).toBeUndefined();
	});
});
