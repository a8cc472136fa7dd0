import type { IDataObject, INodeParameters, NodeExecutionHint } from 'n8n-workflow';
import fc from 'fast-check';

import { BUILT_IN_MODEL } from '../../domain/behaviour/model/built-in';
import { BehaviourScore } from '../../nodes/BehaviourScore/BehaviourScore.node';
import { eventsOf, itemOf, weekly } from '../domain/behaviour/made-ledger';
import { runNode, type NodeRunOptions } from '../engine/run-node';

const parameters = { asOf: '2026-03-02T08:00:00+01:00' };
const repeat = (count: number, days: number) => new Array<number>(count).fill(days);
const ledger = [
	...weekly('prompt', '2025-09-01', repeat(20, -1)),
	...weekly('late', '2025-09-01', repeat(20, 9)),
	...weekly('mixed', '2025-09-01', [0, 4, -1, 0, 5, -2, 0, 0, 3, 0, -1, 6, 0, 0, 0, 4, 0, -1, 0, 5]),
];
const items = ['prompt', 'late', 'mixed'].map((id) => ({ ...itemOf(id, '2026-03-02', { invoice: { id: `NEW-${id}` } }), ours: { kept: true } }));

function run(input: readonly object[], second?: readonly object[], more: NodeRunOptions & { options?: INodeParameters } = {}) {
	const { options, parameters: own, ...rest } = more;
	return runNode(new BehaviourScore(), input, { parameters: { ...parameters, ...(options ? { options } : {}), ...own }, second, ...rest });
}
const behaviourOf = (item: IDataObject | undefined) => item?.behaviour as IDataObject;
const texts = (hints: readonly NodeExecutionHint[]) => hints.map(({ message }) => message);

