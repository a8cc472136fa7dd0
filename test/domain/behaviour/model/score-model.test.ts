import { BUILT_IN_MODEL } from '../../../../domain/behaviour/model/built-in';
import { parseModel, weightOf } from '../../../../domain/behaviour/model/score-model';

describe('a model from outside', () => {
	it('is read as it is written', () => {
		expect(parseModel(JSON.parse(JSON.stringify(BUILT_IN_MODEL)))).toEqual(BUILT_IN_MODEL);
	});

	it.each([
		['nothing', undefined, "'model' is missing. Expected an object with exactly the keys format, name"],
		['another format', { ...BUILT_IN_MODEL, format: 'x' }, "'model.format' is \"x\". Expected dunning-behaviour/1."],
		['an unknown key', { ...BUILT_IN_MODEL, secret: 1 }, 'Expected an object with exactly the keys format'],
		['a weight out of range', { ...BUILT_IN_MODEL, weights: { ...BUILT_IN_MODEL.weights, record: { spread: 99, exact: 1 } } }, "'model.weights.record.spread' is 99. Expected a number from -10 to 10."],
		['a weight as text', { ...BUILT_IN_MODEL, intercept: '1' }, "'model.intercept' is \"1\". Expected a number from -10 to 10."],
		['a missing weight', { ...BUILT_IN_MODEL, weights: { record: { spread: 1, exact: 1 } } }, "'model.weights.portfolio' is missing"],
		['no days', { ...BUILT_IN_MODEL, priorDaysLate: { late: [], onTime: [0] } }, "'model.priorDaysLate.late'"],
		['a memory of nothing', { ...BUILT_IN_MODEL, structure: { ...BUILT_IN_MODEL.structure, dueDay: { ...BUILT_IN_MODEL.structure.dueDay, memoryDays: 0 } } }, "'model.structure.dueDay.memoryDays' is 0"],
	])('is refused with %s', (_, value, message) => {
		expect(() => parseModel(value)).toThrow(message);
	});

	it('moves a weight in a straight line between scattered and exact portfolios', () => {
		const model = { ...BUILT_IN_MODEL, weights: { ...BUILT_IN_MODEL.weights, amount: { spread: 0, exact: 2 } } };
		expect([0, 0.25, 1].map((exactness) => weightOf(model, 'amount', exactness))).toEqual([0, 0.5, 2]);
	});
});
