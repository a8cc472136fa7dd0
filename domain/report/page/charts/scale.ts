/** The size of every chart, in its own units: narrow enough to be read on a phone without being shrunk. */
export const WIDTH = 360;

/** A round number at or above `value`, for the top of an axis: 1, 2, 2.5, 5 or 10 times a power of ten. */
export function niceTop(value: number): number {
	if (!(value > 0)) return 1;
	const power = 10 ** Math.floor(Math.log10(value));
	return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

/** A coordinate with one decimal, so that the page is small and the same everywhere. */
export function at(value: number): string {
	return String(Math.round(value * 10) / 10);
}
