import { replay, wasLate, type PastInvoice } from '../behaviour/fit/replay';
import { BUILT_IN_MODEL } from '../behaviour/model/built-in';
import { readPaymentBook } from '../behaviour/payments/payment-book';
import type { PaymentRecord } from '../behaviour/payments/payment-record';
import { dayNumberOf } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import { parseCustomer, type Customer } from '../model/customer';
import type { History } from '../model/history';
import type { ForecastOutcome } from './forecast-accuracy';

// Enough to judge by, in a large ledger too; each invoice is scored with the knowledge of its own morning, and mornings are shared to stay quick.
const MOST_CUSTOMERS = 1_000;
const MOST_INVOICES = 1_000;
const MOST_MORNINGS = 8;
const USUAL_TERMS = 30;

/**
 * What the built-in Behaviour Score would have said of the newest invoices whose lateness is known, each with nothing but
 * what was known on the morning of its issue (or a little before), next to what came of it.
 */
export function scoreBackTest(history: History, customers: readonly Customer[], { asOf, zone, graceDays }: { asOf: Instant; zone: TimeZone; graceDays: number }): readonly ForecastOutcome[] {
	const today = dayNumberOf(civilDateAt(zone, asOf));
	const book = readPaymentBook(sampleOf(history), asOf, zone);
	const known = new Map(customers.map((customer) => [customer.id, customer]));
	const past: { id: string; record: PaymentRecord; day: number }[] = [];
	for (const [id, records] of book.byCustomer) {
		for (const record of records) {
			if (!record.prepaid && wasLate(record, today - 1, graceDays) !== undefined) past.push({ id, record, day: record.issued ?? record.due - USUAL_TERMS });
		}
	}
	past.sort((a, b) => a.day - b.day || (a.record.invoiceId < b.record.invoiceId ? -1 : 1));
	const newest = past.slice(-MOST_INVOICES).map(({ id, record, day }): PastInvoice => ({ customer: known.get(id) ?? parseCustomer({ id }), record, day }));
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

/** Of many customers every second, third … by their identifiers, which says nothing of how they pay. */
function sampleOf(history: History): Pick<History, 'customerIds' | 'of'> {
	const all = history.customerIds();
	const step = Math.ceil(all.length / MOST_CUSTOMERS);
	return { customerIds: () => all.filter((_, index) => index % step === 0), of: (customerId) => history.of(customerId) };
}
