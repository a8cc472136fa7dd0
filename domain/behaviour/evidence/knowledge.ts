import { weekendOf } from '../../calendar/business-day';
import { dayNumberOf } from '../../calendar/civil-date';
import type { Place } from '../../calendar/holidays';
import type { Instant } from '../../calendar/instant';
import { civilDateAt, type TimeZone } from '../../calendar/time-zone';
import { BoundedMap } from '../../memory/bounded-map';
import type { Customer } from '../../model/customer';
import { toMajor } from '../../model/money';
import type { Receivable } from '../../model/receivable';
import { CUSTOMERS_KEPT } from '../by-customer';
import { Arrivals } from '../calendar/arrivals';
import { PaymentDays } from '../calendar/payment-days';
import type { ScoreModel } from '../model/score-model';
import { knownAt, type CustomerPayments } from '../payments/known-payments';
import type { PaymentBook } from '../payments/payment-book';
import { sizeOf, type PaymentRecord } from '../payments/payment-record';
import { CustomerView } from './customer-view';
import { Decay } from './decay';
import { Portfolio } from './portfolio';
import { Segments } from './segments';

const NO_PAYMENTS: CustomerPayments = { known: [], pending: [], prepaid: [] };

/** Everything that is known at one moment and that several invoices share; worked out once, or when first asked for. */
export class Knowledge {
	readonly today: number;
	readonly portfolio: Portfolio;
	readonly segments = new Segments();
	readonly memory: Decay;
	readonly outlookMemory: Decay;
	/** The country on whose holidays the portfolio's payments pause, where the history shows one. */
	readonly homeCountry: string | undefined;
	private readonly customers = new Map<string, CustomerPayments>();
	private readonly views = new BoundedMap<string, CustomerView>(CUSTOMERS_KEPT);
	private readonly calendars = new Map<string, PaymentDays>();
	private readonly closed: ReadonlySet<number>;

	/**
	 * `customers` of the call name the segments that can be compared; its `receivables` are known to be overdue even
	 * where the history does not tell of them.
	 */
	constructor(
		book: PaymentBook,
		{ customers, receivables }: { customers: readonly Customer[]; receivables: readonly Receivable[] },
		readonly asOf: Instant,
		zone: TimeZone,
		readonly model: ScoreModel,
	) {
		this.today = dayNumberOf(civilDateAt(zone, asOf));
		const records = withOpenItems(book, receivables, this.today, asOf);
		const arrivals = new Arrivals();
		for (const [customerId, own] of records) {
			const payments = knownAt(own, asOf, this.today);
			if (payments.known.length === 0 && payments.pending.length === 0 && payments.prepaid.length === 0) continue;
			this.customers.set(customerId, payments);
			for (const { settled, record } of payments.known) if (settled && record.settled !== undefined) arrivals.add(record.settled);
		}
		this.closed = arrivals.closedWeekdays(undefined);
		this.homeCountry = arrivals.country(this.closed);
		this.memory = new Decay(model.structure.dueDay.memoryDays);
		this.outlookMemory = new Decay(model.structure.outlook.memoryDays);
		this.portfolio = new Portfolio(this.customers, this.calendarOf({}), model);
		for (const customer of customers) this.segments.add(customer, () => this.viewOf(customer).daysLate);
	}

	/** The payments of one customer, ready to be compared with. */
	viewOf(customer: Customer): CustomerView {
		const name = `${customer.id}\u0000${customer.country ?? ''}\u0000${customer.region ?? ''}`;
		return this.views.get(name, () => new CustomerView(this.customers.get(customer.id) ?? NO_PAYMENTS, this.calendarOf(customer), this.portfolio.timing));
	}

	private calendarOf({ country = this.homeCountry, region }: Place): PaymentDays {
		const name = `${country ?? ''} ${region ?? ''}`;
		let calendar = this.calendars.get(name);
		if (!calendar) {
			const closed = this.closed.size > 0 && country !== undefined ? weekendOf(country) : this.closed;
			this.calendars.set(name, (calendar = new PaymentDays(closed, { country, region })));
		}
		return calendar;
	}
}

/** The book with what the call knows to be overdue and the book does not tell of. */
function withOpenItems(
	book: PaymentBook,
	receivables: readonly Receivable[],
	today: number,
	asOf: Instant,
): ReadonlyMap<string, readonly PaymentRecord[]> {
	const overdue = new Map<string, Map<string, PaymentRecord>>();
	for (const { invoice, customer } of receivables) {
		const due = dayNumberOf(invoice.dueDate);
		if (invoice.amountDue <= 0 || due >= today || invoice.status === 'paid' || invoice.status === 'void' || invoice.status === 'draft') continue;
		let own = overdue.get(customer.id);
		if (!own) overdue.set(customer.id, (own = new Map()));
		if (own.has(invoice.id)) continue;
		own.set(invoice.id, {
			invoiceId: invoice.id,
			issued: invoice.issueDate === undefined ? undefined : dayNumberOf(invoice.issueDate),
			due,
			size: sizeOf(toMajor(invoice.total, invoice.currency)),
			currency: invoice.currency,
			disputed: invoice.disputed ?? false,
			knownAt: asOf,
			settled: undefined,
			prepaid: false,
			settledKnownAt: undefined,
		});
	}
	if (overdue.size === 0) return book.byCustomer;
	const all = new Map(book.byCustomer);
	for (const [customerId, own] of overdue) {
		const told = all.get(customerId) ?? [];
		for (const { invoiceId } of told) own.delete(invoiceId);
		if (own.size > 0) all.set(customerId, [...told, ...own.values()]);
	}
	return all;
}
