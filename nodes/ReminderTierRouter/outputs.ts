import type { RouterReminder } from '../../domain/tiers/run/reminder';

const ROUTES: Readonly<Record<RouterReminder['action'], string>> = {
	send: 'Send',
	acknowledge: 'Acknowledge',
	retry_payment: 'Retry Payment',
	human: 'Human',
	hold: 'Hold',
	wait: 'Wait',
	none: 'Nothing Due',
};

/** The output of a decision among those the node has: its tier's where there is one a tier, else its route's, else the first. */
export function outputFor({ action, tier }: RouterReminder, names: readonly string[]): number {
	const ofTier = action === 'send' && tier !== null ? names.indexOf(tier) : -1;
	return ofTier >= 0 ? ofTier : Math.max(0, names.indexOf(ROUTES[action]));
}
