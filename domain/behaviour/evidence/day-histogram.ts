/** The span of days from the due date that the score looks at; what lies outside counts as its end. */
export const FIRST_DAY = -90;
export const LAST_DAY = 365;

const LENGTH = LAST_DAY - FIRST_DAY + 1;

/** Weights by the day of payment, counted from the due date. */
export class DayHistogram {
	readonly weights = new Float64Array(LENGTH);

	add(day: number, weight = 1): void {
		const index = Math.min(LAST_DAY, Math.max(FIRST_DAY, day)) - FIRST_DAY;
		this.weights[index] = (this.weights[index] ?? 0) + weight;
	}

	/** Adds `other`, scaled to a total of `weight` and moved by `shift` days. */
	addScaled(other: DayHistogram, weight: number, shift = 0): void {
		const total = other.total();
		if (total === 0) return;
		other.weights.forEach((value, index) => {
			if (value > 0) this.add(FIRST_DAY + index + shift, (value / total) * weight);
		});
	}

	addAll(other: DayHistogram): void {
		other.weights.forEach((value, index) => {
			this.weights[index] = (this.weights[index] ?? 0) + value;
		});
	}

	total(): number {
		let sum = 0;
		for (const weight of this.weights) sum += weight;
		return sum;
	}

	/** Weight of the days after `day`. */
	after(day: number): number {
		let sum = 0;
		for (let index = Math.max(0, day + 1 - FIRST_DAY); index < LENGTH; index += 1) sum += this.weights[index] ?? 0;
		return sum;
	}
}
