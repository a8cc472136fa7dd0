import { addDays, weekdayOf, type CivilDate } from '../../calendar/civil-date';
import { isPublicHoliday } from '../../calendar/holidays';
import type { MinorUnits } from '../../model/money';

// Besluit vergoeding voor buitengerechtelijke incassokosten: share of each slice of the principal, in cents.
const SLICES: readonly (readonly [upTo: number, percent: number])[] = [[2_500_00, 15], [5_000_00, 10], [10_000_00, 5], [200_000_00, 1], [Infinity, 0.5]];
const LEAST = 40_00;
const MOST = 6_775_00;
const VAT_PERCENT = 21;
const DAYS_TO_PAY = 14;

/** The most that collecting a principal may cost, in euro cents, without and with the VAT that some creditors may add. */
export function dutchCollectionCosts(principal: MinorUnits): { costs: MinorUnits; withVat: MinorUnits } {
	let [costs, from] = [0, 0];
	for (const [upTo, percent] of SLICES) {
		costs += (Math.max(0, Math.min(principal, upTo) - from) * percent) / 100;
		from = upTo;
	}
	const bounded = Math.round(Math.min(MOST, Math.max(LEAST, costs)));
	return { costs: bounded as MinorUnits, withVat: Math.round((bounded * (100 + VAT_PERCENT)) / 100) as MinorUnits };
}

/** The day on which a letter posted on `date` is presumed delivered: the second day of delivery, Tuesday to Saturday. */
export function presumedDelivery(date: CivilDate): CivilDate {
	let day = date;
	for (let left = 2; left > 0; ) {
		day = addDays(day, 1);
		const weekday = weekdayOf(day);
		if (weekday !== 7 && weekday !== 1 && !isPublicHoliday(day, { country: 'NL' })) left -= 1;
	}
	return day;
}

/** The last of the fourteen full days that a consumer has to pay without costs after a notice was delivered. */
export function lastFreeDay(delivered: CivilDate): CivilDate {
	return addDays(delivered, DAYS_TO_PAY);
}
