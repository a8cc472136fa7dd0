import { isoWeekdayOf, type PaymentDays } from '../calendar/payment-days';
import type { ScoreModel } from '../model/score-model';
import type { CustomerPayments, KnownPayment } from '../payments/known-payments';
import { DayHistogram } from './day-histogram';
import { PortfolioTiming } from './timing/portfolio-timing';
import { SizeRanks } from './size-ranks';
import { termsPullOf } from './terms-pull';

// How much of a portfolio lies near its due dates, before anything is known of it.
const NEAR_PRIOR = { share: 0.5, weight: 8 };
// Larger than any number of days, to make one name of two numbers.
const RATE_NAMES = 1_000;

/** What the invoices of all customers together say, as known at one moment. */
export class Portfolio {
	readonly timing: PortfolioTiming;
	readonly sizes: SizeRanks;
	/** By how many days a payment moves towards the customer's usual day, for each day that the terms differ. */
	readonly termsPull: number;
	/** 1: the customers pay to the day; 0: their payments scatter. */
	readonly exactness: number;
	/** Invoices whose lateness is known. */
	readonly invoices: number;
	/** Days of payment, counted from the first payment day on or after the due date. */
	readonly paymentDays = new DayHistogram();
	readonly paymentDayTotal: number;
	private readonly lateDays = new DayHistogram();
	private readonly lateDaysByDueDay = new Map<number, DayHistogram>();
	private readonly recentLateDays = new DayHistogram();
	private readonly recentInvoices: number;
	private readonly dueDayRates = new Map<number, number>();
	private readonly rates = new Map<number, { all: number; recent: number }>();

	constructor(
		customers: ReadonlyMap<string, CustomerPayments>,
		private readonly days: PaymentDays,
		private readonly model: ScoreModel,
	) {
		const { exactness, recent, timing, moves } = model.structure;
		let [known, recently, near] = [0, 0, 0];
		for (const { known: payments } of customers.values()) {
			for (const payment of payments) {
				const daysLate = this.daysOf(payment);
				known += 1;
				if (Math.abs(payment.daysLate) <= exactness.withinDays) near += 1;
				this.lateDays.add(daysLate);
				this.dueDayHistogram(payment.record.due).add(daysLate);
				if (payment.settled) this.paymentDays.add(daysLate);
				if (payment.age > recent.days) continue;
				recently += 1;
				this.recentLateDays.add(daysLate);
			}
		}
		this.invoices = known;
		this.recentInvoices = recently;
		const share = (near + NEAR_PRIOR.share * NEAR_PRIOR.weight) / (known + NEAR_PRIOR.weight);
		this.exactness = Math.min(1, Math.max(0, (share - exactness.from) / (exactness.to - exactness.from)));
		this.timing = new PortfolioTiming(customers, (payment) => this.daysOf(payment), timing, moves);
		this.sizes = new SizeRanks(customers.values());
		this.termsPull = termsPullOf(customers.values(), (payment) => this.daysOf(payment));
		this.addPrior();
		this.paymentDayTotal = this.paymentDays.total();
	}

	/** Days late of a payment, counted from the first payment day on or after its due date. */
	daysOf(payment: KnownPayment): number {
		return payment.daysLate - this.days.shiftOf(payment.record.due);
	}

	/** Part of the invoices paid more than `days` after such a first payment day: of all, and of those due lately. */
	lateRates(days: number): { all: number; recent: number } {
		let rates = this.rates.get(days);
		if (!rates) {
			const { prior, recent } = this.model.structure;
			const all = (this.lateDays.after(days) + prior.lateRate * prior.weight) / (this.invoices + prior.weight);
			rates = { all, recent: (this.recentLateDays.after(days) + recent.weight * all) / (this.recentInvoices + recent.weight) };
			this.rates.set(days, rates);
		}
		return rates;
	}

	/** The rate of `lateRates` among the invoices due on the weekday of `due`, if as far from a payment day as it is. */
	lateRateOn(due: number, days: number): number {
		const { portfolioWeight } = this.model.structure.dueDay;
		const histogram = this.dueDayHistogram(due);
		const name = this.dueDayName(due) * RATE_NAMES + days;
		let rate = this.dueDayRates.get(name);
		if (rate === undefined) {
			rate = (histogram.after(days) + portfolioWeight * this.lateRates(days).all) / (histogram.total() + portfolioWeight);
			this.dueDayRates.set(name, rate);
		}
		return rate;
	}

	private dueDayName(due: number): number {
		return this.days.shiftOf(due) * 8 + isoWeekdayOf(due);
	}

	private dueDayHistogram(due: number): DayHistogram {
		const name = this.dueDayName(due);
		let histogram = this.lateDaysByDueDay.get(name);
		if (!histogram) this.lateDaysByDueDay.set(name, (histogram = new DayHistogram()));
		return histogram;
	}

	// One invoice's worth of the days that everybody may have: no payment day is impossible in a small portfolio.
	private addPrior(): void {
		const { late, onTime } = this.model.priorDaysLate;
		const { lateRate } = this.model.structure.prior;
		for (const day of late) this.paymentDays.add(day, lateRate / late.length);
		for (const day of onTime) this.paymentDays.add(day, (1 - lateRate) / onTime.length);
	}
}
