import { addDays, type CivilDate } from '../calendar/civil-date';
import type { Currency } from '../model/currency';
import { ZERO, type MinorUnits } from '../model/money';
import { byCurrency } from './billed-invoice';

/** An open invoice and when the Behaviour Score expects its money; undefined where it was not scored. */
export interface ExpectedPayment {
	currency: Currency;
	amountDue: MinorUnits;
	predicted: CivilDate | undefined;
	/** Paid between these two with a probability of 80 %. */
	range: readonly [CivilDate, CivilDate] | undefined;
}

/** What comes in by the end of a week, counted from the start of the forecast. */
export interface ForecastWeek {
	from: CivilDate;
	to: CivilDate;
	/** Of the invoices whose predicted date lies in this week alone. */
	expected: MinorUnits;
	/** Up to the end of this week: predicted, nearly sure (the late end of the range is over), possible (its early end is). */
	expectedSoFar: MinorUnits;
	sureSoFar: MinorUnits;
	possibleSoFar: MinorUnits;
}

export interface CashForecast {
	currency: Currency;
	weeks: readonly ForecastWeek[];
	/** Predicted after the last week. */
	later: MinorUnits;
	/** Owed, but without a prediction. */
	unknown: MinorUnits;
}

const DAYS_A_WEEK = 7;

/**
 * The money of the next `weekCount` weeks from `today` on, one forecast a currency: each invoice counts with what is owed
 * on its predicted payment date. `sureSoFar` and `possibleSoFar` bound it: by the end of a week nine of ten invoices of the
 * one have been paid, and of all others that are not in the other only one of ten has. A date that is over counts as today.
 */
export function cashForecast(payments: readonly ExpectedPayment[], today: CivilDate, weekCount: number): readonly CashForecast[] {
	return [...byCurrency(payments.filter(({ amountDue }) => amountDue > 0))].map(([currency, own]): CashForecast => {
		const weeks = Array.from({ length: weekCount }, (_, week): ForecastWeek => {
			const [from, to] = [addDays(today, week * DAYS_A_WEEK), addDays(today, week * DAYS_A_WEEK + DAYS_A_WEEK - 1)];
			const by = (date: (payment: ExpectedPayment) => CivilDate | undefined) => owedBy(own, to, date);
			const expectedSoFar = by(({ predicted }) => predicted);
			const before = week === 0 ? ZERO : owedBy(own, addDays(from, -1), ({ predicted }) => predicted);
			return {
				from,
				to,
				expected: (expectedSoFar - before) as MinorUnits,
				expectedSoFar,
				sureSoFar: by(({ predicted, range }) => range?.[1] ?? predicted),
				possibleSoFar: by(({ predicted, range }) => range?.[0] ?? predicted),
			};
		});
		const known = own.filter(({ predicted }) => predicted !== undefined);
		const owed = (list: readonly ExpectedPayment[]) => list.reduce((sum, { amountDue }) => sum + amountDue, 0);
		return {
			currency,
			weeks,
			later: (owed(known) - (weeks.at(-1)?.expectedSoFar ?? 0)) as MinorUnits,
			unknown: (owed(own) - owed(known)) as MinorUnits,
		};
	});
}

function owedBy(payments: readonly ExpectedPayment[], to: CivilDate, dateOf: (payment: ExpectedPayment) => CivilDate | undefined): MinorUnits {
	let amount = 0;
	for (const payment of payments) {
		const date = dateOf(payment);
		if (date !== undefined && date <= to) amount += payment.amountDue;
	}
	return amount as MinorUnits;
}
