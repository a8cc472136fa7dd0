import type { Measurement } from './result';

/** How many times as long the largest run takes as the one before it, for ten times the items: 10 is linear. */
export function growthOf(measurements: readonly Measurement[]): number {
	const [before, largest] = measurements.slice(-2);
	if (!before || !largest) return NaN;
	return (largest.seconds / before.seconds / (largest.items / before.items)) * 10;
}
