import type { TimeZone } from '../../calendar/time-zone';
import type { Segment } from '../../model/behaviour';
import { PRESET_POLICIES, type PresetName } from './presets';
import { DEFAULT_SETTINGS, type PolicySettings } from './settings';
import type { Tier } from './tier';

/** What is sent when, and every number that the questions need. */
export interface Policy {
	/** All tiers, in ascending order of days. */
	tiers: readonly Tier[];
	settings: PolicySettings;
	/** The creditor's: it says which day it is. */
	timeZone: TimeZone;
}

/** A preset with its settings; `changed` replaces single ones. */
export function presetPolicy(name: PresetName, timeZone: TimeZone, changed: Partial<PolicySettings> = {}): Policy {
	return { tiers: PRESET_POLICIES[name].tiers, settings: { ...DEFAULT_SETTINGS, ...changed }, timeZone };
}

/** The tiers that an invoice of a customer of this segment goes through, in order. */
export function tiersFor(policy: Policy, segment: Segment | undefined): readonly Tier[] {
	return policy.tiers.filter((tier) => {
		if (tier.onlyFor) return segment !== undefined && tier.onlyFor.includes(segment);
		return segment === undefined || !tier.skippedFor?.includes(segment);
	});
}
