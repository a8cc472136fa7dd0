import type { Instant } from '../calendar/instant';
import type { GateDecision } from '../model/compliance';
import { approvalOf, expiryOf, type Approval } from './approval';
import type { Bound, BoundRule } from './bind-rules';
import type { Facts } from './facts';
import { bySeverity, isWorse, worstOf, type Finding } from './finding';
import { judge, judgeAgain } from './judge';

/** What the gate says of one message. */
export interface Verdict {
	decision: GateDecision;
	/** For `defer`: the first moment at which no rule has anything against the message. */
	deferUntil?: Instant;
	/** For `allow`: until when; later it must be asked again. */
	validUntil?: Instant;
	findings: readonly Finding[];
}

const MOST_ROUNDS = 14;

/**
 * Decides on a message. Any block decides; else any review; else the latest deferral, at whose end all rules are asked
 * again until none defers any more (a deferral past a holiday may end on a Sunday).
 */
export function decide(facts: Facts, bound: Bound): Verdict {
	const seen = new Map<string, Finding>();
	const approval = approvalOf(facts);
	let at = facts.asOf;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const findings = round === 0 ? judge(facts, bound, approval) : judgeAgain(facts, bound, at, approval);
		for (const finding of findings) remember(seen, finding, round);
		const worst = worstOf(findings);
		if (worst === 'block' || worst === 'review') return verdict(worst, seen);
		if (worst !== 'defer') return round === 0 ? { ...verdict('allow', seen), validUntil: validUntil(facts, bound.rules, at, approval) } : { ...verdict('defer', seen), deferUntil: at };
		at = latestOf(findings);
	}
	remember(seen, NO_WINDOW, 0);
	return verdict('block', seen);
}

const NO_WINDOW: Finding = {
	rule: 'BLOCK_NO_WINDOW',
	severity: 'block',
	message: 'No moment was found at which all rules allow the message. Choose another channel, or hand the customer to a person.',
	citation: 'Policy of this package: a deferral ends, or it is a block',
};

function verdict(decision: GateDecision, seen: ReadonlyMap<string, Finding>): Verdict {
	return { decision, findings: bySeverity([...seen.values()]) };
}

// What a rule says now stands; later moments only add what stops the message there.
function remember(seen: Map<string, Finding>, finding: Finding, round: number): void {
	const known = seen.get(finding.rule);
	if (!known && (round === 0 || finding.severity !== 'note')) seen.set(finding.rule, finding);
	else if (known && isWorse(finding, known)) seen.set(finding.rule, finding);
}

function latestOf(findings: readonly Finding[]): Instant {
	return findings.reduce((latest, { until }) => (until !== undefined && until > latest ? until : latest), 0 as Instant);
}

// Until the first rule would speak again: hours end, an approval that lifted a rule expires.
function validUntil(facts: Facts, rules: readonly BoundRule[], at: Instant, approval: Approval | undefined): Instant | undefined {
	let first: Instant | undefined;
	for (const { rule } of rules) {
		const expires = approval && rule.approvalHours !== undefined && rule.evaluate(facts, at) ? expiryOf(approval, rule.approvalHours) : undefined;
		for (const until of [rule.holdsUntil?.(facts, at), expires]) {
			if (until !== undefined && (first === undefined || until < first)) first = until;
		}
	}
	return first;
}
