import { ANSWERING_TIERS } from '../policy/message-tiers';
import { mailingOf, type Decided, type Mailing } from './mailing';

/** Whether a decision is a step of the sequence, and not the answer to a payment. */
export function isReminder({ decision }: Pick<Decided, 'decision'>): boolean {
	return decision.action === 'send' && decision.tier !== undefined && !ANSWERING_TIERS.has(decision.tier.id);
}

/** The reminders of one customer as messages: with `asStatements` one a currency, else one an invoice. */
export function mailingsOf(reminders: readonly Decided[], asStatements: boolean): Mailing[] {
	if (!asStatements) return reminders.map((reminder) => mailingOf(reminder));
	const byCurrency = new Map<string, Decided[]>();
	for (const reminder of reminders) {
		const { currency } = reminder.case.invoice;
		const same = byCurrency.get(currency);
		if (same) same.push(reminder);
		else byCurrency.set(currency, [reminder]);
	}
	return [...byCurrency.values()].flatMap(([first, ...others]) => (first ? [mailingOf(first, ...others)] : []));
}
