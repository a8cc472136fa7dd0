import type { Instant } from '../calendar/instant';
import type { DunningEvent } from '../model/event';
import type { History } from '../model/history';
import { proportionOf, type Proportion } from './statistics/proportion';
import { compareTiers } from './tier-order';

export interface TierRecovery extends Proportion {
	tier: string;
	/** From the touch to the payment, of those that were paid; null where none was. */
	medianDays: number | null;
}

const MS_PER_DAY = 86_400_000;
const PAID: ReadonlySet<string> = new Set(['payment.received', 'invoice.settled']);

interface Step {
	tier: string;
	at: Instant;
	paidAfter: number | undefined;
}

/**
 * Of the touches of each tier (`reminder.sent`, one an invoice), the part after which money came for the invoice within
 * `withinDays` days and before its next touch. A touch that may still be answered is left out. It says after what step
 * money comes, not that it came because of it: for that, see the hold-out. Tiers in the order of time.
 */
export function recoveryByTier(history: History, asOf: Instant, withinDays: number): readonly TierRecovery[] {
	const byTier = new Map<string, Step[]>();
	for (const customerId of history.customerIds()) {
		for (const step of stepsOf(history.of(customerId), asOf)) {
			const inTime = step.paidAfter !== undefined && step.paidAfter <= withinDays * MS_PER_DAY;
			if (!inTime && asOf - step.at <= withinDays * MS_PER_DAY) continue;
			const own = byTier.get(step.tier);
			const counted = { ...step, paidAfter: inTime ? step.paidAfter : undefined };
			if (own) own.push(counted);
			else byTier.set(step.tier, [counted]);
		}
	}
	return [...byTier]
		.sort(([a], [b]) => compareTiers(a, b))
		.map(([tier, steps]) => {
			const paid = steps.flatMap(({ paidAfter }) => (paidAfter === undefined ? [] : [paidAfter])).sort((a, b) => a - b);
			const middle = paid[Math.floor((paid.length - 1) / 2)];
			return { tier, ...proportionOf(paid.length, steps.length), medianDays: middle === undefined ? null : Math.round(middle / MS_PER_DAY) };
		});
}

function stepsOf(events: readonly DunningEvent[], asOf: Instant): readonly Step[] {
	const steps: Step[] = [];
	const latest = new Map<string, Step>();
	for (const { at, type, invoiceId, tier } of events) {
		if (at > asOf || invoiceId === undefined) continue;
		if (type === 'reminder.sent' && tier !== undefined) {
			const step: Step = { tier, at, paidAfter: undefined };
			latest.set(invoiceId, step);
			steps.push(step);
		} else if (PAID.has(type)) {
			const step = latest.get(invoiceId);
			if (step) step.paidAfter ??= at - step.at;
		}
	}
	return steps;
}
