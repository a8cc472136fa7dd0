import { underDailyCap, underMonthlyCap, underRollingCap } from '../counting';
import { toWork, type Facts } from '../facts';
import { worstOutcome } from '../outcomes';
import type { Outcome, RuleSet } from '../rule';
import type { Instant } from '../../calendar/instant';
import { timesOf, whenRoom } from './caps';
import { defineRule } from './define-rule';
import { keepsHours } from './hours';

const MOST_A_WEEK = 3;
const MOST_A_MONTH = 10;
const HOURS_IN_30_DAYS = 720;
const atHome = keepsHours('AU');
const atWork = keepsHours('AU-WORK');

export const AUSTRALIA: RuleSet = {
	id: 'australia',
	title: 'Australia',
	rules: [
		defineRule({
			id: 'AU-RG96',
			title: 'Debt collection guideline',
			plain: 'Creditors and collectors contact debtors on weekdays from 7:30 to 21, at weekends from 9 to 21, at work on weekdays from 9 to 17, not on national holidays, at most three times a week and ten times a month, by the clock of the debtor\'s state.',
			appliesTo: { places: ['AU'], debtor: 'consumer' },
			citation: 'ACCC and ASIC, Debt collection guideline (RG 96), section 4',
			provenance: { kind: 'verified', source: 'accc.gov.au; the weekly number: merion; the monthly one from memory' },
			override: 'human',
			setsHours: true,
			evaluate: (facts, at) => worstOutcome([hoursOf(facts).evaluate(facts, at), tooOften(facts, at)]),
			holdsUntil: (facts, at) => hoursOf(facts).holdsUntil(facts, at),
		}),
		defineRule({
			id: 'AU-RG96-BUSINESS',
			title: 'Debt collection guideline: commercial debts',
			plain: 'The guideline speaks of commercial debts too: a business is contacted at most three times a week and ten times a month. Its hours are those of an office.',
			appliesTo: { places: ['AU'], debtor: 'business' },
			citation: 'ACCC and ASIC, Debt collection guideline (RG 96), section 4',
			provenance: { kind: 'secondary', source: 'merion; the monthly number from memory' },
			override: 'human',
			evaluate: tooOften,
		}),
	],
};

function hoursOf(facts: Facts) {
	return toWork(facts) ? atWork : atHome;
}

// What a month is, the guideline does not say: thirty days and the calendar month are both kept.
function tooOften(facts: Facts, at: Instant): Outcome | undefined {
	const times = timesOf(facts.outgoing.filter(({ channel }) => channel !== 'letter'));
	return worstOutcome([
		whenRoom(underDailyCap(times, MOST_A_WEEK, 7, facts.zones, at), at, 'The customer was contacted three times in a week.'),
		whenRoom(underRollingCap(times, MOST_A_MONTH, HOURS_IN_30_DAYS, at), at, 'The customer was contacted ten times in thirty days.'),
		whenRoom(underMonthlyCap(times, MOST_A_MONTH, facts.zones, at), at, 'The customer was contacted ten times this month.'),
	]);
}
