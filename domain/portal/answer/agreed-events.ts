import { formatUtc, type Instant } from '../../calendar/instant';
import type { EventItem } from '../../ledger/outbox-history';
import { formatDecimal } from '../../model/money';
import type { Account } from '../account/account';
import { plannable } from '../account/settled-alone';
import type { PortalLimits } from '../limits';
import type { Answer } from './answer';
import { firstInstalmentOn, planSchedule } from './plan-schedule';

/**
 * What an answer settles by itself, one event an invoice: promises, plans with their instalments, new due dates; and the
 * consent that lies in asking for a channel. `key`: that of the event that says what was answered.
 */
export function agreedEvents(answer: Answer, { customer, open, today }: Account, key: string, limits: PortalLimits, asOf: Instant): EventItem[] {
	const about = { at: formatUtc(asOf), customerId: customer.id };
	if (answer.form === 'preferences') {
		return answer.channel ? [{ ...about, type: 'consent.granted', channel: answer.channel, key, data: { source: 'portal', reply: key } }] : [];
	}
	if (answer.form !== 'promise' && answer.form !== 'plan' && answer.form !== 'more_time') return [];
	const chosen = open.filter(({ invoice }) => answer.invoiceIds.includes(invoice.id));
	return chosen.flatMap((found): EventItem[] => {
		const { id, amountDue, currency } = found.invoice;
		const one = { ...about, invoiceId: id, key: `${key}:${encodeURIComponent(id)}` };
		switch (answer.form) {
			case 'promise':
				return [{ ...one, type: 'promise.made', amount: formatDecimal(amountDue, currency), currency, data: { date: answer.date, reply: key } }];
			case 'more_time':
				return [{ ...one, type: 'extension.granted', data: { until: answer.until, by: 'portal', reply: key } }];
			case 'plan': {
				if (!plannable({ customer }, found, limits)) return [];
				const instalments = planSchedule(amountDue, currency, answer.parts, firstInstalmentOn(today, limits.planFirstDays));
				return [{ ...one, type: 'plan.agreed', amount: formatDecimal(amountDue, currency), currency, data: { instalments, by: 'portal', reply: key } }];
			}
		}
	});
}
