import type { Case } from '../case/case';
import { hardBounce, replyForPerson } from '../case/reply';
import { quiet, type Decision } from '../decision/decision';
import { inBrackets } from '../decision/wording';

/** Question 3: has the customer said something that a person has to look at first, or can they not be reached at all? */
export function replyNeedsPerson(c: Case): Decision | undefined {
	const { record, customer } = c;
	const reply = record.once(replyForPerson);
	if (reply) {
		const said = `${customer.name} replied on ${reply.on}${inBrackets(reply.intent?.replaceAll('_', ' '))}`;
		return quiet(c, 'human', 3, `${said}, and the reply needs a person. Nobody has released it since.`);
	}
	const bounce = record.once(hardBounce);
	if (!bounce) return undefined;
	const on = `${record.dateOf(bounce.at)}${inBrackets(bounce.channel)}`;
	return quiet(c, 'human', 3, `A message to ${customer.name} came back for good on ${on}: the contact has to be mended.`);
}
