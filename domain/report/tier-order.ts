/** The order in which tiers come in time: those before the due date, the due date, those after; then others by name. */
export function compareTiers(a: string, b: string): number {
	return dayOf(a) - dayOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

const LAST = 1_000_000;

function dayOf(tier: string): number {
	if (tier === 'due_today') return 0;
	const [, side, days] = /^(pre_due|overdue)_(\d{1,4})$/.exec(tier) ?? [];
	if (side === undefined) return LAST;
	return side === 'pre_due' ? -Number(days) : Number(days);
}
