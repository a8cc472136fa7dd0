import { addDays, addMonths, type CivilDate } from '../../calendar/civil-date';
import { formatDecimal, type MinorUnits } from '../../model/money';
import type { Currency } from '../../model/currency';

/** An instalment as the event `plan.agreed` names it: the amount in major units, exactly. */
export interface AgreedInstalment {
	dueDate: CivilDate;
	amount: string;
}

/** When the first instalment of a plan that is agreed on `today` falls due. */
export function firstInstalmentOn(today: CivilDate, firstDays: number): CivilDate {
	return addDays(today, firstDays);
}

/** `amount` in `parts` that add up to it exactly, one a month from `first` on; what does not divide goes to the first ones. */
export function planSchedule(amount: MinorUnits, currency: Currency, parts: number, first: CivilDate): readonly AgreedInstalment[] {
	const share = Math.floor(amount / parts);
	const rest = amount - share * parts;
	return Array.from({ length: parts }, (_, index) => ({
		dueDate: addMonths(first, index),
		amount: formatDecimal((share + (index < rest ? 1 : 0)) as MinorUnits, currency),
	}));
}
