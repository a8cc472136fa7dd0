import fc from 'fast-check';

import { addDays } from '../../../domain/calendar/civil-date';
import { SEGMENTS } from '../../../domain/model/behaviour';
import { dateOf, eventsOf, instantOf, itemOf, scoreOf, scoresOf, weekly } from './made-ledger';

const asOf = instantOf('2026-03-02T08:00:00+01:00');
const onTime = weekly('prompt', '2025-09-01', new Array<number>(20).fill(-1));
const always = weekly('late', '2025-09-01', new Array<number>(20).fill(9));
const mixed = weekly('mixed', '2025-09-01', [0, 4, -1, 0, 5, -2, 0, 0, 3, 0, -1, 6, 0, 0, 0, 4, 0, -1, 0, 5]);
const ledger = [...onTime, ...always, ...mixed];

describe('the behaviour score', () => {
	it('tells who pays late from who does not, and when the money comes', () => {
		const [prompt, late, between] = scoresOf([itemOf('prompt', '2026-03-02'), itemOf('late', '2026-03-02'), itemOf('mixed', '2026-03-02')], ledger, { asOf });
		expect(prompt).toMatchObject({ segment: 'prompt', expectedDaysLate: -1, predictedPaymentDate: '2026-03-15' });
		expect(late).toMatchObject({ segment: 'habitually_late', expectedDaysLate: 9, predictedPaymentDate: '2026-03-25' });
		expect(between?.segment).toBe('forgetful');
		expect(prompt?.lateProbability).toBeLessThan(0.1);
		expect(late?.lateProbability).toBeGreaterThan(0.9);
		expect(between?.lateProbability).toBeGreaterThan(prompt?.lateProbability ?? 1);
		expect(between?.lateProbability).toBeLessThan(late?.lateProbability ?? 0);
		expect(late?.moreThan7DaysProbability).toBeGreaterThan(0.8);
		expect(late?.moreThan30DaysProbability).toBeLessThan(0.05);
	});

	it('is the same, and comes in its order, whoever else is scored in the same call', () => {
		const strangers = Array.from({ length: 120 }, (_, index) => itemOf(`stranger ${index}`, '2026-02-16'));
		const wanted = [itemOf('prompt', '2026-03-02'), itemOf('late', '2026-03-02'), itemOf('prompt', '2026-02-23', { total: 900 }), itemOf('late', '2026-02-20', { terms: 30 })];
		const [first, second, ...others] = wanted;
		const scores = scoresOf([first, second, ...strangers, ...others].filter((item) => item !== undefined), ledger, { asOf });
		expect(scores).toHaveLength(124);
		expect([...scores.slice(0, 2), ...scores.slice(-2)]).toEqual(scoresOf(wanted, ledger, { asOf }));
	});

	it('gives the evidence in numbers a person would ask for', () => {
		const disputed = eventsOf({ customerId: 'mixed', invoiceId: 'D', issueDate: '2025-08-01', daysLate: 30, disputed: true });
		const broken = { at: '2025-10-01', type: 'promise.broken', customerId: 'mixed', invoiceId: 'mixed-1' };
		const open = eventsOf({ customerId: 'mixed', invoiceId: 'O', issueDate: '2026-02-01' });
		const { evidence } = scoreOf(itemOf('mixed', '2026-03-02'), [...ledger, ...disputed, broken, ...open], { asOf });
		expect(evidence).toEqual({
			invoices: 22,
			settled: 21,
			lateRate: 0.364,
			averageDaysLate: 2.5,
			medianDaysLate: 0,
			lastDaysLate: 5,
			daysLateSpread: 6.6,
			overdueNow: 1,
			oldestOverdueDays: 15,
			brokenPromises: 1,
			keptPromises: 0,
			disputes: 1,
		});
	});

	it('is honest about customers it does not know: the portfolio, and little confidence', () => {
		const twice = weekly('twice', '2026-01-05', [40, 40]);
		const [unknown, seenTwice] = scoresOf([itemOf('unknown', '2026-03-02'), itemOf('twice', '2026-03-02')], [...ledger, ...twice], { asOf });
		for (const score of [unknown, seenTwice]) {
			expect(score?.segment).toBe('new');
			expect(score?.confidence).toBeLessThanOrEqual(0.2);
			expect(score?.lateProbability).toBeCloseTo(score?.comparedWith.at(-1)?.lateRate ?? 0, 1);
		}
		expect(unknown?.lateProbability).toBe(seenTwice?.lateProbability);
		const thrice = scoreOf(itemOf('thrice', '2026-03-02'), [...ledger, ...weekly('thrice', '2026-01-05', [20, 20, 20])], { asOf });
		expect(thrice.segment).not.toBe('new');
		expect(thrice.lateProbability).toBeGreaterThan(seenTwice?.lateProbability ?? 1);
	});

	it('scores without any history, with the same guess for everybody', () => {
		const [one, other] = scoresOf([itemOf('x', '2026-03-02'), itemOf('y', '2026-03-02')], [], { asOf });
		expect(one).toMatchObject({ segment: 'new', confidence: 0, evidence: { invoices: 0, lateRate: null, averageDaysLate: null } });
		expect(one?.drivers).toMatchObject([{ feature: 'portfolio', text: expect.stringContaining('No history yet') }]);
		expect(other).toEqual(one);
	});

	it('knows more the longer an invoice stays unpaid', () => {
		const at = (text: string) => scoreOf(itemOf('mixed', '2026-03-02'), ledger, { asOf: instantOf(text) });
		const [issued, due, overdue] = [at('2026-03-02T08:00:00Z'), at('2026-03-16T08:00:00Z'), at('2026-03-18T08:00:00Z')];
		expect(due.lateProbability).toBeGreaterThan(issued.lateProbability);
		expect(overdue.lateProbability).toBe(1);
		expect(overdue.expectedDaysLate).toBeGreaterThanOrEqual(2);
		expect(overdue.paymentDateRange[0] >= '2026-03-18').toBe(true);
		// What the customer is like does not change because this invoice is open.
		expect(Math.abs(overdue.riskScore - issued.riskScore)).toBeLessThan(5);
		const years = at('2027-09-18T08:00:00Z');
		expect(years.predictedPaymentDate > '2027-09-18').toBe(true);
		expect(years.paymentDateRange[1] >= years.predictedPaymentDate).toBe(true);
	});

	it('takes a payment that the history already tells of for what it is', () => {
		const paid = eventsOf({ customerId: 'late', invoiceId: 'NEW', issueDate: '2026-02-02', daysLate: -3 });
		const score = scoreOf(itemOf('late', '2026-02-02'), [...ledger, ...paid], { asOf });
		expect(score).toMatchObject({ lateProbability: 0, expectedDaysLate: -3, predictedPaymentDate: '2026-02-13' });
	});

	it('learns nothing from what was settled before it was issued, but knows that it is paid', () => {
		const prepaid = { at: '2026-02-20', type: 'invoice.settled', customerId: 'late', invoiceId: 'NEW', data: { issueDate: '2026-03-02', dueDate: '2026-03-16', settledOn: '2026-02-20', total: 100 } };
		const [plain, other] = [ledger, [...ledger, prepaid]].map((events) => scoreOf(itemOf('late', '2026-03-02', { invoice: { id: 'OTHER' } }), events, { asOf }));
		expect(other).toEqual(plain);
		const paid = scoreOf(itemOf('late', '2026-03-02'), [...ledger, prepaid], { asOf });
		expect(paid).toMatchObject({ lateProbability: 0, expectedDaysLate: -24, predictedPaymentDate: '2026-02-20', riskScore: plain?.riskScore });
	});

	it('counts a payment as late only after the days of grace', () => {
		const [strict, lenient] = [0, 7].map((graceDays) => scoreOf(itemOf('mixed', '2026-03-02'), ledger, { asOf, graceDays }));
		expect(lenient?.lateProbability).toBeLessThan(strict?.lateProbability ?? 0);
		expect(lenient?.evidence.lateRate).toBe(0);
	});

	it('compares with industry, region and relationship, each only where others are known', () => {
		const item = (id: string, industry: string) => itemOf(id, '2026-03-02', { customer: { industry, region: 'DE-BY' } });
		const [fresh, alone] = scoresOf([item('fresh', 'Bakery'), item('alone', 'Mining'), item('late', 'bakery'), item('prompt', 'Retail')], ledger, { asOf });
		expect(fresh?.comparedWith).toMatchObject([
			{ level: 'industry', value: 'bakery', invoices: 20 },
			{ level: 'region', value: 'de-by', invoices: 40 },
			{ level: 'portfolio', value: null, invoices: 60 },
		]);
		expect(alone?.comparedWith.map(({ level }) => level)).toEqual(['region', 'portfolio']);
		expect(fresh?.lateProbability).toBeGreaterThan(alone?.lateProbability ?? 1);
		expect(fresh?.drivers.find(({ feature }) => feature === 'segment')?.text).toContain('industry (bakery)');
	});

	it('sees what is overdue now, in the history or among the items of the call', () => {
		const open = eventsOf({ customerId: 'prompt', invoiceId: 'OPEN', issueDate: '2026-01-05' });
		const calm = scoreOf(itemOf('prompt', '2026-03-02'), ledger, { asOf });
		const worried = scoreOf(itemOf('prompt', '2026-03-02'), [...ledger, ...open], { asOf });
		const item = itemOf('prompt', '2026-01-05', { invoice: { id: 'OPEN' } });
		const [together] = scoresOf([itemOf('prompt', '2026-03-02'), item], ledger, { asOf });
		expect(worried.riskScore).toBeGreaterThan(calm.riskScore);
		expect(worried.segment).toBe('at_risk');
		expect(worried.drivers.find(({ feature }) => feature === 'overdue')?.text).toBe('Has 1 invoice overdue now, the oldest by 42 days');
		expect(together?.riskScore).toBe(worried.riskScore);
		const [twice] = scoresOf([itemOf('prompt', '2026-03-02'), item, item], [...ledger, ...open], { asOf });
		expect(twice?.riskScore).toBe(worried.riskScore);
		const [again] = scoresOf([itemOf('prompt', '2026-03-02'), item, item], ledger, { asOf });
		expect(again?.riskScore).toBe(worried.riskScore);
	});

	it('does not see the future: whatever happens after, the score stays', () => {
		const later = fc.record({
			customerId: fc.constantFrom('prompt', 'late', 'mixed', 'else'),
			type: fc.constantFrom('invoice.issued', 'invoice.settled', 'reminder.sent', 'reply.received', 'promise.broken', 'consent.revoked', 'dispute.opened'),
			day: fc.integer({ min: 1, max: 400 }),
			paid: fc.integer({ min: 1, max: 400 }),
			invoiceId: fc.constantFrom('NEW', 'mixed-3', 'late-19', 'Z'),
			total: fc.integer({ min: 1, max: 9999 }),
		});
		const base = scoresOf([itemOf('mixed', '2026-03-02'), itemOf('late', '2026-03-02')], ledger, { asOf });
		fc.assert(
			fc.property(fc.array(later, { minLength: 1, maxLength: 12 }), (future) => {
				const events = future.map(({ customerId, type, day, paid, invoiceId, total }) => {
					const [at, settledOn] = [addDays(dateOf('2026-03-02'), day), addDays(dateOf('2026-03-02'), paid)];
					return { at, type, customerId, invoiceId, channel: 'email', data: { issueDate: '2026-03-01', dueDate: '2026-03-15', settledOn, total, disputed: true } };
				});
				expect(scoresOf([itemOf('mixed', '2026-03-02'), itemOf('late', '2026-03-02')], [...events, ...ledger], { asOf })).toEqual(base);
			}),
			{ numRuns: 30, seed: 7 },
		);
	});

	it('does not depend on the order of the events, nor on events that come twice', () => {
		const events = [...ledger, { at: '2026-01-05T09:00:00Z', type: 'reminder.sent', customerId: 'late', channel: 'sms' }];
		const items = [itemOf('mixed', '2026-03-02'), itemOf('late', '2026-03-02')];
		const base = scoresOf(items, events, { asOf });
		fc.assert(
			fc.property(fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events), (shuffled, twice) => {
				expect(scoresOf(items, [...shuffled, ...twice], { asOf })).toEqual(base);
			}),
			{ numRuns: 12, seed: 7 },
		);
	});

	it('keeps what it says in order, whatever the history', () => {
		const days = fc.option(fc.integer({ min: -30, max: 90 }), { nil: undefined, freq: 6 });
		fc.assert(
			fc.property(fc.array(days, { maxLength: 30 }), fc.array(days, { maxLength: 30 }), fc.integer({ min: 0, max: 400 }), (own, others, later) => {
				const events = [...weekly('own', '2025-06-02', own), ...weekly('others', '2025-06-02', others)];
				const score = scoreOf(itemOf('own', '2026-03-02'), events, { asOf: instantOf(`${addDays(dateOf('2026-03-02'), later)}T09:00:00Z`) });
				const { lateProbability, moreThan7DaysProbability, moreThan30DaysProbability, riskScore, paymentDateRange, predictedPaymentDate, drivers } = score;
				for (const share of [lateProbability, moreThan7DaysProbability, moreThan30DaysProbability, riskScore / 100, score.confidence]) {
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1);
				}
				expect(moreThan7DaysProbability).toBeLessThanOrEqual(lateProbability);
				expect(moreThan30DaysProbability).toBeLessThanOrEqual(moreThan7DaysProbability);
				expect(paymentDateRange[0] <= predictedPaymentDate && predictedPaymentDate <= paymentDateRange[1]).toBe(true);
				expect(predictedPaymentDate >= addDays(dateOf('2026-03-02'), later)).toBe(true);
				expect(SEGMENTS).toContain(score.segment);
				expect(drivers.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(riskScore, 9);
				expect(drivers.every(({ text, effect }) => text.length > 10 && effect !== 0)).toBe(true);
			}),
			{ numRuns: 60, seed: 7 },
		);
	});
});