describe('the Behaviour Score node in the engine of n8n', () => {
	it('adds the key of the contract to items of the contract, and leaves the rest as it was', async () => {
		const before = JSON.stringify(items);
		const { outputs, items: out, hints, error } = await run(items, ledger);
		expect(error).toBeUndefined();
		expect(outputs).toHaveLength(1);
		expect(JSON.stringify(items)).toBe(before);
		expect(out[0]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
		outputs[0]?.forEach((item, index) => expect(item).toEqual({ ...items[index], behaviour: expect.anything() }));
		expect(behaviourOf(outputs[0]?.[1])).toEqual(
			expect.objectContaining({
				riskScore: expect.any(Number),
				lateProbability: expect.any(Number),
				expectedDaysLate: 9,
				predictedPaymentDate: '2026-03-25',
				paymentDateRange: [expect.stringMatching(/^2026-/), expect.stringMatching(/^2026-/)],
				segment: 'habitually_late',
				confidence: expect.any(Number),
				evidence: expect.objectContaining({ invoices: 20, settled: 20, lateRate: 1, averageDaysLate: 9, brokenPromises: 0, disputes: 0 }),
				drivers: expect.arrayContaining([{ feature: 'record', effect: expect.any(Number), text: 'Paid all of the last 10 invoices late, usually by 9 days' }]),
				channel: { best: 'email', scores: expect.objectContaining({ email: expect.any(Number), letter: expect.any(Number) }) },
				contactTime: { weekday: 2, hour: 10, basis: 'default' },
			}),
		);
		expect(hints).toEqual([]);
	});

	it('gives reasons that add up to the score', async () => {
		const { outputs } = await run(items, ledger);
		expect(outputs[0]).toHaveLength(3);
		for (const item of outputs[0] ?? []) {
			const { riskScore, drivers } = behaviourOf(item) as { riskScore: number; drivers: { effect: number }[] };
			expect(drivers.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(riskScore, 9);
		}
	});

	it('reads dates in the time zone of the workflow, unless told another one', async () => {
		const paid = [...weekly('c', '2025-11-03', repeat(5, 0)), { at: '2026-03-01T20:00:00Z', type: 'invoice.settled', customerId: 'c', invoiceId: 'NEW', data: { issueDate: '2026-02-16', dueDate: '2026-03-01', settledOn: '2026-03-01T20:00:00Z' } }];
		const daysLate = async (more: Parameters<typeof run>[2]) => behaviourOf((await run([itemOf('c', '2026-02-16', { terms: 13 })], paid, more)).outputs[0]?.[0]).expectedDaysLate;
		expect(await daysLate({ timeZone: 'Asia/Tokyo' })).toBe(1);
		expect(await daysLate({ timeZone: 'Europe/Berlin' })).toBe(0);
		expect(await daysLate({ timeZone: 'Asia/Tokyo', options: { timeZone: 'Europe/Berlin' } })).toBe(0);
	});

	it('counts a payment as late only after the days of grace', async () => {
		const strict = await run(items, ledger);
		const lenient = await run(items, ledger, { options: { graceDays: 10 } });
		expect(Number(behaviourOf(strict.outputs[0]?.[1]).lateProbability)).toBeGreaterThan(0.9);
		expect(Number(behaviourOf(lenient.outputs[0]?.[1]).lateProbability)).toBeLessThan(0.1);
	});

	it('keeps learning where it is told to, the same for a customer all day', async () => {
		const reachable = itemOf('late', '2026-03-02', { customer: { email: 'a@example.com', phone: '+4915112345678' } });
		const best = async (day: number, hour: number) => {
			const asOf = `2026-04-${String(day).padStart(2, '0')}T${hour}:00:00+02:00`;
			const { outputs } = await run([reachable], ledger, { parameters: { asOf }, options: { contactChoice: 'explore' } });
			return (behaviourOf(outputs[0]?.[0]).channel as IDataObject).best;
		};
		const mornings = await Promise.all(Array.from({ length: 14 }, (_, day) => best(day + 1, 10)));
		const evenings = await Promise.all(Array.from({ length: 14 }, (_, day) => best(day + 1, 18)));
		expect(evenings).toEqual(mornings);
		expect(new Set(mornings).size).toBeGreaterThan(1);
	});
});

describe('what the node says of a history', () => {
	it('that is not wired: how to supply one', async () => {
		const { outputs, hints } = await run(items);
		expect(texts(hints)).toEqual([expect.stringMatching(/^Nothing reached the input 'History'.*invoice\.settled/s)]);
		expect(behaviourOf(outputs[0]?.[0])).toMatchObject({ segment: 'new', confidence: 0 });
	});

	it('that is empty, or tells of no payment', async () => {
		for (const second of [[{}], [{ at: '2026-02-01T09:00:00Z', type: 'reminder.sent', customerId: 'late', channel: 'email' }]]) {
			expect(texts((await run(items, second)).hints)).toEqual([expect.stringMatching(/^The history tells of no payment/)]);
		}
	});

	it('that is thin for some', async () => {
		const { hints } = await run([...items, itemOf('fresh', '2026-03-02'), itemOf('fresh', '2026-02-27', { invoice: { id: 'F2' } })], ledger);
		expect(texts(hints)).toEqual([expect.stringMatching(/^1 of 4 customers have fewer than 3 invoices/)]);
	});

	it('with rows that are no use: ignored, and counted in one hint', async () => {
		const settled = (invoiceId: string, data: object) => ({ at: '2026-02-01', type: 'invoice.settled', customerId: 'late', invoiceId, data });
		const bad = [
			settled('B1', { issueDate: '2026-01-10', dueDate: '2026-01-20', settledOn: '2026-01-05', total: 10 }),
			settled('B2', { issueDate: '2026-01-10', dueDate: '2026-01-20', settledOn: '2026-01-25', total: -10 }),
			settled('B3', { issueDate: '2026-01-10', dueDate: '2026-01-20', settledOn: '2026-01-25', total: 1e40 }),
			settled('B4', { issueDate: '2026-01-10', dueDate: '2026-01-20', settledOn: '2027-01-25', total: 10 }),
			settled('B5', { issueDate: '2026-01-10', settledOn: '2026-01-25', total: 10 }),
			{ at: '2027-01-01', type: 'reply.received', customerId: 'late', channel: 'email' },
			{ at: 'yesterday', type: 'reply.received', customerId: 'late' },
			{ at: '2026-01-01', type: 'invoice.lost', customerId: 'late' },
		];
		const [clean, soiled] = [await run(items, ledger), await run(items, [...bad, ...ledger])];
		expect(soiled.outputs).toEqual(clean.outputs);
		expect(clean.hints).toEqual([]);
		expect(texts(soiled.hints)).toEqual([
			"Ignored of the history: 2 dated after 'As Of', 1 settled before they were issued, 1 without a due date, 2 with an amount that is none of an invoice. " +
				"Ignored events of unknown type: invoice.lost (1). History item 6: 'event.at' is \"yesterday\". Expected an instant with an offset, such as 2026-03-31T09:00:00+02:00.",
		]);
	});

	it('does not depend on the order of its rows, nor on rows that come twice, nor on the order of the items', async () => {
		const base = (await run(items, ledger)).outputs[0] ?? [];
		const order = fc.tuple(fc.shuffledSubarray(ledger, { minLength: ledger.length }), fc.subarray(ledger), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }));
		await fc.assert(
			fc.asyncProperty(order, async ([shuffled, twice, places]) => {
				const { outputs, hints } = await run(places.map((place) => items[place] ?? {}), [...shuffled, ...twice]);
				expect(outputs[0]).toEqual(places.map((place) => base[place]));
				expect(hints).toEqual([]);
			}),
			{ numRuns: 8, seed: 7 },
		);
	});

	it('does not change by what comes after: nothing leaks from the future', async () => {
		const base = await run(items, ledger);
		const future = ['prompt', 'late', 'mixed'].flatMap((customerId) => eventsOf({ customerId, invoiceId: `NEW-${customerId}`, issueDate: '2026-03-03', daysLate: 40, disputed: true }));
		const { outputs, hints } = await run(items, [...future, ...ledger]);
		expect(outputs).toEqual(base.outputs);
		expect(texts(hints)).toEqual(["Ignored of the history: 6 dated after 'As Of'."]);
	});
});

