import type { Touch } from './touch';

/** The tier of a row of the outbox that answers what a customer wrote: no reminder, and no step of the sequence. */
export const ANSWER_TIER = 'answer';

/** Template of an answer to a reply that a person has to look at before anything more goes out. */
export const FOR_PERSON = 'reply.person';

export function isAnswer(touch: Pick<Touch, 'tier'>): boolean {
	return touch.tier === ANSWER_TIER;
}
