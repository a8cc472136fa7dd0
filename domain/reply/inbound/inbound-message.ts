import type { Instant } from '../../calendar/instant';
import type { Channel } from '../../model/channel';

/** A message that came in, whichever trigger or table brought it. */
export interface InboundMessage {
	channel: Channel;
	from: Sender;
	/** Addresses it was sent to, lower case. */
	to: readonly string[];
	subject?: string;
	/** Plain text as it came, or made of the HTML. */
	body: string;
	headers: Headers;
	receivedAt: Instant;
	/** Minutes that the clock of the sender is ahead of UTC, as far as the message says it. */
	offset: number;
	/** Whether `offset` was stated, by the sender's mail program or with the date; a bare "Z" says nothing of a place. */
	offsetStated: boolean;
	messageId?: string;
	/** Message-IDs that it answers, nearest first. */
	answers: readonly string[];
	hasAttachments: boolean;
	/** What the trigger left out, to be said in a hint. */
	lacks?: 'body' | 'date';
}

export interface Sender {
	name?: string;
	/** An e-mail address in lower case, or a phone number as it came. */
	address: string;
}

/** Header fields by lower-case name. */
export type Headers = ReadonlyMap<string, string>;
