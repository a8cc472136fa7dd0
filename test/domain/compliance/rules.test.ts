import { caseLines, caseOf } from './case-file';
import { broken, decideOn } from './golden';

describe('cases of this project', () => {
	const onAnyMachine = caseLines().filter(({ tzData }) => tzData === undefined);

	it.each(onAnyMachine.map((line) => [`${line.rule} ${line.id}: ${line.title}`, line] as const))('%s', (_title, line) => {
		const gateCase = caseOf(line);
		const result = decideOn(gateCase);
		expect(broken(gateCase, result)).toEqual([]);
		const { keepUntil } = gateCase.expect;
		if (keepUntil !== undefined) expect(result.audit.data.keepUntil ?? null).toBe(keepUntil);
	});
});
