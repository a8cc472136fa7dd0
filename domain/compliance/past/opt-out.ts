import type { Instant } from '../../calendar/instant';
import type { TimeZone } from '../../calendar/time-zone';
import type { Channel } from '../../model/channel';
import { OPT_OUT_CONFIRMATION } from '../demand';
import { promotes, templateOf, type Facts } from '../facts';
import { partsOf, says } from '../lint/prose';
import { consentFor, type ConsentState } from './consent';
import { eventsOf } from './past';

/** The customer's last word on a channel. */
export function consentOf(facts: Facts, channel: Channel): ConsentState {
	return consentFor(channel, facts.customer, eventsOf(facts.past, 'consent.granted', 'consent.revoked'), facts.zones[0] ?? ('UTC' as TimeZone));
}

const MS_PER_MINUTE = 60_000;
const MINUTES_TO_CONFIRM = 5;

/**
 * Whether the message is the one confirmation of an opt-out that may still be sent: within five minutes, once, and
 * without anything else in it (47 CFR 64.1200(a)(12), 12 CFR 1006.14(h)).
 */
export function isOptOutConfirmation(facts: Facts): boolean {
	if (templateOf(facts) !== OPT_OUT_CONFIRMATION || promotes(facts) || says(facts.prose, 'marketing') || demands(facts)) return false;
	const revoked = revokedAt(facts);
	if (revoked === undefined || facts.asOf - revoked > MINUTES_TO_CONFIRM * MS_PER_MINUTE) return false;
	return !facts.contacts.some(({ template, tier, at }) => (tier === OPT_OUT_CONFIRMATION || template?.startsWith(OPT_OUT_CONFIRMATION)) && at >= revoked);
}

// An amount or a link makes a reminder of it, whatever it is called.
function demands({ prose }: Facts): boolean {
	return prose.links.length > 0 || partsOf(prose).some(({ amounts }) => amounts.length > 0);
}

// Saying it again does not open the five minutes again.
function revokedAt(facts: Facts): Instant | undefined {
	const { channel } = facts.message;
	const said = eventsOf(facts.past, 'consent.granted', 'consent.revoked').filter((event) => event.channel === undefined || event.channel === channel);
	return said.slice(said.findLastIndex(({ type }) => type === 'consent.granted') + 1)[0]?.at;
}
