import type { Structure } from '../../model/structure';
import type { CustomerPayments, KnownPayment } from '../../payments/known-payments';
import type { Decay } from '../decay';
import { normalCdf } from '../normal';
import type { CustomerDisputes, Disputes } from './disputes';

// Where the day of issue is unknown.
const USUAL_TERMS = 30;
// Whoever pays on receipt still does not do so to the hour.
const SHORTEST_DURATION = 4;

/** The payments of one customer, oldest first, with what disputes explain taken out of them. */
export interface Reading {
	/** Days late. */
	readonly values: Float64Array;
	/** How far each scatters, for a portfolio of scatter 1; and how much each still counts (0 … 1). */
	readonly variances: Float64Array;
	readonly weights: Float64Array;
	/** Day numbers of the due dates. */
	readonly dates: Float64Array;
	readonly disputes: CustomerDisputes;
	/** Days from the issue to the due date, in the mean. */
	readonly terms: number;
}

/**
 * Reads the payments of customers for their timing. The later after the invoice a payment comes, the more it scatters:
 * the variance grows with the days in between, as that of a Poisson process does, and older payments count for less.
 */
export class Readings {
	constructor(
		private readonly daysOf: (payment: KnownPayment) => number,
		readonly disputes: Disputes,
		private readonly memory: Decay,
		private readonly structure: Structure['timing'],
		/** Where the customers of the portfolio pay, in the mean. */
		readonly mean: number,
	) {}

	/** `known` are the payments of one customer. */
	of(known: CustomerPayments['known']): Reading {
		const payments = [...known].sort((a, b) => a.record.due - b.record.due);
		const { delay } = this.disputes;
		const disputes = this.disputes.of(payments);
		const terms = termsOf(payments);
		const days = payments.map(this.daysOf);
		const usual = this.usualDay(payments, days);
		const column = () => new Float64Array(payments.length);
		const reading: Reading = { values: column(), variances: column(), weights: column(), dates: column(), disputes, terms };
		payments.forEach(({ settled, record, age }, index) => {
			const late = days[index] ?? 0;
			const disputed = settled ? Number(record.disputed) : this.disputedIfOpen(disputes.share, late - usual, varianceOf(terms + usual), varianceOf(terms + usual + delay));
			reading.values[index] = late - delay * disputed;
			reading.variances[index] = varianceOf(terms + usual + delay * disputed);
			reading.weights[index] = this.memory.at(age);
			reading.dates[index] = record.due;
		});
		return reading;
	}

	private usualDay(payments: readonly KnownPayment[], days: readonly number[]): number {
		let [sum, weight] = [this.structure.weight * this.mean, this.structure.weight];
		payments.forEach(({ settled, record, age }, index) => {
			const share = this.memory.at(age);
			sum += share * ((days[index] ?? 0) - (settled && record.disputed ? this.disputes.delay : 0));
			weight += share;
		});
		return sum / weight;
	}

	/** Probability that an open invoice, overdue by so many days more than usual, is disputed. */
	private disputedIfOpen(share: number, days: number, variance: number, varianceIfDisputed: number): number {
		const disputed = share * normalCdf((this.disputes.delay - days) / Math.sqrt(varianceIfDisputed));
		const plain = (1 - share) * normalCdf(-days / Math.sqrt(variance));
		return disputed > 0 ? disputed / (disputed + plain) : share;
	}
}

/** How far a payment so many days after the invoice scatters, for a portfolio of scatter 1. */
export function varianceOf(duration: number): number {
	return Math.max(SHORTEST_DURATION, duration);
}

/** Sum of the squared steps from payment to payment, in units of what is expected of them, and their number. */
export function roughnessOf({ values, variances }: Pick<Reading, 'values' | 'variances'>): { sum: number; steps: number } {
	let sum = 0;
	for (let index = 1; index < values.length; index += 1) {
		sum += ((values[index] ?? 0) - (values[index - 1] ?? 0)) ** 2 / ((variances[index] ?? 1) + (variances[index - 1] ?? 1));
	}
	return { sum, steps: Math.max(0, values.length - 1) };
}

function termsOf(payments: readonly KnownPayment[]): number {
	let [sum, count] = [0, 0];
	for (const { record } of payments) {
		if (record.issued === undefined) continue;
		sum += record.due - record.issued;
		count += 1;
	}
	return count > 0 ? sum / count : USUAL_TERMS;
}
