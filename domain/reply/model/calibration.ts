/** A rising curve through points, flat outside of them: from what a model says to how often it is right. */
export type Curve = readonly (readonly [said: number, right: number])[];

/** The value of `curve` at `said`, between its points along a straight line. */
export function calibrated(curve: Curve, said: number): number {
	let before = curve[0];
	if (!before) return said;
	if (said <= before[0]) return before[1];
	for (const point of curve) {
		if (said <= point[0]) {
			const share = point[0] === before[0] ? 1 : (said - before[0]) / (point[0] - before[0]);
			return before[1] + share * (point[1] - before[1]);
		}
		before = point;
	}
	return before[1];
}
