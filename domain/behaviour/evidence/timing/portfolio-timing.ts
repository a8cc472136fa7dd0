import type { Structure } from '../../model/structure';
import type { CustomerPayments, KnownPayment } from '../../payments/known-payments';
import { Decay } from '../decay';
import { hashOf } from '../text-hash';
import { CustomerTiming } from './customer-timing';
import { Disputes } from './disputes';
import { moveHabitOf } from './move-habit';
import { beliefOf, type Level, type MoveHabit, type Series } from './moves';
import { Readings, roughnessOf, varianceOf, type Reading } from './readings';

// A payment far out says no more than one that is clearly late or early.
const [EARLIEST, LATEST] = [-30, 60];
const MEAN_WEIGHT = 5;
const SCATTER_PRIOR = { scatter: 1, weight: 20 };
// So many payments tell how a portfolio moves.
const ENOUGH_PAYMENTS = 30_000;

/** What all customers together say about the timing of payments, and the timing of one customer drawn towards it. */
export class PortfolioTiming {
	private readonly readings: Readings;
	/** Variance of payments in units of `varianceOf`. */
	private readonly scatter: number;
	private readonly habit: MoveHabit;

	/** `daysOf` gives the days late of a payment, counted from the first payment day on or after its due date. */
	constructor(
		customers: ReadonlyMap<string, CustomerPayments>,
		daysOf: (payment: KnownPayment) => number,
		private readonly structure: Structure['timing'],
		moves: Structure['moves'],
	) {
		const memory = new Decay(structure.memoryDays);
		const cutDaysOf = (payment: KnownPayment) => Math.min(LATEST, Math.max(EARLIEST, daysOf(payment)));
		const disputes = new Disputes(customers.values(), cutDaysOf, memory);
		let [sum, weight] = [0, MEAN_WEIGHT];
		for (const { known } of customers.values()) {
			for (const payment of known) {
				const share = memory.at(payment.age);
				sum += share * (cutDaysOf(payment) - (payment.settled && payment.record.disputed ? disputes.delay : 0));
				weight += share;
			}
		}
		this.readings = new Readings(cutDaysOf, disputes, memory, structure, sum / weight);
		const sample = sampleOf(customers).map((known) => this.readings.of(known));
		this.scatter = scatterOf(sample);
		this.habit = moveHabitOf(sample.map((reading) => ({ series: seriesOf(reading, this.scatter), prior: this.priorOf(reading, this.scatter) })), moves);
	}

	/** The timing of one customer; few payments of its own leave it near that of the portfolio. */
	of(known: readonly KnownPayment[]): CustomerTiming {
		const reading = this.readings.of(known);
		const { spreadWeight } = this.structure;
		const own = roughnessOf(reading);
		const scatter = (own.sum + this.scatter * spreadWeight) / (own.steps + spreadWeight);
		const prior = this.priorOf(reading, scatter);
		const belief = beliefOf(seriesOf(reading, scatter), prior, this.habit);
		return new CustomerTiming(belief, this.habit, this.readings.disputes, reading.disputes, reading.terms, scatter, reading.dates.at(-1));
	}

	private priorOf({ terms }: Reading, scatter: number): Level {
		const { mean } = this.readings;
		return { mean, variance: (scatter * varianceOf(terms + mean)) / this.structure.weight };
	}
}

function scatterOf(sample: readonly Reading[]): number {
	let [sum, steps] = [SCATTER_PRIOR.scatter * SCATTER_PRIOR.weight, SCATTER_PRIOR.weight];
	for (const reading of sample) {
		const own = roughnessOf(reading);
		sum += own.sum;
		steps += own.steps;
	}
	return sum / steps;
}

function seriesOf({ values, variances, dates }: Reading, scatter: number): Series {
	return { values, dates, precisions: variances.map((variance) => 1 / (scatter * variance)) };
}

/** Customers with enough payments to tell, the same ones whatever the order in which they come. */
function sampleOf(customers: ReadonlyMap<string, CustomerPayments>): readonly (readonly KnownPayment[])[] {
	const list = [...customers].flatMap(([id, { known }]) => (known.length > 1 ? [{ id, known, hash: hashOf(id) }] : []));
	list.sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : 1));
	let left = ENOUGH_PAYMENTS;
	return list.flatMap(({ known }) => {
		if (known.length > left) return [];
		left -= known.length;
		return [known];
	});
}
