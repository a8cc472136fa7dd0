/** A tier as the policy's tables write it, copied here by hand and not taken from the definitions. */
export interface PlainTier {
	id: string;
	day: number;
	tone: 'friendly' | 'helpful' | 'firm' | 'final';
	approval: 'no' | 'VIP, high value' | 'always';
	only?: readonly string[];
	skipped?: readonly string[];
}

const LATE = ['habitually_late', 'deteriorating', 'at_risk'];

export const PLAIN_TIERS: Readonly<Record<string, readonly PlainTier[]>> = {
	blueprint: [
		{ id: 'pre_due_10', day: -10, tone: 'friendly', approval: 'no', only: LATE },
		{ id: 'pre_due_7', day: -7, tone: 'friendly', approval: 'no', skipped: ['prompt', ...LATE] },
		{ id: 'pre_due_1', day: -1, tone: 'friendly', approval: 'no' },
		{ id: 'due_today', day: 0, tone: 'friendly', approval: 'no', skipped: ['prompt'] },
		{ id: 'overdue_1', day: 1, tone: 'helpful', approval: 'no' },
		{ id: 'overdue_4', day: 4, tone: 'helpful', approval: 'no', only: LATE },
		{ id: 'overdue_7', day: 7, tone: 'firm', approval: 'VIP, high value' },
		{ id: 'overdue_14', day: 14, tone: 'final', approval: 'always' },
	],
	gentle_b2b: [
		{ id: 'pre_due_3', day: -3, tone: 'friendly', approval: 'no' },
		{ id: 'overdue_3', day: 3, tone: 'helpful', approval: 'no' },
		{ id: 'overdue_10', day: 10, tone: 'helpful', approval: 'no' },
		{ id: 'overdue_21', day: 21, tone: 'firm', approval: 'VIP, high value' },
		{ id: 'overdue_35', day: 35, tone: 'final', approval: 'always' },
	],
	subscription: [
		{ id: 'due_today', day: 0, tone: 'friendly', approval: 'no' },
		{ id: 'overdue_3', day: 3, tone: 'helpful', approval: 'no' },
		{ id: 'overdue_7', day: 7, tone: 'firm', approval: 'VIP, high value' },
		{ id: 'overdue_14', day: 14, tone: 'final', approval: 'always' },
	],
	custom: [
		{ id: 'note: soon', day: -5, tone: 'friendly', approval: 'no' },
		{ id: 'hello', day: 1, tone: 'helpful', approval: 'no' },
		{ id: 'again', day: 2, tone: 'firm', approval: 'no' },
		{ id: 'call us', day: 9, tone: 'firm', approval: 'VIP, high value' },
		{ id: 'goodbye', day: 30, tone: 'final', approval: 'always' },
	],
};

/** The custom tiers as the node's parameters have them. */
export const CUSTOM_TIERS = PLAIN_TIERS.custom?.map(({ id, day, tone, approval }) => ({
	id,
	day,
	tone,
	approval: approval === 'no' ? 'never' : approval === 'always' ? 'always' : 'vip_high_value',
}));

export const PARTIAL_PAYMENT: PlainTier = { id: 'partial_payment', day: 0, tone: 'friendly', approval: 'no' };
export const PAYMENT_FAILED: PlainTier = { id: 'payment_failed', day: 0, tone: 'helpful', approval: 'no' };
export const SOFTER = { final: 'firm', firm: 'helpful', helpful: 'friendly', friendly: 'friendly' } as const;
