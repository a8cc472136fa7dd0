import type { Measurement } from './result';

/**
 * How many times as long the largest run takes as the one before it, for ten times the items: 10 is linear. See `timeOf`,
 * which other work on the machine blurs less than a clock on the wall.
 */
export function growthOf(measurements: readonly Measurement[]): number {
	const [before, largest] = measurements.slice(-2);
	if (!before || !largest) return NaN;
	return (timeOf(largest) / timeOf(before) / (largest.items / before.items)) * 10;
}

/** In seconds: by the processor where that was taken, else by the clock on the wall. */
export function timeOf({ seconds, processorSeconds }: Measurement): number {
	return processorSeconds ?? seconds;
}
