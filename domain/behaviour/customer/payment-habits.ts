import { mean } from '../fit/metrics';
import type { KnownPayment } from '../payments/known-payments';
import type { CustomerView } from '../evidence/customer-view';

/** What a customer's payments look like, in numbers a person would ask for. */
export interface PaymentHabits {
	/** Invoices the history knows of, and those whose lateness is known. */
	invoices: number;
	known: number;
	settled: number;
	/** Of the known ones, paid late or overdue; null where none is known. */
	lateRate: number | null;
	/** The same count, but a due date without payments (a Sunday) moves to the next day with them. */
	lateInEffect: number;
	averageDaysLate: number | null;
	medianDaysLate: number | null;
	lastDaysLate: number | null;
	/** Standard deviation of the days late. */
	spread: number | null;
	/** Open and overdue now, and for how many days the oldest. */
	overdue: number;
	oldestOverdueDays: number;
	disputes: number;
	/** Of the newest settled invoices, newest first. */
	recent: { count: number; late: number; medianDaysLate: number; medianWhenLate: number };
	/** The newest known ones against those before them; null with too few to compare. */
	trend: { recentRate: number; earlierRate: number; moreDays: number } | null;
	/** Of the newest ten known, late by more than 30 days. */
	veryLate: number;
}

const RECENT = 10;
const VERY_LATE_DAYS = 30;
// A trend needs some payments on either side.
const [NEWEST_FOR_TREND, FEWEST_FOR_TREND] = [5, 4];

/** Sums up the known payments of a customer; late is later than `graceDays`. */
export function habitsOf({ payments, newestFirst, days }: CustomerView, graceDays: number): PaymentHabits {
	const settled = newestFirst.filter((payment) => payment.settled);
	const overdue = newestFirst.filter((payment) => !payment.settled);
	const isLate = (payment: KnownPayment) => payment.daysLate - days.shiftOf(payment.record.due) > graceDays;
	const daysLate = settled.map((payment) => payment.daysLate);
	const average = mean(daysLate);
	const recent = settled.slice(0, RECENT);
	const recentLate = recent.filter((payment) => payment.daysLate > graceDays);
	return {
		invoices: payments.known.length + payments.pending.length,
		known: newestFirst.length,
		settled: settled.length,
		lateRate: newestFirst.length > 0 ? newestFirst.filter(({ daysLate }) => daysLate > graceDays).length / newestFirst.length : null,
		lateInEffect: newestFirst.filter(isLate).length,
		averageDaysLate: settled.length > 0 ? average : null,
		medianDaysLate: settled.length > 0 ? medianOf(daysLate) : null,
		lastDaysLate: daysLate[0] ?? null,
		spread: settled.length > 1 ? Math.sqrt(mean(daysLate.map((value) => (value - average) ** 2))) : null,
		overdue: overdue.length,
		oldestOverdueDays: overdue.reduce((oldest, { age }) => Math.max(oldest, age), 0),
		disputes: [...payments.known.map(({ record }) => record), ...payments.pending].filter(({ disputed }) => disputed).length,
		recent: {
			count: recent.length,
			late: recentLate.length,
			medianDaysLate: medianOf(recent.map((payment) => payment.daysLate)),
			medianWhenLate: medianOf(recentLate.map((payment) => payment.daysLate)),
		},
		trend: trendOf(newestFirst, isLate),
		veryLate: newestFirst.slice(0, RECENT).filter((payment) => payment.daysLate > VERY_LATE_DAYS).length,
	};
}

function trendOf(newestFirst: readonly KnownPayment[], isLate: (payment: KnownPayment) => boolean): PaymentHabits['trend'] {
	const recent = newestFirst.slice(0, NEWEST_FOR_TREND);
	const earlier = newestFirst.slice(NEWEST_FOR_TREND);
	if (earlier.length < FEWEST_FOR_TREND) return null;
	const rate = (payments: readonly KnownPayment[]) => payments.filter(isLate).length / payments.length;
	const typical = (payments: readonly KnownPayment[]) => medianOf(payments.map(({ daysLate }) => daysLate));
	return { recentRate: rate(recent), earlierRate: rate(earlier), moreDays: typical(recent) - typical(earlier) };
}

function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
