import { FIRST_DAY, LAST_DAY, type DayHistogram } from '../evidence/day-histogram';
import { normalCdf } from '../evidence/normal';
import type { Timing } from '../evidence/portfolio-timing';

// Beyond five spreads a normal distribution has nothing left to share.
const REACH = 5;
// Past the last day of the histogram nobody knows: a month more, or half a year.
const [UNKNOWN_MEDIAN, UNKNOWN_LONGEST] = [30, 180];

/** When an invoice will be paid, as probabilities of the days from its due date. */
export class PaymentOutlook {
	/** `mass` are probabilities of the days from FIRST_DAY on; they sum to 1. */
	private constructor(
		private readonly mass: Float64Array,
		/** The day from which on the invoice is known to be unpaid. */
		private readonly unpaidUntil: number,
	) {}

	static of(days: DayHistogram): PaymentOutlook {
		return new PaymentOutlook(scaled(days.weights), FIRST_DAY);
	}

	/** Mixes in a normal distribution, with a weight of 0 … 1; `shift` moves it to the next payment day. */
	mixedWith(timing: Timing, weight: number, shift: number): PaymentOutlook {
		if (weight === 0) return this;
		const { location, spread, disputeShare, disputeDelay } = timing;
		const bell = new Float64Array(this.mass.length);
		const fill = (centre: number, share: number) => {
			const first = Math.max(FIRST_DAY, Math.floor(centre - REACH * spread));
			const last = Math.min(LAST_DAY, Math.ceil(centre + REACH * spread));
			let below = normalCdf((first - 0.5 - centre) / spread);
			for (let day = first; day <= last; day += 1) {
				const upTo = normalCdf((day + 0.5 - centre) / spread);
				bell[day - FIRST_DAY] = (bell[day - FIRST_DAY] ?? 0) + share * (upTo - below);
				below = upTo;
			}
		};
		fill(location + shift, 1 - disputeShare);
		fill(location + shift + disputeDelay, disputeShare);
		const normal = scaled(bell);
		return new PaymentOutlook(this.mass.map((mass, index) => (1 - weight) * mass + weight * (normal[index] ?? 0)), this.unpaidUntil);
	}

	/** The same days, made to say that P(more than `days` late) is `probability`. */
	agreeingWith(probability: number, days: number): PaymentOutlook {
		const late = this.after(days);
		if (late <= 0 || late >= 1) return this;
		const [less, more] = [(1 - probability) / (1 - late), probability / late];
		return new PaymentOutlook(this.mass.map((mass, index) => mass * (FIRST_DAY + index > days ? more : less)), this.unpaidUntil);
	}

	/** What is left once it is known that nothing was paid before `day`. */
	unpaidBefore(day: number): PaymentOutlook {
		if (day <= FIRST_DAY) return this;
		const left = this.mass.map((mass, index) => (FIRST_DAY + index >= day ? mass : 0));
		return new PaymentOutlook(scaled(left), day);
	}

	/** P(paid more than `days` days after the due date). */
	after(days: number): number {
		if (this.unpaidUntil > days) return 1;
		let sum = 0;
		for (let index = Math.max(0, days + 1 - FIRST_DAY); index < this.mass.length; index += 1) sum += this.mass[index] ?? 0;
		return Math.min(1, sum);
	}

	/** The first day by which the invoice is paid with at least this probability. */
	dayOf(probability: number): number {
		if (this.unpaidUntil > LAST_DAY) return this.unpaidUntil + Math.round(probability <= 0.5 ? UNKNOWN_MEDIAN * 2 * probability : UNKNOWN_LONGEST * probability);
		let sum = 0;
		for (let index = 0; index < this.mass.length; index += 1) {
			sum += this.mass[index] ?? 0;
			if (sum >= probability - 1e-12) return FIRST_DAY + index;
		}
		return LAST_DAY;
	}
}

function scaled(weights: Float64Array): Float64Array {
	let total = 0;
	for (const weight of weights) total += weight;
	return total > 0 ? weights.map((weight) => weight / total) : weights;
}
