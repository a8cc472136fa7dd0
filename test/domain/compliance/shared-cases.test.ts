import { broken, decideOn, sharedCases, type GateCase } from './golden';

const cases = sharedCases<GateCase>('compliance-gate.jsonl');

describe('golden cases of the gate', () => {
	it('are kept, one by one', () => {
		const failures = cases.flatMap((golden) => broken(golden, decideOn(golden)).map((difference) => `${golden.id} ${golden.title}: ${difference}`));
		expect(failures).toEqual([]);
	});
});
