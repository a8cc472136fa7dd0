import { businessDayOnOrBefore } from '../../calendar/business-day';
import { addDays, addMonths, civilDate, daysBetween, endOfMonth, laterOf, partsOf, type CivilDate } from '../../calendar/civil-date';
import { instantOf } from '../../calendar/instant';
import { instantAt } from '../../calendar/time-zone';
import type { Case } from '../case/case';
import { touchKey } from '../case/key';
import { paymentFailuresOf, type PaymentFailure } from '../case/payment-failure';
import type { Sequence } from '../case/sequence';
import { afterAnswer } from '../case/upcoming';
import type { Decision } from '../decision/decision';
import { message } from '../decision/message';
import { isConcealed, isSoft } from '../declines/decline-class';
import { PAYMENT_FAILED, RETRY_PAYMENT } from '../policy/message-tiers';

/** Question 4: has a charge failed since we last wrote? Then it is tried again or the customer is asked for another method. */
export function paymentFailed(c: Case, sequence: Sequence): Decision | undefined {
	const failures = paymentFailuresOf(c.invoice, c.record, c.asOf);
	const latest = failures.at(-1);
	if (!latest || latest.at <= c.lastTouchAt) return undefined;
	const what = `A charge for invoice ${c.invoice.number} was declined on ${c.record.dateOf(latest.at)} (${latest.code})`;
	const ask = (why: string) => askForMethod(c, sequence, latest, `${what}${why}, so the customer is asked for another way to pay.`);
	if (!isSoft(latest.decline)) {
		return ask(`${isConcealed(latest.code) ? ', a reason not to be told to the customer' : ''}. Trying it again is no use`);
	}
	const hard = failures.findLast((failure) => !isSoft(failure.decline));
	if (hard) return ask(`. The charge of ${c.record.dateOf(hard.at)} was declined for good (${hard.code}) and is not tried again`);
	const retry = nextRetry(c, failures, latest);
	if (!retry) return ask(', and all attempts are used up');
	const duplicate = latest.code === 'duplicate_transaction' ? ' Look for a payment that has already arrived first.' : '';
	const on = `${retry.date}${latest.decline === 'payday' ? ', the next likely payday' : ''}`;
	return {
		action: 'retry_payment',
		question: 4,
		reason: `${what}. It is tried again on ${on}: attempt ${retry.attempt} of ${c.settings.retry.attempts}.${duplicate}`,
		key: touchKey(c.invoice.id, latest.id, RETRY_PAYMENT),
		requiresApproval: false,
		nextActionOn: retry.date,
		at: instantOf(Math.max(c.asOf, instantAt(c.customerZone, retry.date, c.settings.sendHour * 60))),
	};
}

function askForMethod(c: Case, sequence: Sequence, failure: PaymentFailure, reason: string): Decision | undefined {
	return message(c, {
		action: 'send',
		tier: PAYMENT_FAILED,
		cycle: failure.id,
		question: 4,
		reason,
		nextActionOn: afterAnswer(c, sequence),
	});
}

function nextRetry(
	c: Case,
	failures: readonly PaymentFailure[],
	latest: PaymentFailure,
): { date: CivilDate; attempt: number } | undefined {
	const { waitDays, attempts, withinDays } = c.settings.retry;
	const failedOn = c.record.dateOf(latest.at);
	const recent = failures.filter((failure) => daysBetween(c.record.dateOf(failure.at), failedOn) < withinDays);
	const used = Math.max(recent.length, latest.attempts);
	if (used >= attempts) return undefined;
	const wait = waitDays[Math.min(used, waitDays.length) - 1] ?? 1;
	const date =
		latest.decline === 'payday' ? paydayFrom(laterOf(addDays(failedOn, 1), c.today), c) : laterOf(addDays(failedOn, wait), c.today);
	// Where nobody carries retries out the invoice must not stall on them for ever.
	return daysBetween(failedOn, date) > withinDays ? undefined : { date, attempt: used + 1 };
}

/** The first of the 1st, the 15th and the last business day of the month that is not before `date`. */
function paydayFrom(date: CivilDate, { place }: Case): CivilDate {
	const { year, month } = partsOf(date);
	const candidates = [
		civilDate(year, month, 1),
		civilDate(year, month, 15),
		businessDayOnOrBefore(endOfMonth(date), place),
		addMonths(civilDate(year, month, 1), 1),
	];
	return candidates.find((candidate) => candidate >= date) ?? date;
}
