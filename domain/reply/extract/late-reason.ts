import type { Concept } from '../lexicon/concept';
import type { ConceptHit } from '../lexicon/find-concepts';
import type { Intent } from '../intent';
import type { Tokens } from '../text/tokens';

export const LATE_REASONS = ['cash_flow', 'approval', 'technical', 'dispute', 'forgot', 'other'] as const;

/** Why a payment is late, as the customer says. */
export type LateReason = (typeof LATE_REASONS)[number];

// Strongest first: "the payment" is in every second sentence, so technical trouble comes after what is said in more words.
const BY_CONCEPT: readonly (readonly [Concept, LateReason])[] = [
	['late.forgot', 'forgot'],
	['late.cash', 'cash_flow'],
	['hardship.business', 'cash_flow'],
	['late.approval', 'approval'],
	['late.technical', 'technical'],
	['hardship.illness', 'other'],
	['hardship.death', 'other'],
	['hardship.disaster', 'other'],
	['hardship.jobLoss', 'other'],
];

/** Intents of somebody who owes and is late; others give no reason for it. */
const EXPLAINING: ReadonlySet<Intent> = new Set(['hardship', 'dispute', 'already_paid', 'payment_plan_request', 'extension_request', 'promise_to_pay', 'acknowledgement']);

const AUXILIARIES: ReadonlySet<string> = new Set(['is', 'was', 'been', 'got']);
const TROUBLE: ReadonlySet<string> = new Set(['down', 'broken', 'offline', 'failing', 'stuck', 'locked', 'blocked', 'out', 'not', 'hacked', 'frozen', 'rejected', 'declined', 'returned']);

/** The reason that the reply gives; undefined where it gives none. */
export function lateReasonOf(intent: Intent, concepts: readonly ConceptHit[], tokens: Tokens): LateReason | undefined {
	if (!EXPLAINING.has(intent)) return undefined;
	if (intent === 'dispute') return 'dispute';
	const said = concepts.filter((hit) => !hit.negated && !isMereAuxiliary(hit, tokens));
	return BY_CONCEPT.find(([concept]) => said.some((hit) => hit.concept === concept))?.[1];
}

// "The payment is scheduled" tells of no trouble, "the system is down" does.
function isMereAuxiliary({ concept, end }: ConceptHit, { words }: Tokens): boolean {
	return concept === 'late.technical' && AUXILIARIES.has(words[end - 1] ?? '') && !TROUBLE.has(words[end] ?? '');
}
