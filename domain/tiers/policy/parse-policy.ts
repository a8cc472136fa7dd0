import { parseTimeZone, type TimeZone } from '../../calendar/time-zone';
import { ContractError } from '../../model/contract-error';
import { parseCustomTiers } from './custom-tiers';
import { parseSettings } from './parse-settings';
import { presetPolicy, type Policy } from './policy';
import { PRESETS } from './presets';

/** How a policy is chosen from outside, in the words of the node's parameters. */
export interface PolicyChoice {
	policy: unknown;
	timeZone: string;
	/** Of a custom policy only. */
	tiers?: unknown;
	options?: unknown;
	waits?: unknown;
}

// Names that mean UTC where a server has no other zone; as a customer's zone they would be a guess.
const UTC_NAMES = /^(etc\/)?(utc|uct|gmt|universal|zulu|greenwich)$/i;

/**
 * The policy that parameters describe. Throws a ContractError that names the parameter where one makes no sense: a zone
 * that is none, a window that never opens, tiers out of order.
 */
export function parsePolicy({ policy, timeZone, tiers, options, waits }: PolicyChoice): Policy {
	const zone = parseCreditorZone(timeZone);
	const settings = parseSettings(options ?? {}, waits ?? {});
	if (policy === 'custom') return { tiers: parseCustomTiers(tiers ?? []), settings, timeZone: zone };
	const preset = PRESETS.find((name) => name === policy);
	if (!preset) throw new ContractError('policy', policy, `one of ${[...PRESETS, 'custom'].join(', ')}`);
	return presetPolicy(preset, zone, settings);
}

function parseCreditorZone(name: string): TimeZone {
	const zone = UTC_NAMES.test(name.trim()) ? parseTimeZone('UTC') : parseTimeZone(name.trim());
	if (!zone) throw new ContractError('timeZone', name, 'an IANA time zone, such as Europe/Berlin');
	return zone;
}
