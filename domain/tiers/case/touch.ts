import type { Instant } from '../../calendar/instant';
import type { Channel } from '../../model/channel';

/**
 * How a touch stands. `sent` and `planned` count as sent: what was planned may have gone out, and never goes twice.
 * `pending` waits for a person, `approved` and `denied` is what the person said, `open` failed and may go again.
 */
export type TouchState = 'sent' | 'planned' | 'pending' | 'approved' | 'denied' | 'open';

/** One message to a customer about one invoice, as the events tell it. A statement is one touch an invoice. */
export interface Touch {
	invoiceId: string;
	/** The cycle part of its key: a number, or the event it answers; undefined where the event carries no key. */
	cycle?: string;
	/** Empty where the event names none. */
	tier: string;
	state: TouchState;
	/** When it came into this state. */
	at: Instant;
	/** When it was planned, where the history says so. */
	plannedAt?: Instant;
	channel?: Channel;
	/** Names messages that went out as one: the provider's id where it is known. */
	messageId?: string;
}

/** Whether the touch went out or may have. */
export function stands(touch: Touch): boolean {
	return touch.state === 'sent' || touch.state === 'planned';
}
