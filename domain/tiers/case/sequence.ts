import { addBusinessDays } from '../../calendar/business-day';
import { addDays, daysBetween, laterOf, type CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import type { DunningEvent } from '../../model/event';
import { releases } from '../../model/hold';
import { ANSWERING_TIERS } from '../policy/message-tiers';
import { PRESET_POLICIES } from '../policy/presets';
import { isOverdueTier, type Tier } from '../policy/tier';
import type { Case } from './case';
import { stands, type Touch } from './touch';

/** Where an invoice stands in its sequence of tiers. */
export interface Sequence {
	/** Ids of the tiers of this cycle that went out or were dropped by a person who released the invoice afterwards. */
	done: ReadonlySet<string>;
	/** The day of the last overdue tier of this cycle that is done; 0 where none is. */
	reached: number;
	/** The last overdue tier that went out, in any cycle: the next one keeps its distance to it. */
	lastOverdue?: { tier: string; on: CivilDate };
	/** When the first touch of this cycle went out; undefined where none did. */
	firstTouchAt?: Instant;
	/** A touch of this cycle to which a person said no, and nobody has released the invoice since. */
	denied?: Touch;
	/** Touches of this cycle that were planned, with no word of whether they went out. */
	unconfirmed: readonly Touch[];
}

const PRESET_DAYS: ReadonlyMap<string, number> = new Map(
	Object.values(PRESET_POLICIES).flatMap(({ tiers }) => tiers.map(({ id, day }) => [id, day] as const)),
);

export function sequenceOf(c: Case): Sequence {
	const done = new Set<string>();
	const unconfirmed: Touch[] = [];
	let reached = 0;
	let lastOverdue: Sequence['lastOverdue'];
	let firstTouchAt: Instant | undefined;
	let denied: Touch | undefined;
	for (const touch of c.touches) {
		const out = stands(touch);
		const on = c.record.dateOf(touch.at);
		const answering = ANSWERING_TIERS.has(touch.tier);
		const inCycle = answering ? touch.at >= c.due.since : (touch.cycle ?? String(c.due.cycleAt(touch.at))) === String(c.due.cycle);
		const day = answering ? 0 : dayOf(c, touch, on);
		if (out && day > 0 && (!lastOverdue || on >= lastOverdue.on)) lastOverdue = { tier: touch.tier, on };
		if (!inCycle) continue;
		if (out && (firstTouchAt === undefined || touch.at < firstTouchAt)) firstTouchAt = touch.at;
		if (touch.state === 'planned') unconfirmed.push(touch);
		const dropped = touch.state === 'denied' && isReleased(c, touch);
		if (touch.state === 'denied' && !dropped && !answering) denied = touch;
		if ((out || dropped) && !answering) {
			done.add(touch.tier);
			if (day > reached) reached = day;
		}
	}
	return { done, reached, lastOverdue, firstTouchAt, denied, unconfirmed };
}

/** The day on which a tier's turn comes, by the due date in force. */
export function dayOfTier(c: Case, tier: Pick<Tier, 'day'>): CivilDate {
	return c.settings.businessDays ? addBusinessDays(c.due.date, tier.day, c.place) : addDays(c.due.date, tier.day);
}

/** The overdue tier that comes next in this cycle; undefined past the last one. */
export function nextOverdueTier(c: Case, sequence: Sequence): Tier | undefined {
	return c.tiers.find((tier) => isOverdueTier(tier) && tier.day > sequence.reached);
}

/** The first day on which the next overdue tier keeps its distance to the last one and to a part payment. */
export function clearFrom(c: Case, sequence: Sequence, waivesGap = false): CivilDate | undefined {
	const gap = sequence.lastOverdue && !waivesGap ? addDays(sequence.lastOverdue.on, c.settings.gapDays) : undefined;
	const paid = lastPartPayment(c);
	const afterPayment = paid && addDays(c.record.dateOf(paid.at), c.settings.partPaymentDays);
	return gap && afterPayment ? laterOf(gap, afterPayment) : (gap ?? afterPayment);
}

/** The newest part payment; what is paid of a plan is an instalment, not a part. */
export function lastPartPayment({ due, record, invoice }: Case): DunningEvent | undefined {
	if (due.instalment !== undefined) return undefined;
	return record.naming(invoice.id).findLast((event) => event.type === 'payment.received' && Number(event.amount ?? 1) > 0);
}

// A touch of a tier that the policy no longer has counts by the day it stood for or, if that is unknown, went out on.
function dayOf(c: Case, touch: Touch, on: CivilDate): number {
	return (
		c.policy.tiers.find((tier) => tier.id === touch.tier)?.day ??
		PRESET_DAYS.get(touch.tier) ??
		(touch.tier === '' ? 0 : daysBetween(c.due.dateOn(on), on))
	);
}

/** Whether somebody released the invoice after a person said no to the touch. */
export function isReleased(c: Case, touch: Touch): boolean {
	return c.record.events.some(
		(event) => event.type === 'hold.released' && event.at > touch.at && releases(event, { invoiceId: c.invoice.id }),
	);
}
