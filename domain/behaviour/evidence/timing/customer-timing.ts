import type { Bell } from './bells';
import type { CustomerDisputes, Disputes } from './disputes';
import type { Level, MoveBelief, MoveHabit } from './moves';
import { varianceOf } from './readings';

const DAYS_A_YEAR = 365;
const MOST_LIKELY_TO_MOVE = 0.9;
const NEGLIGIBLE = 0.001;

/** Where the payments of one customer lie around the due date, in days. */
export class CustomerTiming {
	/** The usual day by now, and how far a payment scatters around it. */
	readonly location: number;
	readonly spread: number;
	/** By how many days the usual day lies from where it used to lie, if the customer has probably moved. */
	readonly moved: number | undefined;

	/** `scatter` is the variance of a payment in units of `varianceOf`; `lastDue` the newest due date of those known. */
	constructor(
		private readonly belief: MoveBelief,
		private readonly habit: MoveHabit,
		private readonly disputes: Disputes,
		private readonly own: CustomerDisputes,
		private readonly terms: number,
		private readonly scatter: number,
		private readonly lastDue: number | undefined,
	) {
		const { moved, stayed, since, step } = belief;
		this.location = (1 - moved) * stayed.mean + moved * since.mean;
		this.spread = Math.sqrt(scatter * varianceOf(terms + this.location));
		this.moved = moved > 0.5 ? step : undefined;
	}

	/** The ways in which an invoice of this size and due date may be paid: at the old or at a new usual day, disputed or not. */
	bellsFor(due: number, size: number | undefined): readonly Bell[] {
		const { moved, stayed, since } = this.belief;
		const { perYear, step, stepVariance } = this.habit;
		const days = this.lastDue === undefined ? 0 : Math.max(0, due - this.lastDue);
		const movesYet = Math.min(MOST_LIKELY_TO_MOVE, (days * perYear) / DAYS_A_YEAR);
		const disputed = this.disputes.shareOf(this.own, size);
		const levels: readonly (readonly [number, Level])[] = [
			[(1 - moved) * (1 - movesYet), stayed],
			[(1 - moved) * movesYet, { mean: stayed.mean + step, variance: stayed.variance + stepVariance }],
			[moved, since],
		];
		return levels
			.filter(([share]) => share > NEGLIGIBLE)
			.flatMap(([share, level]) => [this.bell(share * (1 - disputed), level, 0), this.bell(share * disputed, level, this.disputes.delay)]);
	}

	private bell(share: number, { mean, variance }: Level, delay: number): Bell {
		const centre = mean + delay;
		return { share, centre, spread: Math.sqrt(variance + this.scatter * varianceOf(this.terms + centre)) };
	}
}
