import { plainCase } from './case-file';
import { decideOn } from './golden';

const REVIEW_DUE = 'RULES_REVIEW_DUE';
const APPROVED = [{ at: '2028-06-14T09:00:00Z', type: 'approval.granted', key: 'dun1:INV-1:0:overdue_7', data: { by: 'Dana' } }];
const DUE = { invoice: { issueDate: '2028-04-20', dueDate: '2028-05-20' }, reminder: {} };

const severityAt = (asOf: string, events: readonly Record<string, unknown>[] = []) => {
	const { decision, findings } = decideOn(plainCase('de-company', 'email-de', { asOf, events, ...DUE }));
	return { decision, severity: findings.find(({ rule }) => rule === REVIEW_DUE)?.severity };
};

describe('rules that nobody has read again in time', () => {
	it('are first noted, after 90 days left to a person, whose approval counts', () => {
		expect(severityAt('2026-11-18T10:00:00Z')).toEqual({ decision: 'allow', severity: undefined });
		expect(severityAt('2027-12-15T10:00:00Z')).toEqual({ decision: 'allow', severity: 'note' });
		expect(severityAt('2028-06-14T10:00:00Z')).toEqual({ decision: 'review', severity: 'review' });
		expect(severityAt('2028-06-14T10:00:00Z', APPROVED)).toEqual({ decision: 'allow', severity: 'note' });
	});
});
