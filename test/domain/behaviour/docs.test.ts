import { readFileSync } from 'node:fs';
import path from 'node:path';

import builtIn from '../../../domain/behaviour/model/built-in.json';
import { workedExample } from '../../../scripts/docs/behaviour-score/example';
import { behaviourDocs } from '../../../scripts/docs/behaviour-score/page';
import { lastMeasured } from '../../../scripts/train/behaviour/measured';

const measured = lastMeasured();

describe('docs/behaviour-score.md', () => {
	it.each([...behaviourDocs(measured)])('%s is as the code and the last training say (else: npm run docs:behaviour)', (name, content) => {
		expect(readFileSync(path.join(__dirname, '../../../docs', name), 'utf8')).toBe(content);
	});

	it('speaks of the model that is shipped (else: npm run train:behaviour)', () => {
		expect(measured.model).toEqual(builtIn);
	});

	it('works an example through whose reasons add up', () => {
		const { score } = workedExample(measured.model);
		expect(score.drivers.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(score.riskScore, 9);
	});
});

describe('what was measured at the last training', () => {
	const { results } = measured;

	it.each(results.map((result) => [`${result.ledger} after ${result.cut}`, result] as const))('is better than the plain late rate of the customer, and no leak: %s', (_, { model, customerRate }) => {
		expect(model.auc).toBeGreaterThan(customerRate.auc);
		expect(model.brier).toBeLessThan(customerRate.brier);
		expect(model.auc).toBeLessThan(0.9);
	});

	it.each(results.map((result) => [`${result.ledger} after ${result.cut}`, result] as const))('gives a range that holds four of five payments: %s', (_, { model }) => {
		expect(model.coverage).toBeGreaterThan(0.79);
		expect(model.coverage).toBeLessThan(0.92);
	});

	it.each(results.map((result) => [`${result.ledger} after ${result.cut}`, result] as const))("expects the days late better than the customer's own median does: %s", (_, { model }) => {
		expect(model.daysError).toBeLessThan(model.medianError);
	});
});
