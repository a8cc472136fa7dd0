import { z } from 'zod/v4';

import { canonicalJson } from '../../model/canonical-json';
import { ContractError } from '../../model/contract-error';
import * as field from '../../model/fields';
import type { PolicyChoice } from './parse-policy';

const EXPECTED = "what 'reminder.policy' was when the touch was planned; hand it on as the key 'plannedPolicy' of every item";

const schema = z.object(
	{ policy: z.string(), timeZone: z.string(), tiers: z.unknown().optional(), options: z.unknown().optional(), waits: z.unknown().optional() },
	{ error: EXPECTED },
);

/**
 * The policy that items were planned by, from their key `plannedPolicy` (an object, or its JSON): what the router said in
 * `reminder.policy` then. Throws a ContractError where no item says it, or where two say different ones.
 */
export function plannedPolicy(items: readonly Readonly<Record<string, unknown>>[]): PolicyChoice {
	const [first, ...others] = items.map((item) => parsePlanned(item.plannedPolicy));
	if (!first) throw new ContractError('plannedPolicy', undefined, EXPECTED);
	const said = canonicalJson(first);
	if (others.some((other) => canonicalJson(other) !== said)) throw new ContractError('plannedPolicy', 'several', 'one policy for all items of a run');
	return first;
}

function parsePlanned(value: unknown): PolicyChoice {
	if (value === undefined || value === null || value === '') throw new ContractError('plannedPolicy', value, EXPECTED);
	return field.parseContract(field.objectOrJson(schema), value, 'plannedPolicy');
}
