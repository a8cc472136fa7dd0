import type { Decay } from '../decay';
import { logOdds, probabilityOf } from '../log-odds';
import type { CustomerPayments, KnownPayment } from '../../payments/known-payments';

const SHARE_PRIOR = { share: 0.05, weight: 10 };
const DELAY_WEIGHT = 5;
const CUSTOMER_WEIGHT = 2;
const SIZE_WEIGHT = 2;
// Of an amount far from all others nobody knows; it says no more than one that is clearly larger.
const FARTHEST_SIZE = 1.5;

type DaysOf = (payment: KnownPayment) => number;

/** What all customers together say about disputed invoices: how many there are, how long they take, and which amounts. */
export class Disputes {
	/** By how many days a dispute delays the payment. */
	readonly delay: number;
	private readonly share: number;
	/** By how much the log-odds of a dispute rise where the logarithm of the amount rises by one. */
	private readonly slope: number;

	/** `daysOf` gives the days late of a payment. Delay and slope are found within customers, and drawn towards 0. */
	constructor(
		customers: Iterable<CustomerPayments>,
		private readonly daysOf: DaysOf,
		private readonly memory: Decay,
	) {
		let [disputed, plain, pairs, delays, products, squares] = [0, 0, 0, 0, 0, 0];
		for (const { known } of customers) {
			const own = this.sumsOf(known);
			disputed += own.disputed;
			plain += own.plain;
			if (own.disputed === 0 || own.plain === 0) continue;
			const pair = (own.disputed * own.plain) / (own.disputed + own.plain);
			pairs += pair;
			delays += pair * (own.disputedDays / own.disputed - own.plainDays / own.plain);
			if (own.sized === 0) continue;
			const rate = own.sizedDisputed / own.sized;
			products += own.disputedSizes - rate * own.sizes;
			squares += rate * (1 - rate) * (own.sizeSquares - own.sizes ** 2 / own.sized);
		}
		this.delay = delays / (pairs + DELAY_WEIGHT);
		this.share = (disputed + SHARE_PRIOR.share * SHARE_PRIOR.weight) / (disputed + plain + SHARE_PRIOR.weight);
		this.slope = products / (squares + SIZE_WEIGHT);
	}

	/** What a customer's payments say of the next one. */
	of(known: readonly KnownPayment[]): CustomerDisputes {
		const own = this.sumsOf(known);
		const share = (own.disputed + CUSTOMER_WEIGHT * this.share) / (own.disputed + own.plain + CUSTOMER_WEIGHT);
		return { share, meanSize: own.sized > 0 ? own.sizes / own.sized : undefined, certainty: own.sized / (own.sized + CUSTOMER_WEIGHT) };
	}

	/** Probability that an invoice of this size is disputed. */
	shareOf({ share, meanSize, certainty }: CustomerDisputes, size: number | undefined): number {
		if (size === undefined || meanSize === undefined) return share;
		const larger = Math.min(FARTHEST_SIZE, Math.max(-FARTHEST_SIZE, size - meanSize));
		return probabilityOf(logOdds(share) + this.slope * certainty * larger);
	}

	private sumsOf(known: readonly KnownPayment[]): Sums {
		const sums = { disputed: 0, plain: 0, disputedDays: 0, plainDays: 0, sized: 0, sizedDisputed: 0, sizes: 0, disputedSizes: 0, sizeSquares: 0 };
		for (const payment of known) {
			// Of an open invoice it is not known whether it will have been disputed.
			if (!payment.settled) continue;
			const { disputed, size } = payment.record;
			const weight = this.memory.at(payment.age);
			sums[disputed ? 'disputed' : 'plain'] += weight;
			sums[disputed ? 'disputedDays' : 'plainDays'] += weight * this.daysOf(payment);
			if (size === undefined) continue;
			sums.sized += weight;
			sums.sizes += weight * size;
			sums.sizeSquares += weight * size ** 2;
			if (!disputed) continue;
			sums.sizedDisputed += weight;
			sums.disputedSizes += weight * size;
		}
		return sums;
	}
}

/** What a customer's settled invoices say of disputes. */
export interface CustomerDisputes {
	/** Part of them that was disputed, drawn towards that of the portfolio. */
	readonly share: number;
	/** Their mean amount (logarithm), and how far it may be relied upon (0 … 1). */
	readonly meanSize: number | undefined;
	readonly certainty: number;
}

interface Sums {
	disputed: number;
	plain: number;
	disputedDays: number;
	plainDays: number;
	sized: number;
	sizedDisputed: number;
	sizes: number;
	disputedSizes: number;
	sizeSquares: number;
}
