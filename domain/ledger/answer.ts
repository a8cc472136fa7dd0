import { ANSWER } from '../tiers/policy/message-tiers';
import type { Touch } from './touch';

/** Template of an answer to a reply that a person has to look at before anything more goes out. */
export const FOR_PERSON = 'reply.person';

/** Whether a row of the outbox answers what a customer wrote: no reminder, and no step of the sequence. */
export function isAnswer(touch: Pick<Touch, 'tier'>): boolean {
	return touch.tier === ANSWER;
}
