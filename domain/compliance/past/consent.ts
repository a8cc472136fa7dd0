import type { Instant } from '../../calendar/instant';
import { startOfMoment, type Moment } from '../../calendar/moment';
import type { TimeZone } from '../../calendar/time-zone';
import type { Channel } from '../../model/channel';
import type { Customer } from '../../model/customer';
import type { DunningEvent } from '../../model/event';
import { wordsOf } from '../lint/words';

/** What a customer last said about being contacted by a channel. */
export interface ConsentState {
	status: 'granted' | 'denied' | 'unknown';
	at?: Instant;
	/** How it was given: `signup_form`, `signed_written_consent` … */
	source?: string;
	/** The words, where they are on record. */
	text?: string;
	/** It was said of all channels. */
	all: boolean;
}

interface Statement extends ConsentState {
	status: 'granted' | 'denied';
	at: Instant;
}

const NEVER = Number.MAX_SAFE_INTEGER as Instant;
const ALWAYS = Number.MIN_SAFE_INTEGER as Instant;

/**
 * The customer's last word on `channel`, from events of consent (oldest first) and from the customer's own record. At the same
 * moment a no wins; a no without a date is the last word, a yes without one the first.
 */
export function consentFor(channel: Channel, customer: Customer, events: readonly DunningEvent[], zone: TimeZone): ConsentState {
	const statements = [...fromEvents(channel, events), ...fromRecord(channel, customer, zone)];
	if (statements.length > 1) statements.sort((a, b) => a.at - b.at || Number(a.status === 'denied') - Number(b.status === 'denied'));
	let last: Statement | undefined;
	for (const statement of statements) {
		if (!(last?.status === 'denied' && isMereYes(statement))) last = statement;
	}
	if (!last) return { status: 'unknown', all: false };
	return { ...last, at: last.at === NEVER || last.at === ALWAYS ? undefined : last.at };
}

function fromEvents(channel: Channel, events: readonly DunningEvent[]): Statement[] {
	return events
		.filter((event) => event.channel === undefined || event.channel === channel)
		.map((event) => ({
			status: event.type === 'consent.granted' ? 'granted' : 'denied',
			at: event.at,
			source: asText(event.data.source),
			text: asText(event.data.text),
			all: event.channel === undefined,
		}));
}

function fromRecord(channel: Channel, customer: Customer, zone: TimeZone): Statement[] {
	const consent = customer.consent[channel];
	if (!consent || consent.status === 'unknown') return [];
	const undated = consent.status === 'denied' ? NEVER : ALWAYS;
	return [{ status: consent.status, at: instantOfMoment(consent.at, zone) ?? undated, source: consent.source, all: false }];
}

// "YES" answers a question about a payment more often than it takes a STOP back; START and UNSTOP do that.
function isMereYes({ status, text }: Statement): boolean {
	return status === 'granted' && text !== undefined && /^(yes|y|ok|okay)$/.test(wordsOf(text).words.join(' '));
}

function instantOfMoment(moment: Moment | undefined, zone: TimeZone): Instant | undefined {
	return moment && startOfMoment(moment, zone);
}

function asText(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
