import type { PaymentDays } from '../calendar/payment-days';
import type { CustomerPayments, KnownPayment } from '../payments/known-payments';
import { PaymentSamples } from './customer-sample';
import { DayCounts } from './day-counts';
import type { CustomerTiming } from './timing/customer-timing';
import type { PortfolioTiming } from './timing/portfolio-timing';

/** One customer as the score sees it at a moment. Everything is worked out when first asked for. */
export class CustomerView {
	private sorted: readonly KnownPayment[] | undefined;
	private sampled: PaymentSamples | undefined;
	private timed: CustomerTiming | undefined;
	private counts: DayCounts | undefined;
	private settled: ReadonlyMap<string, number> | undefined;

	constructor(
		readonly payments: CustomerPayments,
		readonly days: PaymentDays,
		private readonly portfolio: PortfolioTiming,
	) {}

	/** The known payments, newest due date first. */
	get newestFirst(): readonly KnownPayment[] {
		return (this.sorted ??= [...this.payments.known].sort((a, b) => b.record.due - a.record.due));
	}

	get samples(): PaymentSamples {
		return (this.sampled ??= new PaymentSamples(this.newestFirst, this.days));
	}

	/** Where its payments lie around the due date. */
	get timing(): CustomerTiming {
		return (this.timed ??= this.portfolio.of(this.payments.known));
	}

	/** Days late of all known payments, counted from the first payment day on or after the due date. */
	get daysLate(): DayCounts {
		return (this.counts ??= new DayCounts(this.payments.known.map(({ daysLate, record }) => daysLate - this.days.shiftOf(record.due))));
	}

	/** Days late of all settled invoices by their id, also of those paid before they were issued. */
	get settledDays(): ReadonlyMap<string, number> {
		return (this.settled ??= new Map([
			...this.payments.known.filter(({ settled }) => settled).map(({ record, daysLate }): [string, number] => [record.invoiceId, daysLate]),
			...this.payments.prepaid.map((record): [string, number] => [record.invoiceId, (record.settled ?? record.due) - record.due]),
		]));
	}

	/** Days late (below zero) of an invoice that was paid before it was issued; undefined for any other. */
	prepaidDays(invoiceId: string): number | undefined {
		return this.payments.prepaid.length > 0 && this.payments.prepaid.some((record) => record.invoiceId === invoiceId) ? this.settledDays.get(invoiceId) : undefined;
	}
}
