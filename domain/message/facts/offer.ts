import type { CivilDate } from '../../calendar/civil-date';
import { minorUnits, ZERO, type MinorUnits } from '../../model/money';
import type { Touch } from './touch';

/** What the router lets us offer, with the sums worked out. */
export type Offer =
	| { kind: 'discount'; percent: number; until: CivilDate; reduced: MinorUnits }
	| { kind: 'plan'; parts: number; part: MinorUnits; even: boolean };

const MOST_PARTS = 24;

/** The offer of a touch on `amount`, or undefined where it has none that still stands on `sendDate`. */
export function offerOf(touch: Touch | undefined, amount: MinorUnits, sendDate: CivilDate): Offer | undefined {
	const offer = touch?.offer;
	if (!offer || amount <= 0) return undefined;
	if (offer.kind === 'discount') {
		const { percent = 0, until } = offer;
		if (!(percent > 0 && percent < 100) || until === undefined || until < sendDate) return undefined;
		// Percentages have at most a few decimals: as whole millionths they multiply exactly.
		const kept = Math.round((100 - percent) * 10_000);
		return { kind: 'discount', percent, until, reduced: share(amount, kept, 1_000_000) };
	}
	const parts = offer.instalments ?? 0;
	if (!Number.isInteger(parts) || parts < 2 || parts > MOST_PARTS) return undefined;
	return { kind: 'plan', parts, part: share(amount, 1, parts), even: amount % parts === 0 };
}

/** `amount` × `factor` / `divisor` in whole minor units, halves up; exact for any safe amount. */
function share(amount: MinorUnits, factor: number, divisor: number): MinorUnits {
	const [product, by] = [BigInt(amount) * BigInt(factor), BigInt(divisor)];
	return minorUnits(Number((product + by / 2n) / by)) ?? ZERO;
}
