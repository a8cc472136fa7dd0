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

/** The outputs of one run: their names in order, and whether each tier has one of its own before those of the routes. */
export interface Outputs {
	names: readonly string[];
	perTier: boolean;
}

/** The output of a decision: its tier's where each has one, else its route's, else the first. Routes come after tiers. */
export function outputFor({ action, tier }: Pick<RouterReminder, 'action' | 'tier'>, { names, perTier }: Outputs): number {
	const ofTier = perTier && action === 'send' && tier !== null ? names.indexOf(tier) : -1;
	return ofTier >= 0 ? ofTier : Math.max(0, names.lastIndexOf(ROUTES[action]));
}
