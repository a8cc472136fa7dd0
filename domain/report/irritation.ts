import type { Instant } from '../calendar/instant';
import type { DunningEvent } from '../model/event';
import type { History } from '../model/history';
import { proportionOf, type Proportion } from './statistics/proportion';

/** How much the reminders annoy: parts of the customers who were reached out to. */
export interface Irritation {
	optedOut: Proportion;
	complained: Proportion;
	/** Opt-outs and complaints, for a thousand touches; null where there was none. */
	perThousandTouches: number | null;
}

const TOUCHES: ReadonlySet<string> = new Set(['reminder.sent', 'call.attempted']);

/** Customers who opted out or complained up to `asOf`, of those who were reminded; several times counts once. */
export function irritationOf(history: History, asOf: Instant): Irritation {
	let [touched, touches, optedOut, complained] = [0, 0, 0, 0];
	for (const customerId of history.customerIds()) {
		const events = history.of(customerId).filter(({ at }) => at <= asOf);
		const own = events.filter(({ type }) => TOUCHES.has(type)).length;
		if (own === 0) continue;
		touched += 1;
		touches += own;
		if (events.some((event) => event.type === 'consent.revoked' || says(event, 'opt_out'))) optedOut += 1;
		if (events.some((event) => says(event, 'complaint'))) complained += 1;
	}
	return {
		optedOut: proportionOf(optedOut, touched),
		complained: proportionOf(complained, touched),
		perThousandTouches: touches > 0 ? (1000 * (optedOut + complained)) / touches : null,
	};
}

function says({ type, data }: DunningEvent, intent: string): boolean {
	return type === 'reply.received' && data.intent === intent;
}
