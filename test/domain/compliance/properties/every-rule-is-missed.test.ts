import { allRuleIds, casesThatMiss } from '../mutation';
import { pretendOldTzData } from '../old-tz-data';

describe('P10: every rule is missed when it is gone', () => {
	beforeAll(pretendOldTzData);

	it.each(allRuleIds())('%s', (id) => expect(casesThatMiss(id)).not.toEqual([]));
});
