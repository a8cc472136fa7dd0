import { FIRST_DAY, LAST_DAY, type DayHistogram } from '../evidence/day-histogram';
import { normalCdf } from '../evidence/normal';
import type { Bell } from '../evidence/timing/bells';

// Beyond four spreads a normal distribution has nothing left to share.
const REACH = 4;
// Past the last day of the histogram nobody knows: a month more, or half a year.
const [UNKNOWN_MEDIAN, UNKNOWN_LONGEST] = [30, 180];

/**
 * When an invoice will be paid, as probabilities of the days from its due date. Each step changes the outlook itself:
 * it is made once an invoice, and a run has many.
 */
export class PaymentOutlook {
	/** Probabilities of the days from FIRST_DAY on. */
	private readonly mass: Float64Array;
	/** The day before which nothing was paid. */
	private unpaidUntil = FIRST_DAY;

	/** Takes over the weights of `days`. */
	constructor(days: DayHistogram) {
		this.mass = days.weights;
		this.scale();
	}

	/** Mixes in normal distributions, with a weight of 0 … 1; `shift` moves them to the next payment day. */
	mix(bells: readonly Bell[], weight: number, shift: number): this {
		if (weight === 0) return this;
		for (let index = 0; index < this.mass.length; index += 1) this.mass[index] = (1 - weight) * (this.mass[index] ?? 0);
		for (const { share, centre, spread } of bells) this.addBell(centre + shift, spread, weight * share);
		this.scale();
		return this;
	}

	/** Makes the same days say that P(more than `days` late) is `probability`. */
	agreeWith(probability: number, days: number): this {
		const late = this.after(days);
		if (late <= 0 || late >= 1) return this;
		const [less, more] = [(1 - probability) / (1 - late), probability / late];
		for (let index = 0; index < this.mass.length; index += 1) {
			this.mass[index] = (this.mass[index] ?? 0) * (FIRST_DAY + index > days ? more : less);
		}
		return this;
	}

	/** Leaves what is still possible once it is known that nothing was paid before `day`. */
	unpaidBefore(day: number): this {
		if (day <= this.unpaidUntil) return this;
		this.unpaidUntil = day;
		this.mass.fill(0, 0, Math.min(this.mass.length, day - FIRST_DAY));
		this.scale();
		return this;
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

	private addBell(centre: number, spread: number, weight: number): void {
		const first = Math.max(FIRST_DAY, Math.floor(centre - REACH * spread));
		const last = Math.min(LAST_DAY, Math.ceil(centre + REACH * spread));
		let below = normalCdf((first - 0.5 - centre) / spread);
		for (let day = first; day <= last; day += 1) {
			const upTo = normalCdf((day + 0.5 - centre) / spread);
			this.mass[day - FIRST_DAY] = (this.mass[day - FIRST_DAY] ?? 0) + weight * (upTo - below);
			below = upTo;
		}
	}

	private scale(): void {
		let total = 0;
		for (let index = 0; index < this.mass.length; index += 1) total += this.mass[index] ?? 0;
		if (total <= 0 || total === 1) return;
		for (let index = 0; index < this.mass.length; index += 1) this.mass[index] = (this.mass[index] ?? 0) / total;
	}
}
