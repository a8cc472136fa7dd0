import { addDays, type CivilDate } from '../../calendar/civil-date';
import type { PastReminder } from '../case/past-reminders';
import { quiet, type Decision } from '../decision/decision';
import { days, list } from '../decision/wording';
import type { PolicySettings } from '../policy/settings';
import { byUrgency, type Decided, type Mailing } from '../run/mailing';

type Settings = Pick<PolicySettings, 'maxPerWeek' | 'pressureDays'>;

/**
 * Question 10: does one customer get too many reminders about different invoices? Of `mailings` to one customer the most
 * urgent go; the invoices of the others wait. `past`: what the customer got lately; `today` at the creditor's. Answers with
 * the decisions that change.
 */
export function underPressure(
	mailings: readonly Mailing[],
	past: readonly PastReminder[],
	today: CivilDate,
	settings: Settings,
): Map<Decided, Decision> {
	const waiting = new Map<Decided, Decision>();
	const reminders = [...past];
	for (const mailing of [...mailings].sort(byUrgency)) {
		const invoiceIds = new Set(mailing.members.map((member) => member.case.invoice.id));
		const others = reminders
			.filter((reminder) => !intersect(reminder.invoiceIds, invoiceIds))
			.map(({ on }) => on)
			.sort();
		if (others.length < settings.maxPerWeek) reminders.push({ on: today, invoiceIds });
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

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	for (const one of a) if (b.has(one)) return true;
	return false;
}
