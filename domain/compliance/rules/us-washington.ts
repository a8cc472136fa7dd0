import { underRollingCap, underWeeklyCap } from '../counting';
import { toWork } from '../facts';
import { worstOutcome } from '../outcomes';
import type { RuleSet } from '../rule';
import { timesOf, whenRoom } from './caps';
import { defineRule } from './define-rule';
import { keepsHours } from './hours';

const MOST_A_WEEK = 3;
const MOST_AT_WORK = 1;
const HOURS_A_WEEK = 168;
const hours = keepsHours('US-WA');

export const US_WASHINGTON: RuleSet = {
	id: 'us-washington',
	title: 'Washington',
	rules: [
		defineRule({
			id: 'US-WA-3WK',
			title: 'Three contacts a week, from 7:30 to 21',
			plain: 'A collection agency contacts a debtor at most three times a week by all channels together, once a week at work, and not before 7:30 or after 21:00. What a week is, the law does not say: both seven days and Sunday to Saturday are kept.',
			appliesTo: { places: ['US-WA'], debtor: 'consumer', roles: ['third_party', 'debt_buyer'] },
			citation: 'RCW 19.16.250(18)',
			provenance: { kind: 'verified', source: 'dfi.wa.gov; the meaning of "week" is an inference' },
			override: 'human',
			evaluate(facts, at) {
				const contacts = facts.aboutInvoice;
				const work = toWork(facts);
				const [times, cap] = work ? [timesOf(contacts.filter(({ atWork }) => atWork)), MOST_AT_WORK] : [timesOf(contacts), MOST_A_WEEK];
				const reached = work ? 'Washington allows one contact a week at work, and one was made.' : 'Washington allows three contacts a week, and three were made.';
				return worstOutcome([
					hours.evaluate(facts, at),
					whenRoom(underRollingCap(times, cap, HOURS_A_WEEK, at), at, reached),
					whenRoom(underWeeklyCap(times, cap, facts.zones, at), at, reached),
				]);
			},
			holdsUntil: hours.holdsUntil,
		}),
	],
};
