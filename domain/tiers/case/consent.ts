import type { CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { CHANNELS, type Channel } from '../../model/channel';
import type { CustomerRecord } from './customer-record';

/** What the events say about consent. */
export interface ConsentRecord {
	/** Channels whose newest event is a revocation. */
	revoked: ReadonlySet<Channel>;
	/** Channels whose newest event is a grant. */
	granted: ReadonlySet<Channel>;
	/** Everything was revoked on that day and nothing granted since. */
	allRevokedOn?: CivilDate;
}

const NOTHING_TOLD: ConsentRecord = { revoked: new Set(), granted: new Set() };

/** Follows grants and revocations; one without a channel is about all of them. Of two at the same instant the no counts. */
export function consentOf(record: CustomerRecord): ConsentRecord {
	const told = record.events.filter(({ type }) => type === 'consent.granted' || type === 'consent.revoked');
	if (told.length === 0) return NOTHING_TOLD;
	const newest = new Map<Channel, { at: number; granted: boolean }>();
	let revokedAllAt: Instant | undefined;
	for (const event of told) {
		const granted = event.type === 'consent.granted';
		if (!granted && event.channel === undefined) revokedAllAt = event.at;
		for (const channel of event.channel ? [event.channel] : CHANNELS) {
			const known = newest.get(channel);
			if (known?.at !== event.at || !granted) newest.set(channel, { at: event.at, granted });
		}
	}
	const channels = (granted: boolean) =>
		new Set([...newest].filter(([, known]) => known.granted === granted).map(([channel]) => channel));
	const revoked = channels(false);
	const allRevokedOn = revokedAllAt !== undefined && revoked.size === CHANNELS.length ? record.dateOf(revokedAllAt) : undefined;
	return { revoked, granted: channels(true), allRevokedOn };
}
