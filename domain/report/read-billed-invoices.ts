import { DayReader } from '../behaviour/payments/day-reader';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import { dayNumberOf } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { parseCurrency, type Currency } from '../model/currency';
import { amountOf, type DunningEvent } from '../model/event';
import type { History } from '../model/history';
import type { Invoice } from '../model/invoice';
import { parseAmount, sum, type MinorUnits } from '../model/money';
import type { Receivable } from '../model/receivable';
import type { BilledInvoice } from './billed-invoice';

/** What was billed, and how many invoices of the history cannot be used because their amount, currency or due date is missing. */
export interface BilledInvoices {
	invoices: readonly BilledInvoice[];
	unusable: number;
}

const NOT_BILLED: ReadonlySet<string> = new Set(['draft', 'void']);

/**
 * Puts together what the history tells of invoices (`invoice.issued`, `invoice.settled`, `payment.received`, up to `asOf`)
 * and what is open now. The open items are the newer word: what they say is owed holds for today, also where the history
 * says something else. `zone` is the creditor's.
 */
export function readBilledInvoices(history: History, receivables: readonly Receivable[], asOf: Instant, zone: TimeZone): BilledInvoices {
	const reader = new Reader(new DayReader(zone), zone, asOf);
	const open = new Map<string, Map<string, Receivable>>();
	for (const receivable of receivables) {
		const { invoice, customer } = receivable;
		if (NOT_BILLED.has(invoice.status ?? '')) continue;
		const own = open.get(customer.id);
		if (own) own.set(invoice.id, receivable);
		else open.set(customer.id, new Map([[invoice.id, receivable]]));
	}
	const invoices: BilledInvoice[] = [];
	let unusable = 0;
	for (const customerId of history.customerIds()) {
		const ownItems = open.get(customerId);
		for (const [invoiceId, events] of invoicesIn(history.of(customerId), asOf)) {
			const item = ownItems?.get(invoiceId)?.invoice;
			const billed = reader.fromEvents(customerId, invoiceId, events, item);
			if (billed) invoices.push(item ? reader.asOpen(billed, item) : billed);
			else if (!item && events.some(({ type }) => type !== 'payment.received')) unusable += 1;
			if (billed) ownItems?.delete(invoiceId);
		}
	}
	for (const own of open.values()) {
		for (const { invoice, customer } of own.values()) if (invoice.total > 0) invoices.push(reader.fromItem(invoice, customer.id));
	}
	return { invoices, unusable };
}

const TELLING: ReadonlySet<string> = new Set(['invoice.issued', 'invoice.settled', 'payment.received']);

function invoicesIn(events: readonly DunningEvent[], asOf: Instant): ReadonlyMap<string, readonly DunningEvent[]> {
	const byInvoice = new Map<string, DunningEvent[]>();
	for (const event of events) {
		if (event.at > asOf || event.invoiceId === undefined || !TELLING.has(event.type)) continue;
		const own = byInvoice.get(event.invoiceId);
		if (own) own.push(event);
		else byInvoice.set(event.invoiceId, [event]);
	}
	return byInvoice;
}

class Reader {
	private readonly today: number;

	constructor(
		private readonly days: DayReader,
		private readonly zone: TimeZone,
		asOf: Instant,
	) {
		this.today = this.dayOf(asOf);
	}

	fromEvents(customerId: string, invoiceId: string, events: readonly DunningEvent[], item: Invoice | undefined): BilledInvoice | undefined {
		const settlement = events.find(({ type }) => type === 'invoice.settled');
		const issue = events.find(({ type }) => type === 'invoice.issued');
		const told = [settlement, issue].filter((event) => event !== undefined);
		const dataOf = (name: string): unknown => told.find(({ data }) => data[name] !== undefined)?.data[name];
		const currency = this.currencyOf(told.find((event) => event.currency)?.currency ?? dataOf('currency')) ?? item?.currency;
		const due = this.days.read(dataOf('dueDate')) ?? (item && dayNumberOf(item.dueDate));
		const total = currency && this.amountIn(currency, dataOf('total') ?? told.find(({ amount }) => amount !== undefined)?.amount);
		if (told.length === 0 || currency === undefined || due === undefined || !total || total <= 0) return undefined;
		const settled = settlement && (this.days.read(settlement.data.settledOn) ?? this.dayOf(settlement.at));
		const payments = events
			.filter(({ type }) => type === 'payment.received')
			.flatMap((event) => {
				const amount = amountOf(event, currency);
				return amount === undefined || (event.currency ?? currency) !== currency ? [] : [{ day: this.dayOf(event.at), amount }];
			});
		const issued = this.days.read(dataOf('issueDate')) ?? due;
		return { invoiceId, customerId, currency, total, issued, due, settled: settled !== undefined && settled <= this.today ? settled : undefined, payments };
	}

	fromItem(invoice: Invoice, customerId: string): BilledInvoice {
		const { id, currency, total } = invoice;
		const due = dayNumberOf(invoice.dueDate);
		const issued = invoice.issueDate === undefined ? due : dayNumberOf(invoice.issueDate);
		return this.asOpen({ invoiceId: id, customerId, currency, total, issued, due, settled: undefined, payments: [] }, invoice);
	}

	/** What was paid on days that nobody told of counts as paid today. */
	asOpen(billed: BilledInvoice, { amountDue }: Invoice): BilledInvoice {
		if (amountDue <= 0) return billed.settled === undefined ? { ...billed, settled: this.today } : billed;
		const untold = (billed.total - amountDue - sum(billed.payments.map(({ amount }) => amount))) as MinorUnits;
		return untold === 0 && billed.settled === undefined ? billed : { ...billed, settled: undefined, payments: untold === 0 ? billed.payments : [...billed.payments, { day: this.today, amount: untold }] };
	}

	private dayOf(instant: Instant): number {
		return dayNumberOf(civilDateAt(this.zone, instant));
	}

	private currencyOf(value: unknown): Currency | undefined {
		return typeof value === 'string' ? (parseCurrency(value) ?? undefined) : undefined;
	}

	private amountIn(currency: Currency, value: unknown): MinorUnits | undefined {
		return typeof value === 'number' || typeof value === 'string' ? (parseAmount(value, currency) ?? undefined) : undefined;
	}
}
