import { addDays, daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { CustomerRecord } from '../case/customer-record';
import { stands } from '../case/touch';
import { quiet, type Decision } from '../decision/decision';
import { days, list } from '../decision/wording';
import { ANSWERING_TIERS } from '../policy/message-tiers';
import type { PolicySettings } from '../policy/settings';
import { byUrgency, type Decided, type Mailing } from '../run/mailing';

/** A reminder that a customer got: one message, whatever number of invoices it was about. */
interface PastReminder {
	on: CivilDate;
	invoiceIds: ReadonlySet<string>;
}

type Settings = Pick<PolicySettings, 'maxPerWeek' | 'pressureDays' | 'consolidate'>;

/**
 * Question 10: does one customer get too many reminders about different invoices? Of `mailings` to one customer the most
 * urgent go; the invoices of the others wait. Answers with the decisions that change.
 */
export function underPressure(mailings: readonly Mailing[], record: CustomerRecord, settings: Settings): Map<Decided, Decision> {
	const waiting = new Map<Decided, Decision>();
	if (settings.maxPerWeek <= 0) return waiting;
	const reminders = [...pastReminders(record, settings)];
	for (const mailing of [...mailings].sort(byUrgency)) {
		const invoiceIds = new Set(mailing.members.map((member) => member.case.invoice.id));
		const others = reminders
			.filter((reminder) => !intersect(reminder.invoiceIds, invoiceIds))
			.map(({ on }) => on)
			.sort();
		if (others.length < settings.maxPerWeek) reminders.push({ on: record.today, invoiceIds });
		else for (const member of mailing.members) waiting.set(member, waitDecision(member, others, settings));
	}
	return waiting;
}

function waitDecision({ case: c, decision }: Decided, others: readonly CivilDate[], { maxPerWeek, pressureDays }: Settings): Decision {
	const until = addDays(others[others.length - maxPerWeek] ?? c.today, pressureDays);
	const gets = `${c.customer.name} gets ${others.length} ${others.length === 1 ? 'reminder' : 'reminders'} about other invoices`;
	const limit = `within ${days(pressureDays)} (${list(others)}), and the limit is ${maxPerWeek}`;
	const reason = `${gets} ${limit}: "${decision.tier?.id ?? ''}" for invoice ${c.invoice.number} waits until ${until}.`;
	return quiet(c, 'wait', 10, reason, until);
}

/** Reminders of the last days. Answers to payments and calls are none; what went out as one statement counts once. */
function pastReminders(record: CustomerRecord, { pressureDays, consolidate }: Settings): readonly PastReminder[] {
	const messages = new Map<string, { on: CivilDate; invoiceIds: Set<string> }>();
	for (const touches of record.allTouches()) {
		for (const touch of touches) {
			if (!stands(touch) || ANSWERING_TIERS.has(touch.tier) || touch.channel === 'phone') continue;
			const on = record.dateOf(touch.at);
			if (daysBetween(on, record.today) >= pressureDays) continue;
			const name = touch.messageId ?? (consolidate ? `${touch.at} ${touch.channel ?? ''}` : `${touch.at} ${touch.invoiceId}`);
			const message = messages.get(name);
			if (message) message.invoiceIds.add(touch.invoiceId);
			else messages.set(name, { on, invoiceIds: new Set([touch.invoiceId]) });
		}
	}
	return [...messages.values()];
}

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	for (const one of a) if (b.has(one)) return true;
	return false;
}
