/**
 * Open invoices at every stage, one a customer, with five events each, for the nodes one after the other. What the history says of a
 * customer also stands on its items as `past`, counted: for flows that cannot count it themselves.
 */
import { addDays, civilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { touchKey } from '../../../domain/tiers/case/key';

export const AS_OF = '2026-03-31T10:00:00+02:00';
const TODAY = civilDate(2026, 3, 31);
const PAID_BEFORE = 8;
const TERM_DAYS = 30;
const LONGEST_OVERDUE = 45;
const STAGES = 60;
const PLACES = [
	{ country: 'DE', timeZone: 'Europe/Berlin', currency: 'EUR', language: 'de' },
	{ country: 'GB', timeZone: 'Europe/London', currency: 'GBP', language: 'en' },
	{ country: 'FR', timeZone: 'Europe/Paris', currency: 'EUR', language: 'fr' },
	{ country: 'NL', timeZone: 'Europe/Amsterdam', currency: 'EUR', language: 'nl' },
] as const;

export function itemOf(index: number): Record<string, object> {
	const { currency, ...place } = PLACES[index % PLACES.length] ?? PLACES[0];
	const amount = 100 + ((index * 7919) % 90_000) / 100;
	const id = `INV-${index}`;
	const dueDate = dueDateOf(index);
	return {
		invoice: { id, number: id, issueDate: addDays(dueDate, -TERM_DAYS), dueDate, currency, total: amount, amountDue: amount, status: 'open', paymentUrl: `https://pay.example/${id}` },
		customer: { id: `c-${index}`, name: `Customer ${index} Ltd`, email: `accounts@customer-${index}.example`, ...place, kind: 'business' },
		past: { paid: PAID_BEFORE, paidLate: (index * 5) % (PAID_BEFORE + 1), lastReminderAt: `${lastReminderOf(index)}T09:00:00Z`, optedOut: index % 50 === 7, hold: index % 40 === 3 },
	};
}

/** An older invoice of the customer issued and settled, this one issued, its last reminder sent and delivered. */
export function eventsOf(index: number): object[] {
	const [due, before] = [dueDateOf(index), addDays(dueDateOf(index), -90)];
	const customerId = `c-${index}`;
	const [old, now] = [`OLD-${index}`, `INV-${index}`];
	const terms = { issueDate: addDays(before, -TERM_DAYS), dueDate: before, total: 250 };
	const settledOn = addDays(before, index % 3 === 0 ? 9 : -1);
	const sentOn = lastReminderOf(index);
	const reminder = { customerId, invoiceId: now, channel: 'email', tier: 'pre_due_7', key: touchKey(now, 0, 'pre_due_7') };
	return [
		{ at: `${terms.issueDate}T08:00:00Z`, type: 'invoice.issued', customerId, invoiceId: old, data: terms },
		{ at: `${settledOn}T08:00:00Z`, type: 'invoice.settled', customerId, invoiceId: old, data: { ...terms, settledOn } },
		{ at: `${addDays(due, -TERM_DAYS)}T08:00:00Z`, type: 'invoice.issued', customerId, invoiceId: now, data: { issueDate: addDays(due, -TERM_DAYS), dueDate: due, total: 250 } },
		{ at: `${sentOn}T09:00:00Z`, type: 'reminder.sent', ...reminder },
		{ at: `${sentOn}T09:01:00Z`, type: 'reminder.delivered', ...reminder },
	];
}

function dueDateOf(index: number): CivilDate {
	return addDays(TODAY, STAGES - LONGEST_OVERDUE - ((index * 31) % STAGES));
}

function lastReminderOf(index: number): CivilDate {
	return addDays(dueDateOf(index), -20);
}
