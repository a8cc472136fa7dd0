import type { Example } from './linear-trainer';

// What one reply alone has tells nothing of others.
const FEWEST_REPLIES = 3;

/**
 * The features to learn weights for: the `most` that the most examples have, by hash. All others are left out, in
 * training and after, so that no two features share a weight.
 */
export function tellingFeatures(examples: readonly Example[], most: number): Int32Array {
	const counts = new Map<number, number>();
	for (const { features } of examples) for (const hash of new Set(features.hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
	const chosen = [...counts]
		.filter(([, count]) => count >= FEWEST_REPLIES)
		.sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b)
		.slice(0, most);
	return Int32Array.from(chosen, ([hash]) => hash).sort();
}
