import type { Case } from '../case/case';
import { quiet, type Decision } from '../decision/decision';
import { planHabit } from './plan';

/** A plan is what would help here, but with hardship on the account a person talks about it, not a machine. */
export function hardshipToPerson(decision: Decision, c: Case): Decision {
	if (!c.settings.offers || !c.customer.flags.hardship || decision.action !== 'send' || c.daysOverdue <= 0 || !planHabit(c)) {
		return decision;
	}
	return quiet(
		c,
		'human',
		decision.question,
		`${decision.reason} A payment plan would help, but ${c.customer.name} is in hardship, so a person talks to them instead.`,
	);
}
