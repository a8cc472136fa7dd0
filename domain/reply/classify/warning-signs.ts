import type { Concept } from '../lexicon/concept';
import { isBulkMail } from '../machine/bulk-mail';
import type { Reading } from './reading';

/**
 * What people hardly ever write unless the sequence must stop: of the replies of the training corpus that say one of
 * these plainly, at least 93 of 100 must not be followed by the next reminder.
 */
const SIGNS: ReadonlySet<Concept> = new Set<Concept>([
	'legal.lawyer', 'legal.represented', 'legal.insolvency', 'legal.cease', 'legal.respite',
	'optout.stop', 'optout.unsubscribe', 'optout.noContact', 'optout.channel', 'optout.erase',
	'hardship.jobLoss', 'hardship.disaster', 'hardship.cannotPay', 'hardship.poverty',
	'dispute.contest', 'dispute.duplicate', 'dispute.notOrdered', 'dispute.credit', 'dispute.cancelled', 'dispute.identity', 'dispute.timeBarred',
	'refusal.wont', 'refusal.never', 'refusal.no',
]);

/**
 * Whether the reply says such a thing plainly: not denied, not as a condition, not in a question. A mailing that tells how
 * to leave its list asks for nothing.
 */
export function hasWarningSign({ concepts, message }: Pick<Reading, 'concepts' | 'message'>): boolean {
	const isBulk = isBulkMail(message);
	return concepts.some(({ concept, negated, conditional, question }) => SIGNS.has(concept) && !negated && !conditional && !question && !(isBulk && concept.startsWith('optout.')));
}
