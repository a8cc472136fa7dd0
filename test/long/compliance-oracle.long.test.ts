import { ADDITIONS, freedBy } from '../domain/compliance/properties/additions';
import { disagreements, ORACLE_CASES } from '../domain/compliance/oracle';

const MINUTES = 60_000;

describe('P6: every minute of 2026 to 2028', () => {
	it.each(ORACLE_CASES.map((oracleCase) => [`${oracleCase.zone} ${oracleCase.profile}`, oracleCase] as const))('%s', (_name, oracleCase) => {
		// Into January, so that the last days of 2028 have a next opening too.
		expect(disagreements(oracleCase, Date.UTC(2026, 0, 1), Date.UTC(2029, 0, 8), 1)).toBe(0);
	}, 5 * MINUTES);
});

describe('P2: more facts against a message never let it pass, in any case', () => {
	it.each(Object.keys(ADDITIONS))('%s', (addition) => expect(freedBy(addition, 1)).toEqual([]), MINUTES);
});
