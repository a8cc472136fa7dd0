import { replay, wasLate, type PastInvoice } from '../behaviour/fit/replay';
import { BUILT_IN_MODEL } from '../behaviour/model/built-in';
import { readPaymentBook } from '../behaviour/payments/payment-book';
import { dayNumberOf } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import { parseCustomer, type Customer } from '../model/customer';
import type { History } from '../model/history';
import type { ForecastOutcome } from './forecast-accuracy';

// Enough to judge by; each is scored with the knowledge of its own morning, and mornings are shared to stay quick.
const MOST_INVOICES = 1_000;
const MOST_MORNINGS = 20;
const USUAL_TERMS = 30;

/**
 * What the built-in Behaviour Score would have said of the newest invoices whose lateness is known, each with nothing but
 * what was known on the morning of its issue (or a little before), next to what came of it.
 */
export function scoreBackTest(history: History, customers: readonly Customer[], { asOf, zone, graceDays }: { asOf: Instant; zone: TimeZone; graceDays: number }): readonly ForecastOutcome[] {
	const today = dayNumberOf(civilDateAt(zone, asOf));
	const book = readPaymentBook(history, asOf, zone);
	const known = new Map(customers.map((customer) => [customer.id, customer]));
	const past: PastInvoice[] = [];
	for (const [id, records] of book.byCustomer) {
		const decided = records.filter((record) => !record.prepaid && wasLate(record, today - 1, graceDays) !== undefined);
		if (decided.length === 0) continue;
		const customer = known.get(id) ?? parseCustomer({ id });
		for (const record of decided) past.push({ customer, record, day: record.issued ?? record.due - USUAL_TERMS });
	}
	past.sort((a, b) => a.day - b.day || (a.record.invoiceId < b.record.invoiceId ? -1 : 1));
	const newest = past.slice(-MOST_INVOICES);
	const [first, last] = [newest[0]?.day ?? today, newest.at(-1)?.day ?? today];
	const step = Math.max(1, Math.ceil((last - first + 1) / MOST_MORNINGS));
	const shared = newest.map((invoice) => ({ ...invoice, day: invoice.day - ((invoice.day - first) % step) }));
	return [...replay(book, shared, BUILT_IN_MODEL, zone, graceDays)].map(({ record, probability, forecast }) => ({
		lateProbability: probability,
		expectedDaysLate: forecast.expectedDaysLate,
		range: forecast.range,
		late: wasLate(record, today - 1, graceDays) ?? false,
		daysLate: record.settled === undefined ? undefined : record.settled - record.due,
	}));
}
