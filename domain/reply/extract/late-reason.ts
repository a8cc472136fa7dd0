import type { Concept } from '../lexicon/concept';
import type { ConceptHit } from '../lexicon/find-concepts';
import type { Intent } from '../intent';

export const LATE_REASONS = ['cash_flow', 'approval', 'technical', 'dispute', 'forgot', 'other'] as const;

/** Why a payment is late, as the customer says. */
export type LateReason = (typeof LATE_REASONS)[number];

const BY_CONCEPT: Readonly<Partial<Record<Concept, LateReason>>> = {
	'late.cash': 'cash_flow',
	'hardship.business': 'cash_flow',
	'late.approval': 'approval',
	'late.technical': 'technical',
	'late.forgot': 'forgot',
	'hardship.illness': 'other',
	'hardship.death': 'other',
	'hardship.disaster': 'other',
	'hardship.jobLoss': 'other',
};

/** Intents of somebody who owes and is late; others give no reason for it. */
const EXPLAINING: ReadonlySet<Intent> = new Set(['hardship', 'dispute', 'already_paid', 'payment_plan_request', 'extension_request', 'promise_to_pay', 'acknowledgement']);

/** The reason that the reply gives first; undefined where it gives none. */
export function lateReasonOf(intent: Intent, concepts: readonly ConceptHit[]): LateReason | undefined {
	if (!EXPLAINING.has(intent)) return undefined;
	if (intent === 'dispute') return 'dispute';
	for (const { concept, negated, question } of concepts) {
		const reason = negated || question ? undefined : BY_CONCEPT[concept];
		if (reason) return reason;
	}
	return undefined;
}
