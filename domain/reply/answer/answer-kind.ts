import type { ConceptHit } from '../lexicon/find-concepts';
import type { Concept } from '../lexicon/concept';
import type { Intent } from '../intent';

/** Questions that the invoice itself answers. */
export const ANSWER_KINDS = ['balance', 'copy', 'how_to_pay'] as const;

export type AnswerKind = (typeof ANSWER_KINDS)[number];

const BY_CONCEPT: Readonly<Partial<Record<Concept, AnswerKind>>> = {
	'document.copy': 'copy',
	'document.missing': 'copy',
	'document.bank': 'how_to_pay',
	'question.how': 'how_to_pay',
	'question.balance': 'balance',
};
// Papers that an invoice does not contain: then no draft pretends to answer.
const BEYOND: readonly Concept[] = ['document.order', 'document.form', 'document.delivery', 'document.statement'];

/** What a routine question asks for; undefined where a person has to answer. */
export function answerKindOf(intent: Intent, concepts: readonly ConceptHit[]): AnswerKind | undefined {
	if (intent !== 'question' && intent !== 'document_request') return undefined;
	if (concepts.some(({ concept }) => BEYOND.includes(concept))) return undefined;
	const asked = concepts.filter(({ negated, concept }) => !negated || concept === 'document.missing').map(({ concept }) => BY_CONCEPT[concept]);
	const wanted = intent === 'question' ? (['balance', 'how_to_pay'] as const) : (['copy', 'how_to_pay'] as const);
	return wanted.find((kind) => asked.includes(kind));
}
