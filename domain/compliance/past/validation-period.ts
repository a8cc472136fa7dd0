import { addDays, daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { civilDateAt } from '../../calendar/time-zone';
import { federalBusinessDaysAfter } from '../federal-business-days';
import { says } from '../lint/prose';
import { datesAt, templateOf, type Facts } from '../facts';
import { noticesSent } from './notices';

const BUSINESS_DAYS_IN_THE_POST = 5;
const DAYS_TO_DISPUTE = 30;

/**
 * The last day of the thirty in which a consumer may dispute, for a validation notice sent on `sent`: counted from the
 * receipt that may be assumed five days after sending, Saturdays, Sundays and federal holidays left out (12 CFR
 * 1006.34(b)(5), 1006.42).
 */
export function validationEnds(sent: CivilDate): CivilDate {
	return addDays(federalBusinessDaysAfter(sent, BUSINESS_DAYS_IN_THE_POST), DAYS_TO_DISPUTE);
}

/**
 * When the first validation notice about the invoice was sent, by the customer's calendar; undefined where none is on
 * record: a letter, or another message whose data say that it carried the notice.
 */
export function validationNoticeSent(facts: Facts): CivilDate | undefined {
	const first = noticesSent(facts, 'validation_notice').find(({ channel, data }) => channel === 'letter' || data.validationNotice === true);
	return first && facts.zones.map((zone) => civilDateAt(zone, first.at)).sort().at(-1);
}

/** Whether the message is or contains the validation notice itself. */
export function carriesValidationNotice(facts: Facts): boolean {
	return templateOf(facts) === 'validation_notice' || says(facts.prose, 'validationRight');
}

/** Whether the consumer may still dispute with effect at `at`: until the period has ended, or while none has begun. */
export function inValidationPeriod(facts: Facts, at: Instant): boolean {
	const sent = validationNoticeSent(facts);
	return sent === undefined || daysBetween(datesAt(facts, at).earliest, validationEnds(sent)) >= 0;
}

/** Whether Regulation F's validation duties bind: a collector, a consumer, the US. */
export function needsValidation(facts: Facts): boolean {
	return facts.address.country === 'US' && facts.consumer && facts.settings.creditorRole !== 'first_party';
}
