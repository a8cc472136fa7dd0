import type { Instant } from '../calendar/instant';
import type { History } from '../model/history';
import { proportionOf, type Proportion } from './statistics/proportion';

/** What a person had to look at. */
export interface Escalations {
	/** Reminders that waited for a yes, and what was said. */
	approvals: { requested: number; granted: number; denied: number };
	disputes: number;
	holds: number;
	/** Replies that the Reply Classifier left to a person. */
	replies: number;
	/** Customers with at least one of these, of those who were reached out to. */
	customers: Proportion;
}

const TOUCHES: ReadonlySet<string> = new Set(['reminder.sent', 'call.attempted']);
const KINDS: ReadonlyMap<string, 'requested' | 'granted' | 'denied' | 'disputes' | 'holds'> = new Map([
	['approval.requested', 'requested'],
	['approval.granted', 'granted'],
	['approval.denied', 'denied'],
	['dispute.opened', 'disputes'],
	['hold.placed', 'holds'],
]);

/** What dunning left to people up to `asOf`. Every request for an approval counts, those that nobody answered too. */
export function escalationsOf(history: History, asOf: Instant): Escalations {
	const counts = { requested: 0, granted: 0, denied: 0, disputes: 0, holds: 0, replies: 0 };
	let [touched, escalated] = [0, 0];
	for (const customerId of history.customerIds()) {
		let [reached, handed] = [false, false];
		for (const { at, type, data } of history.of(customerId)) {
			if (at > asOf) break;
			if (TOUCHES.has(type)) reached = true;
			const kind = type === 'reply.received' && data.needsHuman === true ? 'replies' : KINDS.get(type);
			if (!kind) continue;
			counts[kind] += 1;
			handed = true;
		}
		if (reached) touched += 1;
		if (reached && handed) escalated += 1;
	}
	const { requested, granted, denied, ...others } = counts;
	return { approvals: { requested, granted, denied }, ...others, customers: proportionOf(escalated, touched) };
}
