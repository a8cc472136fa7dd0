import type { CivilDate } from '../../calendar/civil-date';
import { daysBetween } from '../../calendar/civil-date';
import type { Place } from '../../calendar/holidays';
import type { Instant } from '../../calendar/instant';
import { parseTimeZone, type TimeZone } from '../../calendar/time-zone';
import type { Behaviour } from '../../model/behaviour';
import type { Receivable } from '../../model/receivable';
import { tiersFor, type Policy } from '../policy/policy';
import type { PolicySettings } from '../policy/settings';
import type { Tier } from '../policy/tier';
import type { CustomerRecord } from './customer-record';
import { dueInForce, type DueInForce } from './due-in-force';
import { stands, type Touch } from './touch';

/** An item to decide on. */
export interface RoutedItem extends Receivable {
	behaviour: Behaviour;
}

/** Everything the questions need to know about one invoice. */
export interface Case extends RoutedItem {
	policy: Policy;
	settings: PolicySettings;
	record: CustomerRecord;
	asOf: Instant;
	/** The day at the creditor's. */
	today: CivilDate;
	due: DueInForce;
	/** Calendar days from the due date in force; negative before it. */
	daysOverdue: number;
	/** The tiers that this invoice goes through, in order. */
	tiers: readonly Tier[];
	touches: readonly Touch[];
	/** When we last sent anything about this invoice; before all time where we never did. */
	lastTouchAt: Instant;
	/** Where the customer's calendar applies. */
	place: Place;
	/** The customer's zone, or the creditor's where none is known. */
	customerZone: TimeZone;
}

/** Throws a ContractError where the history does not say what the due date is. */
export function caseOf(item: RoutedItem, record: CustomerRecord, policy: Policy, asOf: Instant): Case {
	const { invoice, customer, behaviour } = item;
	const due = dueInForce(invoice, record);
	const { today } = record;
	const touches = record.touchesOf(invoice.id);
	let lastTouchAt = -Infinity;
	for (const touch of touches) if (stands(touch) && touch.at > lastTouchAt) lastTouchAt = touch.at;
	return {
		...item,
		policy,
		settings: policy.settings,
		record,
		asOf,
		today,
		due,
		daysOverdue: daysBetween(due.date, today),
		tiers: tiersFor(policy, behaviour.segment),
		touches,
		lastTouchAt: lastTouchAt as Instant,
		place: { country: customer.country, region: customer.region },
		customerZone: (customer.timeZone ? parseTimeZone(customer.timeZone) : null) ?? policy.timeZone,
	};
}
