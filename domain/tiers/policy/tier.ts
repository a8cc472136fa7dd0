import type { Segment } from '../../model/behaviour';
import type { Channel } from '../../model/channel';

/** How a message sounds, from the softest to the hardest. */
export const TONES = ['friendly', 'helpful', 'firm', 'final'] as const;

export type Tone = (typeof TONES)[number];

/** Who has to say yes before a touch of the tier goes out. */
export const APPROVALS = ['never', 'vip_high_value', 'always'] as const;

export type Approval = (typeof APPROVALS)[number];

/** One step of a policy: a touch on a day counted from the due date. */
export interface Tier {
	id: string;
	/** Days from the due date: negative before it, 0 on it, positive after it. */
	day: number;
	tone: Tone;
	approval: Approval;
	/** The channels it may take, in order of preference; empty: any. */
	channels: readonly Channel[];
	/** Segments that do not get it. */
	skippedFor?: readonly Segment[];
	/** Segments that alone get it. */
	onlyFor?: readonly Segment[];
	/** The tier that it stands in for: of the two an invoice gets one. */
	insteadOf?: string;
}

/** Whether the tier belongs after the due date, where the order is strict. */
export function isOverdueTier(tier: Pick<Tier, 'day'>): boolean {
	return tier.day > 0;
}

/** One step softer: final → firm → helpful → friendly. */
export function softer(tone: Tone): Tone {
	return TONES[Math.max(0, TONES.indexOf(tone) - 1)] ?? tone;
}
