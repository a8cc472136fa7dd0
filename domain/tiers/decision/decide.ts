import type { Case } from '../case/case';
import { sequenceOf } from '../case/sequence';
import { paidThanks } from '../questions/01-paid-thanks';
import { settled } from '../questions/01-settled';
import { stopped } from '../questions/02-stopped';
import { replyNeedsPerson } from '../questions/03-reply-for-person';
import { paymentFailed } from '../questions/04-payment-failed';
import { partPaid } from '../questions/05-part-paid';
import { promised } from '../questions/06-promised';
import { planMissed } from '../questions/07-plan-missed';
import { paused } from '../questions/08-paused';
import { nextTier } from '../questions/09-next-tier';
import { silence } from '../questions/12-silence';
import { hardshipToPerson } from '../offers/hardship';
import { withUnconfirmed } from './unconfirmed';
import type { Decision } from './decision';

/**
 * Asks the questions of the policy in their order; the first that answers decides. Questions 10 (contact pressure, which
 * needs all invoices of the customer) and 11 (who approves, see decision/message) are asked of what is to be sent.
 */
export function decide(c: Case): Decision {
	const nothingOwed = settled(c);
	if (nothingOwed) return paidThanks(c) ?? nothingOwed;
	const stopping = stopped(c) ?? replyNeedsPerson(c);
	if (stopping) return stopping;
	const sequence = sequenceOf(c);
	const decision =
		paymentFailed(c, sequence) ??
		partPaid(c, sequence) ??
		promised(c, sequence) ??
		planMissed(c) ??
		paused(c) ??
		nextTier(c, sequence) ??
		silence(c, sequence);
	return withUnconfirmed(hardshipToPerson(decision, c), c, sequence);
}
