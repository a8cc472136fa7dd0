import { daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { Currency } from '../../model/currency';
import { ANSWERING_TIERS } from '../policy/message-tiers';
import type { PolicySettings } from '../policy/settings';
import type { CustomerRecord } from './customer-record';
import { stands, type Touch } from './touch';

/** A reminder that a customer got: one message, whatever number of invoices it was about. */
export interface PastReminder {
	on: CivilDate;
	invoiceIds: ReadonlySet<string>;
}

interface Message {
	on: CivilDate;
	invoiceIds: Set<string>;
	currency?: Currency;
}

type Settings = Pick<PolicySettings, 'pressureDays' | 'consolidate'>;

/**
 * The reminders of the last days, each statement once; answers to payments and calls are none. `currencies`: of the invoices
 * that are known. Where the provider names no message, a statement is what was planned at one instant and went out at one instant
 * by one channel: about each invoice once and, as far as is known, in one currency.
 */
export function pastReminders(
	record: CustomerRecord,
	currencies: ReadonlyMap<string, Currency>,
	{ pressureDays, consolidate }: Settings,
): readonly PastReminder[] {
	const messages = new Map<string, Message[]>();
	const counted = [...record.allTouches()]
		.flat()
		.filter((touch) => isReminder(touch) && daysBetween(record.dateOf(touch.at), record.today) < pressureDays);
	const known = (touch: Touch) => (currencies.has(touch.invoiceId) ? 0 : 1);
	for (const touch of counted.sort((a, b) => known(a) - known(b))) {
		const currency = currencies.get(touch.invoiceId);
		const name = touch.messageId ?? [touch.plannedAt, touch.at, consolidate ? touch.channel : touch.invoiceId].join(' ');
		const together = messages.get(name) ?? [];
		const message = together.find(
			(one) => touch.messageId !== undefined || (!one.invoiceIds.has(touch.invoiceId) && mayShare(one.currency, currency)),
		);
		if (message) message.invoiceIds.add(touch.invoiceId);
		else together.push({ on: record.dateOf(touch.at), invoiceIds: new Set([touch.invoiceId]), currency });
		messages.set(name, together);
	}
	return [...messages.values()].flat();
}

function isReminder(touch: Touch): boolean {
	return stands(touch) && !ANSWERING_TIERS.has(touch.tier) && touch.channel !== 'phone';
}

function mayShare(one: Currency | undefined, other: Currency | undefined): boolean {
	return one === undefined || other === undefined || one === other;
}
