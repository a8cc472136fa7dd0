import type { CustomerPayments, KnownPayment } from '../payments/known-payments';
import type { Structure } from '../model/structure';
import { Decay } from './decay';
import { normalCdf } from './normal';

// A payment far out says no more than one that is clearly late or early.
const [EARLIEST, LATEST, FARTHEST] = [-30, 40, 20];
const DISPUTE_EFFECT_WEIGHT = 5;
const DISPUTE_SHARE_PRIOR = { share: 0.05, weight: 10 };
const CUSTOMER_DISPUTE_WEIGHT = 1.5;
const SPREAD_PRIOR = { days: 6, weight: 5 };

/** Where payments lie around the due date, in days, as a normal distribution with a second hump for disputes. */
export interface Timing {
	location: number;
	spread: number;
	/** Part of the invoices that are disputed, and by how many days that delays the payment. */
	disputeShare: number;
	disputeDelay: number;
}

type DaysOf = (payment: KnownPayment) => number;

/** What all customers together say about the timing of payments, and the timing of one customer drawn towards it. */
export class PortfolioTiming {
	private readonly memory: Decay;
	private readonly disputeDelay: number;
	private readonly disputeShare: number;
	private readonly mean: number;
	private readonly variance: number;
	private readonly drift: number;

	/** `daysOf` gives the days late of a payment, counted from the first payment day on or after its due date. */
	constructor(
		customers: Iterable<CustomerPayments>,
		private readonly daysOf: DaysOf,
		private readonly structure: Structure['timing'],
	) {
		this.memory = new Decay(structure.memoryDays);
		const list = [...customers];
		const sums = list.map((customer) => this.sumsOf(customer.known));
		const all = total(sums);
		let [weight, delay] = [0, 0];
		for (const { disputed, plain, disputedDays, plainDays } of sums) {
			if (disputed === 0 || plain === 0) continue;
			const pair = (disputed * plain) / (disputed + plain);
			weight += pair;
			delay += pair * (disputedDays / disputed - plainDays / plain);
		}
		this.disputeDelay = delay / (weight + DISPUTE_EFFECT_WEIGHT);
		this.disputeShare =
			(all.disputed + DISPUTE_SHARE_PRIOR.share * DISPUTE_SHARE_PRIOR.weight) / (all.disputed + all.plain + DISPUTE_SHARE_PRIOR.weight);
		this.mean = all.weight > 0 ? (all.days - this.disputeDelay * all.disputed) / all.weight : 0;
		const recent = new Decay(structure.driftDays);
		let [squares, driftSum, driftWeight] = [SPREAD_PRIOR.weight * SPREAD_PRIOR.days ** 2, 0, 0];
		list.forEach((customer, index) => {
			const location = this.locationOf(sums[index] ?? NOTHING);
			for (const payment of customer.known) {
				const residual = this.residualOf(payment, location);
				squares += this.memory.at(payment.age) * residual ** 2;
				driftSum += recent.at(payment.age) * residual;
				driftWeight += recent.at(payment.age);
			}
		});
		this.variance = squares / (all.weight + SPREAD_PRIOR.weight);
		this.drift = driftSum / (driftWeight + structure.driftWeight);
	}

	/** The timing of one customer; few payments of its own leave it near that of the portfolio. */
	of(known: readonly KnownPayment[]): Timing {
		const { spreadWeight, weight } = this.structure;
		const sums = this.sumsOf(known);
		const location = this.locationOf(sums);
		let squares = spreadWeight * this.variance;
		for (const payment of known) squares += this.memory.at(payment.age) * this.residualOf(payment, location) ** 2;
		const settled = sums.disputed + sums.plain;
		return {
			location: location + this.drift,
			// The location itself is uncertain, more so for a customer with few payments.
			spread: Math.sqrt((squares / (sums.weight + spreadWeight)) * (1 + 1 / (sums.weight + weight))),
			disputeShare: (sums.disputed + CUSTOMER_DISPUTE_WEIGHT * this.disputeShare) / (settled + CUSTOMER_DISPUTE_WEIGHT),
			disputeDelay: this.disputeDelay,
		};
	}

	private sumsOf(known: readonly KnownPayment[]): Sums {
		const sums = { ...NOTHING };
		for (const payment of known) {
			const weight = this.memory.at(payment.age);
			const days = this.cutDaysOf(payment);
			sums.weight += weight;
			sums.days += weight * days;
			if (!payment.settled) continue;
			sums[payment.record.disputed ? 'disputed' : 'plain'] += weight;
			sums[payment.record.disputed ? 'disputedDays' : 'plainDays'] += weight * days;
		}
		return sums;
	}

	private locationOf(sums: Sums): number {
		const own = sums.days - this.disputeDelay * sums.disputed;
		return (own + this.structure.weight * this.mean) / (sums.weight + this.structure.weight);
	}

	private residualOf(payment: KnownPayment, location: number): number {
		const delay = payment.settled && payment.record.disputed ? this.disputeDelay : 0;
		const residual = this.cutDaysOf(payment) - delay - location;
		return Math.min(FARTHEST, Math.max(-FARTHEST, residual));
	}

	private cutDaysOf(payment: KnownPayment): number {
		return Math.min(LATEST, Math.max(EARLIEST, this.daysOf(payment)));
	}
}

/** P(payment more than `days` days after the due date), with the due date moved by `shift` to a payment day. */
export function lateProbabilityOf({ location, spread, disputeShare, disputeDelay }: Timing, days: number, shift: number): number {
	const threshold = days + 0.5 - shift - location;
	return disputeShare * normalCdf((disputeDelay - threshold) / spread) + (1 - disputeShare) * normalCdf(-threshold / spread);
}

interface Sums {
	weight: number;
	days: number;
	disputed: number;
	plain: number;
	disputedDays: number;
	plainDays: number;
}

const NOTHING: Readonly<Sums> = { weight: 0, days: 0, disputed: 0, plain: 0, disputedDays: 0, plainDays: 0 };

function total(list: readonly Sums[]): Sums {
	const sum = { ...NOTHING };
	for (const one of list) for (const name of Object.keys(sum) as (keyof Sums)[]) sum[name] += one[name];
	return sum;
}
