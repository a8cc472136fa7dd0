/** The span of days from the due date that the score looks at; what lies outside counts as its end. */
export const FIRST_DAY = -60;
export const LAST_DAY = 180;

const LENGTH = LAST_DAY - FIRST_DAY + 1;

/** Weights by the day of payment, counted from the due date. */
export class DayHistogram {
	readonly weights = new Float64Array(LENGTH);

	add(day: number, weight = 1): void {
		const index = Math.min(LAST_DAY, Math.max(FIRST_DAY, day)) - FIRST_DAY;
		this.weights[index] = (this.weights[index] ?? 0) + weight;
	}

	/** Adds `other` times `factor`, moved by `shift` days. */
	addTimes(other: DayHistogram, factor: number, shift: number): void {
		for (let index = 0; index < LENGTH; index += 1) {
			const weight = other.weights[index] ?? 0;
			if (weight > 0) this.add(FIRST_DAY + index + shift, weight * factor);
		}
	}

	total(): number {
		let sum = 0;
		for (let index = 0; index < LENGTH; index += 1) sum += this.weights[index] ?? 0;
		return sum;
	}

	/** Weight of the days after `day`. */
	after(day: number): number {
		let sum = 0;
		for (let index = Math.max(0, day + 1 - FIRST_DAY); index < LENGTH; index += 1) sum += this.weights[index] ?? 0;
		return sum;
	}
}
