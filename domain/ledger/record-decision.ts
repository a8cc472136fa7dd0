import { formatUtc, type Instant } from '../calendar/instant';
import type { EventItem } from './outbox-history';
import type { Touch } from './touch';
import type { RecordedOutcome } from './record-outcome';

/** What a person said about a touch that waited for them. */
export interface TouchDecision {
	approved: boolean;
	by: string;
	note?: string;
	/** The words as the person left them; undefined where they were not touched. */
	subject?: string;
	text?: string;
	/** Approved, but not before this instant. */
	sendAt?: Instant;
}

/**
 * What is written down of a decision. An approved touch goes out with exactly the words that were approved: where the
 * text was edited, the HTML of the old text is dropped. A rejected one is over, and the router hands its invoice to a person.
 */
export function recordDecision(touch: Touch, decision: TouchDecision, asOf: Instant): RecordedOutcome {
	const at = formatUtc(asOf);
	const edited = {
		...(decision.subject !== undefined && decision.subject !== (touch.subject ?? '') ? { subject: decision.subject } : {}),
		...(decision.text !== undefined && !sameWords(decision.text, touch.text) ? { text: withPlainLineEnds(decision.text), html: null } : {}),
	};
	const row = {
		key: touch.key,
		status: decision.approved ? 'approved' : 'cancelled',
		decidedBy: decision.by,
		decidedAt: at,
		note: decision.note || null,
		...(decision.approved ? edited : { outcome: 'Rejected by a person' }),
		...(decision.approved && decision.sendAt !== undefined ? { sendAt: formatUtc(decision.sendAt) } : {}),
	};
	const data = { by: decision.by, ...(decision.note ? { note: decision.note } : {}), ...(decision.approved ? { edited: Object.keys(edited).length > 0 } : {}) };
	const events = touch.keys.map((key, index): EventItem => ({
		at,
		type: decision.approved ? 'approval.granted' : 'approval.denied',
		customerId: touch.customerId,
		invoiceId: touch.invoiceIds[index] ?? touch.invoiceIds[0],
		channel: touch.channel,
		tier: touch.tier,
		key,
		data,
	}));
	return { row, events };
}

// Forms change line ends and trailing spaces on their own.
function sameWords(a: string, b: string): boolean {
	return normalised(a) === normalised(b);
}

function normalised(text: string): string {
	return withPlainLineEnds(text).replace(/[ \t]+$/gm, '').trim();
}

function withPlainLineEnds(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
