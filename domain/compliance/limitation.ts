import { addMonths, laterOf, type CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { civilDateAt } from '../calendar/time-zone';
import { datesAt, type Facts } from './facts';
import { about, eventsOf } from './past/past';

/**
 * Whether the claim is time-barred at `at`: `years` after the due date or, as a payment begins the period anew, after
 * the last payment.
 */
export function isBarred(facts: Facts, at: Instant, years: number): boolean {
	if (years <= 0) return false;
	const [zone] = facts.zones;
	const payments = zone === undefined ? [] : eventsOf(facts.past, 'payment.received').filter(about(facts.invoice.id)).map((event) => civilDateAt(zone, event.at));
	const began = payments.reduce<CivilDate>(laterOf, facts.invoice.dueDate);
	return addMonths(began, years * 12) < datesAt(facts, at).latest;
}

/** The years that the settings give or, in the United Kingdom, the law: six, in Scotland five. */
export function limitationYears(facts: Facts): number {
	if (facts.settings.limitationYears > 0) return facts.settings.limitationYears;
	if (facts.address.country !== 'GB') return 0;
	return facts.address.regions.includes('GB-SCT') ? 5 : 6;
}
