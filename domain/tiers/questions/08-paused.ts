import type { Case } from '../case/case';
import { pauseOf, type PausingReply } from '../case/reply';
import { quiet, type Decision } from '../decision/decision';

/** Question 8: did a reply ask to be left alone for a while, or does it say that the invoice is paid? */
export function paused(c: Case): Decision | undefined {
	const reply = pauseOf(c.record, c.invoice.id);
	return reply && quiet(c, 'wait', 8, inWords(c, reply), reply.pauseUntil);
}

function inWords({ customer }: Case, { next, on, pauseUntil }: PausingReply): string {
	return next === 'verify_payment'
		? `${customer.name} replied on ${on} that it is paid: nothing goes out until ${pauseUntil}, while the payment is looked for.`
		: `A reply of ${customer.name} asked for a pause until ${pauseUntil}.`;
}
