import { formatUtc, type Instant } from '../calendar/instant';
import { isAnswer } from './answer';
import type { RecordedOutcome } from './record-outcome';
import type { Touch } from './touch';
import { touchEvents } from './touch-events';

/** What a person found out about a touch whose outcome nobody knew. */
export interface Settlement {
	wentOut: boolean;
	by: string;
	note?: string;
}

/**
 * What is written down when a person has looked up what became of a touch. One that went out did so when it was claimed, not
 * when somebody looked; one that did not may be planned again.
 */
export function settleOutcome(touch: Touch, { wentOut, by, note }: Settlement, asOf: Instant): RecordedOutcome {
	const at = wentOut ? (touch.claimedAt ?? touch.sendAt ?? asOf) : asOf;
	const row = {
		key: touch.key,
		status: wentOut ? 'sent' : 'failed',
		sentAt: wentOut ? formatUtc(at) : null,
		outcome: `${wentOut ? 'Sent' : 'Not sent'}, says ${by}`,
		note: note || null,
		...(wentOut ? { html: null, pdf: null } : {}),
	};
	const data = { by, ...(note ? { note } : {}), outcome: 'settled by a person' };
	// An answer to what a customer wrote is no step of the sequence.
	return { row, events: isAnswer(touch) ? [] : touchEvents(touch, wentOut ? 'reminder.sent' : 'reminder.failed', at, data) };
}