describe('an item that cannot be scored', () => {
	const broken = { invoice: { id: 'X', dueDate: '31.02.2026', currency: 'EUR', total: 1, amountDue: 1 }, customer: { id: 'late' } };

	it('stops the node with a message that names it', async () => {
		const { error } = await run([items[0] ?? {}, broken], ledger);
		expect(error).toMatch(/'invoice\.dueDate' is "31\.02\.2026".*\[item 1\]/);
	});

	it('leaves alone by the error output, and the others go on as if it were not there', async () => {
		const { outputs, items: out } = await run([items[0] ?? {}, broken, items[1] ?? {}], ledger, { onError: 'continueErrorOutput' });
		const { outputs: alone } = await run([items[0] ?? {}, items[1] ?? {}], ledger);
		expect(outputs[0]).toEqual(alone[0]);
		expect(out[0]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
		expect(outputs[1]).toHaveLength(1);
		expect(outputs[1]?.[0]?.error).toContain("'invoice.dueDate'");
	});
});

describe('the model of the node', () => {
	const customers = Array.from({ length: 12 }, (_, customer) => `c-${customer}`);
	const past = customers.flatMap((id, customer) => weekly(id, '2025-07-07', Array.from({ length: 15 }, (_, week) => ((week * 7 + customer * 5) % 12 < customer ? 6 : -2))));
	const open = customers.map((id) => itemOf(id, '2026-03-02', { invoice: { id: `NEW-${id}` } }));

	it('is fitted to the history, with a back-test as an item and a hint, and can be kept as one of your own', async () => {
		const fitted = await run(open, past, { parameters: { model: 'fit' } });
		expect(fitted.error).toBeUndefined();
		expect(fitted.outputs[0]).toHaveLength(12);
		const fit = fitted.outputs[1]?.[0]?.fit as IDataObject;
		expect(fit).toMatchObject({
			learntFrom: expect.any(Number),
			testedOn: expect.any(Number),
			testedFrom: expect.stringMatching(/^2025-/),
			fitted: { auc: expect.any(Number), brier: expect.any(Number), worstDecileGap: expect.any(Number), daysLateError: expect.any(Number) },
			startedFrom: { brier: expect.any(Number) },
		});
		expect(fitted.items[1]?.[0]?.pairedItem).toHaveLength(12);
		expect(texts(fitted.hints)).toEqual([expect.stringMatching(/^Fitted to \d+ invoices\. Back-test on the \d+ issued from 2025-\d\d-\d\d on: AUC 0\.\d+ \(built-in 0\.\d+\), Brier/)]);
		const kept = await run(open, past, { parameters: { model: 'custom', customModel: JSON.stringify(fit.model) } });
		expect(kept.outputs[0]).toEqual(fitted.outputs[0]);
	});

	it('stays the built-in one where the history is too short for a fit, and says what is missing', async () => {
		const short = await run(items, ledger, { parameters: { model: 'fit' } });
		const builtIn = await run(items, ledger);
		expect(short.outputs[0]).toEqual(builtIn.outputs[0]);
		expect(short.outputs[1]?.[0]?.fit).toMatchObject({ adopted: false, learntFrom: 0 });
		expect(texts(short.hints)).toEqual([expect.stringMatching(/^Nothing was fitted, the built-in model scores\..*A fit needs 80/)]);
	});

	it.each([
		['no JSON', '{ not', "'Model (JSON)' is not JSON"],
		['nothing', '', "'Model (JSON)' is not JSON"],
		['a key too many', JSON.stringify({ ...BUILT_IN_MODEL, extra: 1 }), "'model'"],
		['a weight out of range', JSON.stringify({ ...BUILT_IN_MODEL, intercept: 1e6 }), "'model.intercept' is 1000000"],
	])('of your own is refused with %s', async (_, customModel, message) => {
		const { error } = await run(items, ledger, { parameters: { model: 'custom', customModel } });
		expect(error).toContain(message);
	});

	it.each([
		[{ timeZone: 'Berlin' }, "'Time Zone' is \"Berlin\""],
		[{ graceDays: 61 }, "'Grace Days' is \"61\""],
		[{ graceDays: 1.5 }, "'Grace Days' is \"1.5\""],
	])('does not start with options that mean nothing: %j', async (options, message) => {
		expect((await run(items, ledger, { options })).error).toContain(message);
	});
});
