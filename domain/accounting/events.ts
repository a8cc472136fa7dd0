import type { CivilDate } from '../calendar/civil-date';
import { formatUtc } from '../calendar/instant';
import type { EventType } from '../model/event';
import { toMajor } from '../model/money';
import type { BookedPayment, InvoiceDocument, SystemId } from './document';
import { roundedAmount } from './vendor-fields';

/** An event of the data contract, as a row of `dunning_events` takes it. */
export interface LedgerEvent {
	at: string;
	type: EventType;
	customerId: string;
	invoiceId: string;
	key: string;
	amount: number;
	currency: string;
	data?: Readonly<Record<string, unknown>>;
}

/**
 * The events an invoice tells by itself: issued, each payment received, settled on `settledOn` (undefined while something is
 * open), and the day a person in the source system expects the money. Their keys follow from the source's ids: every run
 * tells the same events again, and each counts once.
 */
export function eventsOf(system: SystemId, document: InvoiceDocument, payments: readonly BookedPayment[], settledOn: CivilDate | undefined): LedgerEvent[] {
	const { id: invoiceId, currency, issueDate, dueDate, disputed } = document.invoice;
	const total = toMajor(document.invoice.total, currency);
	const common = { customerId: document.customer.id, invoiceId, amount: total, currency };
	const events: LedgerEvent[] = [];
	if (issueDate) events.push({ ...common, at: noonOf(issueDate), type: 'invoice.issued', key: `${system}:${invoiceId}:issued`, data: { issueDate, dueDate, total } });
	events.push(...payments.map((payment) => paymentEvent(system, document, payment)));
	if (!settledOn) return [...events, ...expectation(system, document)];
	const data = { issueDate, dueDate, settledOn, total, disputed: disputed ?? false };
	return [...events, { ...common, at: noonOf(settledOn), type: 'invoice.settled', key: `${system}:${invoiceId}:settled`, data }];
}

/** That a payment came in on an invoice, whichever of the two documents tells it. */
export function paymentEvent(system: SystemId, { invoice, customer }: PaidInvoice, { id, receivedOn, amount }: BookedPayment): LedgerEvent {
	const { id: invoiceId, currency } = invoice;
	const key = `${system}:${id}:${invoiceId}`;
	const exact = toMajor(roundedAmount(amount, currency, `payment ${id}`), currency);
	return { at: noonOf(receivedOn), type: 'payment.received', customerId: customer.id, invoiceId, key, amount: exact, currency };
}

export interface PaidInvoice {
	invoice: Pick<InvoiceDocument['invoice'], 'id' | 'currency'>;
	customer: InvoiceDocument['customer'];
}

// Somebody noted in the source when the money will come. Only a day after the due date changes what is to be done.
function expectation(system: SystemId, { invoice, customer, expectedOn }: InvoiceDocument): LedgerEvent[] {
	const { id: invoiceId, currency, amountDue, dueDate, source } = invoice;
	if (!expectedOn || expectedOn <= dueDate || source?.updatedAt === undefined) return [];
	const key = `${system}:${invoiceId}:expected:${expectedOn}`;
	const amount = toMajor(amountDue, currency);
	return [{ at: formatUtc(source.updatedAt), type: 'promise.made', customerId: customer.id, invoiceId, key, amount, currency, data: { date: expectedOn } }];
}

// A day becomes its noon in UTC, as events of the contract read a day.
function noonOf(date: CivilDate): string {
	return `${date}T12:00:00Z`;
}
