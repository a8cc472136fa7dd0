import { isFinalStage } from '../../demand';
import type { Facts } from '../../facts';
import { isBarred, limitationYears } from '../../limitation';
import { hitsOf, partsOf, quote } from '../../lint/prose';
import { isDisputed } from '../../past/disputes';
import { inValidationPeriod, needsValidation } from '../../past/validation-period';
import { block, review, type Rule } from '../../rule';
import type { Instant } from '../../../calendar/instant';
import { defineRule } from '../define-rule';

const HOURS_OF_APPROVAL = 72;
// As courts and authorities number their cases.
const CASE_NUMBER = /\bcase (?:no\.?|nr\.?|#) ?:? ?(?:[A-Z]{1,4}[-/ ]?)?\d[\w/-]*/i;

/** Threats: what may never be said, and what a person must have decided. */
export const THREAT_RULES: readonly Rule[] = [
	defineRule({
		id: 'L1',
		title: 'No arrest, police or prison',
		plain: 'An unpaid invoice is no crime, and no message may say or hint otherwise.',
		appliesTo: {},
		citation: '15 USC 1692e(4); 940 CMR 7.04(1)(b)',
		provenance: { kind: 'verified', source: '940 CMR 7.04(1)(b)' },
		evaluate({ prose }) {
			const hits = hitsOf(prose, 'arrest');
			return hits.length === 0 ? undefined : block(`The message speaks of ${quote(hits)}. Take it out: an unpaid invoice is no crime.`);
		},
	}),
	defineRule({
		id: 'L2',
		title: 'Legal action is announced by people',
		plain: 'A message that speaks of courts, lawyers, bailiffs or seizure is approved by a person; it is stopped where the claim is time-barred or disputed, or where the customer may still dispute it.',
		appliesTo: {},
		citation: '15 USC 1692e(5); CONC 7.11',
		provenance: { kind: 'secondary', source: '15 USC 1692e(5), CONC 7.11' },
		override: 'human',
		approvalHours: HOURS_OF_APPROVAL,
		evaluate(facts, at) {
			const hits = hitsOf(facts.prose, 'legalAction');
			if (hits.length === 0) return undefined;
			const why = whyNoThreat(facts, at);
			return why ? block(`The message announces legal steps (${quote(hits)}), but ${why}. Take them out.`) : review(`The message announces legal steps (${quote(hits)}). A person decides whether they are meant and allowed.`);
		},
	}),
	defineRule({
		id: 'L3',
		title: 'What is called final is final',
		plain: 'A "final notice" is the last one, and a department that is named exists. Only the final stage may say so, with a person\'s approval.',
		appliesTo: {},
		citation: '15 USC 1692e(9), (13); 940 CMR 7.07(5)',
		provenance: { kind: 'verified', source: '940 CMR 7.07(5)' },
		override: 'human',
		approvalHours: HOURS_OF_APPROVAL,
		evaluate(facts) {
			const hits = hitsOf(facts.prose, 'falseFinality');
			const caseNumber = partsOf(facts.prose).find(({ text }) => CASE_NUMBER.test(text))?.text.match(CASE_NUMBER)?.[0];
			if (hits.length === 0 && caseNumber === undefined) return undefined;
			const found = hits.length > 0 ? quote(hits) : `"${caseNumber}"`;
			if (!isFinalStage(facts)) return block(`The message says ${found}, but the reminder is not the final one. Take it out, or send it as the final stage.`);
			return review(`The message says ${found}. At the final stage a person has to approve that.`);
		},
	}),
	defineRule({
		id: 'L4',
		title: 'Reports to credit bureaus are decided by people',
		plain: 'A message that mentions credit bureaus is approved by a person; the law sets conditions on such reports.',
		appliesTo: {},
		citation: '12 CFR 1006.30; § 31 BDSG',
		provenance: { kind: 'memory', source: '12 CFR 1006.30(a), § 31 BDSG' },
		override: 'human',
		approvalHours: HOURS_OF_APPROVAL,
		evaluate({ prose }) {
			const hits = hitsOf(prose, 'creditBureau');
			return hits.length === 0 ? undefined : review(`The message speaks of ${quote(hits)}. A person decides whether such a report is allowed and meant.`);
		},
	}),
	defineRule({
		id: 'L14',
		title: 'No threats that nobody has decided on',
		plain: 'What happens "otherwise" must be a real next step, not an automatic phrase.',
		appliesTo: {},
		citation: '15 USC 1692e(5)',
		provenance: { kind: 'secondary', source: '15 USC 1692e(5)' },
		override: 'human',
		approvalHours: HOURS_OF_APPROVAL,
		evaluate({ prose }) {
			const hits = hitsOf(prose, 'automatedConsequence');
			return hits.length === 0 ? undefined : review(`The message announces a consequence (${quote(hits)}). A person confirms that it will follow.`);
		},
	}),
];

/** Why legal steps may not be announced at all; undefined where a person may decide. */
export function whyNoThreat(facts: Facts, at: Instant): string | undefined {
	if (isDisputed(facts)) return 'the invoice is disputed';
	if (isBarred(facts, at, limitationYears(facts))) return 'the claim is time-barred';
	if (!needsValidation(facts)) return undefined;
	return inValidationPeriod(facts, at) ? 'the customer may still dispute the debt (validation period)' : undefined;
}
