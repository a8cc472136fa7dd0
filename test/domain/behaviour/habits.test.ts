import { addDays } from '../../../domain/calendar/civil-date';
import { BUILT_IN_MODEL } from '../../../domain/behaviour/model/built-in';
import { dateOf, eventsOf, instantOf, itemOf, modelWith, scoreOf, scoresOf, weekly } from './made-ledger';

const asOf = instantOf('2026-03-02T08:00:00+01:00');
const repeat = <Value>(count: number, value: Value): Value[] => new Array<Value>(count).fill(value);
/** Thirty customers who pay so, to the day: a portfolio whose payments do not scatter. */
const others = (daysLate: number) => Array.from({ length: 30 }, (_, index) => weekly(`other-${index}`, '2025-09-01', repeat(12, daysLate))).flat();
const monthly = (customerId: string, first: string, months: number, daysLate: (month: number) => number) =>
	Array.from({ length: months }, (_, index) => {
		const issueDate = addDays(dateOf(first), Math.round(index * 30.4375));
		const month = Number(addDays(dateOf(issueDate), 14).slice(5, 7));
		return eventsOf({ customerId, invoiceId: `${customerId}-${index}`, issueDate, daysLate: daysLate(month) });
	}).flat();

describe('habits that the score recognises', () => {
	it('says in plain words what the customer did', () => {
		const events = [...others(0), ...weekly('c', '2025-11-03', [9, 9, 12, -1, 9, 0, 8, 9, -2, 9, 1])];
		const texts = Object.fromEntries(scoreOf(itemOf('c', '2026-03-02'), events, { asOf }).drivers.map(({ feature, text }) => [feature, text]));
		expect(texts.record).toBe('Paid 7 of the last 10 invoices late, usually by 9 days');
		const prompt = scoreOf(itemOf('p', '2026-03-02'), [...others(4), ...weekly('p', '2025-11-03', repeat(5, -3))], { asOf });
		expect(prompt.drivers.find(({ feature }) => feature === 'record')?.text).toBe('Paid none of 5 invoices late, usually 3 days early');
		expect(prompt.summary).toMatch(/^Prompt payer, late with \d+ % of such invoices: paid none of 5 invoices late.* Payment expected on 2026-03-1\d\.$/);
	});

	it('knows that whoever pays on the day pays a Sunday on Monday', () => {
		// Due dates on all weekdays; what is due on a weekend is paid on the Monday after.
		const events = Array.from({ length: 40 }, (_, customer) =>
			Array.from({ length: 20 }, (__, index) => {
				const issueDate = addDays(dateOf('2025-10-01'), 6 * index + (customer % 7));
				const weekday = new Date(`${addDays(dateOf(issueDate), 14)}T00:00:00Z`).getUTCDay();
				return eventsOf({ customerId: `c-${customer}`, invoiceId: `${customer}-${index}`, issueDate, daysLate: weekday === 6 ? 2 : weekday === 0 ? 1 : 0 });
			}).flat(),
		).flat();
		const [monday, sunday] = ['2026-03-02', '2026-03-01'].map((date) => scoreOf(itemOf('c-1', date), events, { asOf }));
		expect(monday?.lateProbability).toBeLessThan(0.1);
		expect(sunday?.lateProbability).toBeGreaterThan(0.9);
		expect(sunday).toMatchObject({ segment: 'prompt', expectedDaysLate: 1, predictedPaymentDate: '2026-03-16' });
		expect(sunday?.drivers[0]?.text).toContain('Due on a day without payments (Sunday)');
	});

	it('tells a large invoice from a small one, where the customer does', () => {
		const own = Array.from({ length: 24 }, (_, week) =>
			eventsOf({ customerId: 'c', invoiceId: `c-${week}`, issueDate: addDays(dateOf('2025-08-04'), 7 * week), daysLate: week % 2 === 0 ? 6 : 0, total: week % 2 === 0 ? 9000 : 100 }),
		).flat();
		const [small, large] = [100, 9000].map((total) => scoreOf(itemOf('c', '2026-03-02', { total }), [...others(0), ...own], { asOf }));
		expect(small?.lateProbability).toBeLessThan(0.3);
		expect(large?.lateProbability).toBeGreaterThan(0.7);
		expect(large?.drivers.find(({ feature }) => feature === 'amount')?.text).toBe('Of 12 invoices of about this amount, 12 were late');
		expect(large?.expectedDaysLate).toBe(6);
	});

	it('recognises months in which a customer is late, once two of them were seen', () => {
		const december = (month: number) => (month === 12 ? 20 : 0);
		const crowd = others(0);
		const twoYears = [...crowd, ...monthly('c', '2023-10-20', 24, december)];
		const oneYear = [...crowd, ...monthly('c', '2024-10-20', 14, december)];
		const score = (issueDate: string, events: object[]) => scoreOf(itemOf('c', issueDate), events, { asOf: instantOf(`${issueDate}T08:00:00+01:00`) });
		const [june, dueDecember] = [score('2026-06-08', twoYears), score('2026-11-23', twoYears)];
		expect(dueDecember.lateProbability).toBeGreaterThan(june.lateProbability + 0.2);
		expect(dueDecember.drivers.find(({ feature }) => feature === 'season')?.text).toBe('Late with 2 of 2 invoices due in December of 2 earlier years');
		expect(score('2025-11-24', oneYear).drivers.find(({ feature }) => feature === 'season')).toBeUndefined();
	});

	it('expects shorter terms to be missed by whoever pays so many days after the invoice', () => {
		const anchored = Array.from({ length: 30 }, (_, customer) =>
			Array.from({ length: 12 }, (__, index) => {
				const terms = index % 2 === 0 ? 30 : 45;
				return eventsOf({ customerId: `c-${customer}`, invoiceId: `${customer}-${index}`, issueDate: addDays(dateOf('2025-03-03'), 14 * index), terms, daysLate: 35 - terms });
			}).flat(),
		).flat();
		const [usual, short] = [45, 14].map((terms) => scoreOf(itemOf('c-1', '2026-03-02', { terms }), anchored, { asOf }));
		expect(short?.lateProbability).toBeGreaterThan(0.9);
		expect(short?.expectedDaysLate).toBeGreaterThan(usual?.expectedDaysLate ?? 99);
		expect(short?.drivers.find(({ feature }) => feature === 'terms')?.text).toBe('Terms of 14 days are shorter than this customer is used to');
	});

	it('follows a portfolio that drifts', () => {
		const scattered = (shift: number) => (week: number, customer: number) => ((week * 7 + customer * 3) % 25) - 12 + shift;
		const drifting = (late: (week: number, customer: number) => number) =>
			Array.from({ length: 20 }, (_, customer) => weekly(`c-${customer}`, '2025-06-02', Array.from({ length: 36 }, (__, week) => late(week, customer)), { terms: 30 })).flat();
		const [steady, later] = [drifting(scattered(0)), drifting((week, customer) => scattered(week > 24 ? 8 : 0)(week, customer))];
		const [before, after] = [steady, later].map((events) => scoreOf(itemOf('c-1', '2026-03-02', { terms: 30 }), events, { asOf }));
		expect(after?.lateProbability).toBeGreaterThan((before?.lateProbability ?? 1) + 0.1);
	});

	it('takes paper or electronic from the tags of the customer', () => {
		const model = modelWith({ weights: { ...BUILT_IN_MODEL.weights, delivery: { spread: 0.3, exact: 0.3 } } });
		const score = (tags: string[]) => scoreOf(itemOf('c', '2026-03-02', { customer: { tags } }), [...others(0), ...weekly('c', '2025-11-03', [2, -1, 3, 0, 2])], { asOf, model });
		expect(score(['E Invoice']).riskScore).toBeLessThan(score([]).riskScore);
		expect(score(['paper']).riskScore).toBeGreaterThan(score([]).riskScore);
	});

	it('minds broken promises and silence', () => {
		const history = [...others(0), ...weekly('c', '2025-11-03', [3, -1, 4, 0, 2, 0])];
		const promise = (type: string, index: number) => ({ at: `2026-02-0${index + 1}`, type, customerId: 'c', invoiceId: `c-${index}` });
		const [plain, broke, kept] = [[], [promise('promise.broken', 1), promise('promise.broken', 2)], [promise('promise.kept', 1), promise('promise.kept', 2)]].map((events) =>
			scoreOf(itemOf('c', '2026-03-02'), [...history, ...events], { asOf }),
		);
		expect(broke?.riskScore).toBeGreaterThan(plain?.riskScore ?? 100);
		expect(kept?.riskScore).toBeLessThan(plain?.riskScore ?? 0);
		expect(broke?.segment).toBe('at_risk');
		expect(broke?.drivers.find(({ feature }) => feature === 'promises')?.text).toBe('Broke 2 and kept 0 of its promises to pay');
	});

	it.each([
		['prompt', repeat(10, -2)],
		['forgetful', [0, 0, 5, 0, -1, 6, 0, 0, 4, 0]],
		['habitually_late', [5, 6, 5, 0, 7, 5, 6, 5, 0, 6]],
		['deteriorating', [...repeat(8, -1), 6, 8, 9, 12, 14]],
		['at_risk', [0, 5, 35, 0, 40, 3, 38, 0, 2, 0]],
		['new', [40, 60]],
	] as const)('calls a customer %s', (segment, daysLate) => {
		const [score] = scoresOf([itemOf('c', '2026-03-02')], [...others(0), ...weekly('c', '2025-09-01', daysLate)], { asOf });
		expect(score?.segment).toBe(segment);
	});
});
