import type { Case } from '../case/case';
import { hardBounce, replyForPerson } from '../case/reply';
import { quiet, type Decision } from '../decision/decision';

/** Question 3: has the customer said something that a person has to look at first, or can they not be reached at all? */
export function replyNeedsPerson(c: Case): Decision | undefined {
	const { record, customer } = c;
	const reply = record.once(replyForPerson);
	if (reply) {
		return quiet(c, 'human', 3, `${customer.name} replied on ${reply.on}${reply.intent ? ` (${reply.intent.replaceAll('_', ' ')})` : ''}, and the reply needs a person. Nobody has released it since.`);
	}
	const bounce = record.once(hardBounce);
	return bounce && quiet(c, 'human', 3, `A message to ${customer.name} came back for good on ${record.dateOf(bounce.at)}${bounce.channel ? ` (${bounce.channel})` : ''}: the contact has to be mended.`);
}
