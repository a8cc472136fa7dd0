import { addDays, type CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { stands, type Approval } from './approval';
import type { Bound, BoundRule } from './bind-rules';
import { datesAt, type Facts } from './facts';
import type { Finding } from './finding';
import type { Outcome, Rule } from './rule';

const UNREVIEWED_DAYS = 90;
const MEMORY = ' This rule was written from memory and is unverified: have it checked before you rely on it.';

/** What all rules say of a message when it is asked about, with an approval of it taken into account. */
export function judge(facts: Facts, bound: Bound, approval: Approval | undefined): readonly Finding[] {
	return findingsOf(facts, bound, bound.rules, facts.asOf, approval);
}

/** What the rules that may say something else later say of it at a later moment. */
export function judgeAgain(facts: Facts, bound: Bound, at: Instant, approval: Approval | undefined): readonly Finding[] {
	return findingsOf(facts, bound, bound.timely, at, approval);
}

function findingsOf(facts: Facts, bound: Bound, rules: readonly BoundRule[], at: Instant, approval: Approval | undefined): readonly Finding[] {
	const today = datesAt(facts, at).earliest;
	const inForce = bound.inForceFrom <= today ? rules : rules.filter(({ rule }) => rule.effectiveFrom <= today);
	const findings: Finding[] = [];
	for (const rule of inForce) {
		const outcome = rule.rule.evaluate(facts, at);
		if (outcome) findings.push(findingOf(rule, outcome, approval, at));
	}
	const unreviewed = bound.reviewBy < today ? unreviewedRules(bound.rules, today) : undefined;
	if (unreviewed) findings.push(approval && unreviewed.severity === 'review' ? { ...unreviewed, ...lifted(unreviewed, approval) } : unreviewed);
	return findings;
}

function findingOf({ rule, binding }: BoundRule, outcome: Outcome, approval: Approval | undefined, at: Instant): Finding {
	const certain = binding === 'possible' ? asPossible(outcome) : outcome;
	const { severity, message, until } = approval ? asApproved(certain, rule, approval, at) : certain;
	const doubt = rule.provenance.kind === 'memory' ? MEMORY : '';
	return { rule: rule.id, severity, message: message + doubt, citation: rule.citation, ...(until === undefined ? {} : { until }) };
}

// In a country of many laws an unknown region keeps a person in the loop, not more.
function asPossible(outcome: Outcome): Outcome {
	return {
		...outcome,
		severity: outcome.severity === 'block' ? 'review' : outcome.severity,
		message: `The customer's region is not known, so this may apply: ${outcome.message} Fill in 'customer.region' or 'customer.postalCode'.`,
	};
}

function asApproved(outcome: Outcome, rule: Rule, approval: Approval, at: Instant): Outcome {
	const named = rule.override === 'human' && approval.overrides.includes(rule.id);
	const mayLift = outcome.severity === 'review' || (named && (outcome.severity === 'block' || outcome.severity === 'defer'));
	return mayLift && stands(approval, rule.approvalHours, at) ? lifted(outcome, approval) : outcome;
}

function lifted({ message }: { message: string }, { by }: Approval): { severity: 'note'; message: string } {
	return { severity: 'note', message: `${message} Approved by ${by}.` };
}

// Law that nobody has read again for long is first said to be so, then left to a person.
function unreviewedRules(rules: readonly BoundRule[], today: CivilDate): Finding | undefined {
	const overdue = rules.filter(({ rule }) => rule.reviewBy < today).map(({ rule }) => rule);
	const [first] = [...overdue].sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));
	if (!first) return undefined;
	const late = addDays(first.reviewBy as CivilDate, UNREVIEWED_DAYS) < today;
	const ids = overdue.map(({ id }) => id).sort().slice(0, 5).join(', ');
	const others = overdue.length > 5 ? ` and ${overdue.length - 5} more` : '';
	return {
		rule: 'RULES_REVIEW_DUE',
		severity: late ? 'review' : 'note',
		message: `Rules that apply here were to be read again by ${first.reviewBy} or later: ${ids}${others}. Update the package, or have them checked.`,
		citation: 'Policy of this package: rule data expires',
	};
}
