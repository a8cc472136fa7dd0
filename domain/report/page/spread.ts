import type { Difference } from '../statistics/difference';
import { NOTHING, type NumberText } from './number-text';

/** A difference of two rates with its 95 % interval, in points of per cent. */
export function spread(difference: Difference | null | undefined, say: NumberText): string {
	return difference ? `${say.points(difference.difference)} (95 %: ${say.points(difference.interval[0])} to ${say.points(difference.interval[1])})` : NOTHING;
}
