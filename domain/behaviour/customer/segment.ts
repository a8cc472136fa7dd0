import type { Segment } from '../../model/behaviour';
import { FEWEST_KNOWN } from '../evidence/assessment';
import type { PaymentHabits } from './payment-habits';

// A customer's late rate is drawn towards the portfolio's by so many invoices before it is judged.
const SHRINKAGE = 2;
const PROMPT_BELOW = 0.2;
const HABITUAL_FROM = 0.5;
const OVERDUE_TOO_LONG_DAYS = 30;
const VERY_LATE_AT_RISK = 3;
const BROKEN_AT_RISK = 2;
const WORSE = { rate: 0.4, days: 3 };

/**
 * The kind of payer a customer is, the gravest first:
 * - `new`: fewer than three invoices whose lateness is known;
 * - `at_risk`: something is overdue for more than 30 days, or payments often come that late, or promises are broken;
 * - `deteriorating`: the newest five are late far more often, and by more days, than those before;
 * - `habitually_late`: half of the invoices or more are late;
 * - `forgetful`: late now and then;
 * - `prompt`: hardly ever late.
 */
export function segmentOf(habits: PaymentHabits, promises: { kept: number; broken: number }, portfolioRate: number): Segment {
	if (habits.known < FEWEST_KNOWN) return 'new';
	const breaksPromises = promises.broken >= BROKEN_AT_RISK && promises.broken > promises.kept;
	if (habits.oldestOverdueDays > OVERDUE_TOO_LONG_DAYS || habits.veryLate >= VERY_LATE_AT_RISK || breaksPromises) return 'at_risk';
	const { trend } = habits;
	if (trend && trend.recentRate - trend.earlierRate >= WORSE.rate && trend.moreDays >= WORSE.days) return 'deteriorating';
	const rate = (habits.lateInEffect + SHRINKAGE * portfolioRate) / (habits.known + SHRINKAGE);
	if (rate >= HABITUAL_FROM) return 'habitually_late';
	return rate < PROMPT_BELOW ? 'prompt' : 'forgetful';
}
