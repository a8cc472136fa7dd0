import { z } from 'zod/v4';

import { CHANNELS } from '../../model/channel';
import { ContractError } from '../../model/contract-error';
import * as field from '../../model/fields';
import { ANSWERING_TIERS } from './message-tiers';
import { APPROVALS, TONES, type Tier } from './tier';

const FURTHEST_DAY = 3650;

const channels = z.preprocess(
	(value) =>
		typeof value === 'string'
			? value
					.split(',')
					.map((name) => name.trim())
					.filter(Boolean)
			: (value ?? []),
	z.array(z.enum(CHANNELS, { error: `of ${CHANNELS.join(', ')}` }), { error: 'a list of channels' }),
);

const schema = z.array(
	z.object({
		id: field.id,
		day: field.quantity.refine((day) => Number.isInteger(day) && Math.abs(day) <= FURTHEST_DAY, {
			error: 'a whole number of days from the due date',
		}),
		tone: z.enum(TONES, { error: `one of ${TONES.join(', ')}` }),
		approval: z.preprocess((value) => value || 'never', z.enum(APPROVALS, { error: `one of ${APPROVALS.join(', ')}` })),
		channels,
	}),
	{ error: 'a list of tiers' },
);

/**
 * The tiers of a custom policy from outside: at least one, ids used once, days strictly ascending.
 * Throws a ContractError that names the tier and the field.
 */
export function parseCustomTiers(value: unknown): Tier[] {
	const tiers = field.parseContract(schema, value, 'tiers');
	if (tiers.length === 0) throw new ContractError('tiers', undefined, 'at least one tier for a custom policy');
	const ids = new Set<string>();
	tiers.forEach((tier, index) => {
		if (ANSWERING_TIERS.has(tier.id)) {
			throw new ContractError(`tiers.${index}.id`, tier.id, 'another name: this one is taken by a message of the router itself');
		}
		if (ids.has(tier.id)) throw new ContractError(`tiers.${index}.id`, tier.id, 'a name that no other tier has');
		ids.add(tier.id);
		const before = tiers[index - 1];
		if (before && tier.day <= before.day) {
			throw new ContractError(
				`tiers.${index}.day`,
				tier.day,
				`a day after ${before.day}, the day of the tier "${before.id}" above it: days ascend`,
			);
		}
	});
	return tiers;
}
