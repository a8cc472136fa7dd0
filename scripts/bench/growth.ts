import type { Measurement } from './result';

/**
 * How many times as long the largest run takes as the one before it, for ten times the items: 10 is linear. By the time of
 * the processor where it was taken, which other work on the machine blurs less.
 */
export function growthOf(measurements: readonly Measurement[]): number {
	const [before, largest] = measurements.slice(-2);
	if (!before || !largest) return NaN;
	return (timeOf(largest) / timeOf(before) / (largest.items / before.items)) * 10;
}

function timeOf({ seconds, processorSeconds }: Measurement): number {
	return processorSeconds ?? seconds;
}
