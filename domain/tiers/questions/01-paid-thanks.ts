import type { EventType } from '../../model/event';
import type { Case } from '../case/case';
import { stands } from '../case/touch';
import type { Decision } from '../decision/decision';
import { ANSWERING_TIERS, PAID_THANKS } from '../policy/message-tiers';
import { stopped } from './02-stopped';
import { replyNeedsPerson } from './03-reply-for-person';
import { thanks } from './thanks';

const SETTLED: ReadonlySet<EventType> = new Set(['invoice.settled']);

/** Question 1, where nothing is open any more: is the customer thanked for having paid after a reminder? Nobody is who is on hold. */
export function paidThanks(c: Case): Decision | undefined {
	const { invoice, customer, record } = c;
	if (invoice.amountDue > 0 || (invoice.status !== undefined && invoice.status !== 'paid')) return undefined;
	const settled = record.naming(invoice.id).findLast((event) => SETTLED.has(event.type));
	const wasReminded = c.touches.some((touch) => stands(touch) && !ANSWERING_TIERS.has(touch.tier));
	if (!settled || !wasReminded || stopped(c) || replyNeedsPerson(c)) return undefined;
	const reason = `Invoice ${invoice.number} was settled on ${record.dateOf(settled.at)} after we had reminded of it, and ${customer.name} is thanked.`;
	return thanks(c, { what: 'payment', tier: PAID_THANKS, at: settled.at, event: settled.key, question: 1, reason });
}
