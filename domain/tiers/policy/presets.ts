import type { Segment } from '../../model/behaviour';
import type { Approval, Tier, Tone } from './tier';

export const PRESETS = ['blueprint', 'gentle_b2b', 'subscription'] as const;

export type PresetName = (typeof PRESETS)[number];

export interface Preset {
	title: string;
	/** What it is for, in a sentence. */
	purpose: string;
	/** In ascending order of days. */
	tiers: readonly Tier[];
}

/** Those who get an earlier first touch and one more after the due date. */
export const LATE_SEGMENTS: readonly Segment[] = ['habitually_late', 'deteriorating', 'at_risk'];

const tier = (id: string, day: number, tone: Tone, approval: Approval = 'never', more: Partial<Tier> = {}): Tier => ({
	id,
	day,
	tone,
	approval,
	channels: [],
	...more,
});

/** The policies that come with the node. Their tier ids are part of idempotency keys: they never change. */
export const PRESET_POLICIES: Readonly<Record<PresetName, Preset>> = {
	blueprint: {
		title: 'Blueprint',
		purpose: 'The default: six touches from a week before the due date to a final notice two weeks after it.',
		tiers: [
			tier('pre_due_10', -10, 'friendly', 'never', { onlyFor: LATE_SEGMENTS, insteadOf: 'pre_due_7' }),
			tier('pre_due_7', -7, 'friendly', 'never', { skippedFor: ['prompt', ...LATE_SEGMENTS] }),
			tier('pre_due_1', -1, 'friendly'),
			tier('due_today', 0, 'friendly', 'never', { skippedFor: ['prompt'] }),
			tier('overdue_1', 1, 'helpful'),
			tier('overdue_4', 4, 'helpful', 'never', { onlyFor: LATE_SEGMENTS }),
			tier('overdue_7', 7, 'firm', 'vip_high_value'),
			tier('overdue_14', 14, 'final', 'always'),
		],
	},
	gentle_b2b: {
		title: 'Gentle B2B',
		purpose: 'For long relationships: one note before the due date, none on it, and more time between the steps after it.',
		tiers: [
			tier('pre_due_3', -3, 'friendly'),
			tier('overdue_3', 3, 'helpful'),
			tier('overdue_10', 10, 'helpful'),
			tier('overdue_21', 21, 'firm', 'vip_high_value'),
			tier('overdue_35', 35, 'final', 'always'),
		],
	},
	subscription: {
		title: 'Subscription',
		purpose: 'Led by failed payments: retries and requests for a new method come first, and reminders where no payment was tried.',
		tiers: [
			tier('due_today', 0, 'friendly'),
			tier('overdue_3', 3, 'helpful'),
			tier('overdue_7', 7, 'firm', 'vip_high_value'),
			tier('overdue_14', 14, 'final', 'always'),
		],
	},
};
