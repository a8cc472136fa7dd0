import { formatUtc, type Instant } from '../calendar/instant';
import { ContractError } from '../model/contract-error';
import { FOR_PERSON, isAnswer } from './answer';
import type { EventItem } from './outbox-history';
import type { RecordedOutcome } from './record-outcome';
import type { Touch } from './touch';
import { touchEvents } from './touch-events';
import type { TouchRow } from './touch-row';

/**
 * `approve`: it goes out. `reject`: it does not. `postpone`: it comes back to the desk later. `take_over`: it does not go
 * out, and the customer is held until the person who took it over releases them.
 */
export const DECISIONS = ['approve', 'reject', 'postpone', 'take_over'] as const;

export type DecisionKind = (typeof DECISIONS)[number];

/** What a person said about a touch that waited for them. */
export interface TouchDecision {
	kind: DecisionKind;
	by: string;
	note?: string;
	/** The words as the person left them; undefined where they were not touched. */
	subject?: string;
	text?: string;
	/** Approved: not before this instant. Postponed: until then; a day where it is not said. */
	notBefore?: Instant;
	/** An answer to a customer: whether they are held afterwards. */
	hold?: boolean;
}

const HOUR_MS = 3_600_000;
const DECIDE_WITHIN_MS = 72 * HOUR_MS;
const POSTPONED_BY_MS = 24 * HOUR_MS;

/**
 * What is written down of a decision. An approved touch goes out with exactly the words that were approved: where the
 * text was edited, the HTML and the PDF of the old text are dropped. A rejected one is over, and the router hands its invoice to a
 * person. Throws a ContractError for an answer without words.
 */
export function recordDecision(touch: Touch, decision: TouchDecision, asOf: Instant): RecordedOutcome {
	const edited = editedWords(touch, decision);
	if (decision.kind === 'approve' && isAnswer(touch) && (decision.text ?? touch.text).trim() === '') {
		throw new ContractError('text', '', 'the words of the answer; write them, or choose that none is needed');
	}
	const row = {
		key: touch.key,
		decidedBy: decision.by,
		decidedAt: formatUtc(asOf),
		note: decision.note || null,
		...changeOf(touch, decision, asOf),
		...(decision.kind === 'approve' || decision.kind === 'postpone' ? edited : {}),
	};
	const events = isAnswer(touch) ? afterAnswer(touch, decision, asOf) : afterReminder(touch, decision, asOf, Object.keys(edited).length > 0);
	return { row, events };
}

function changeOf(touch: Touch, { kind, by, notBefore }: TouchDecision, asOf: Instant): TouchRow {
	switch (kind) {
		case 'approve':
			return { status: 'approved', ...(notBefore === undefined ? {} : { sendAt: formatUtc(notBefore) }) };
		case 'postpone': {
			const until = (notBefore ?? asOf + POSTPONED_BY_MS) as Instant;
			const expiresAt = isAnswer(touch) ? null : formatUtc((until + DECIDE_WITHIN_MS) as Instant);
			return { status: 'awaiting_approval', sendAt: formatUtc(until), expiresAt };
		}
		case 'take_over':
			return { status: 'cancelled', outcome: `Taken over by ${by}` };
		case 'reject':
			return { status: 'cancelled', outcome: isAnswer(touch) ? 'No answer needed' : 'Rejected by a person' };
	}
}

function afterReminder(touch: Touch, decision: TouchDecision, asOf: Instant, edited: boolean): EventItem[] {
	if (decision.kind === 'postpone') return [];
	const granted = decision.kind === 'approve';
	const data = { ...said(decision), ...(granted ? { edited } : {}) };
	const answers = touchEvents(touch, granted ? 'approval.granted' : 'approval.denied', asOf, data);
	return decision.kind === 'take_over' ? [...answers, holdEvent('hold.placed', touch, decision, asOf)] : answers;
}

/** A reply that needed a person holds the customer until a person has dealt with it. */
function afterAnswer(touch: Touch, decision: TouchDecision, asOf: Instant): EventItem[] {
	if (decision.kind === 'postpone') return [];
	if (decision.kind === 'take_over' || decision.hold) return [holdEvent('hold.placed', touch, decision, asOf)];
	return touch.template === FOR_PERSON ? [holdEvent('hold.released', touch, decision, asOf)] : [];
}

function holdEvent(type: 'hold.placed' | 'hold.released', touch: Touch, decision: TouchDecision, asOf: Instant): EventItem {
	const reason = decision.kind === 'take_over' ? `Taken over by ${decision.by}` : `Held by ${decision.by}`;
	return {
		at: formatUtc(asOf),
		type,
		customerId: touch.customerId,
		...(touch.invoiceIds[0] ? { invoiceId: touch.invoiceIds[0] } : {}),
		key: touch.key,
		data: { ...said(decision), ...(type === 'hold.placed' ? { reason } : {}) },
	};
}

function said({ by, note }: TouchDecision) {
	return { by, ...(note ? { note } : {}) };
}

function editedWords(touch: Touch, { subject, text }: TouchDecision) {
	return {
		...(subject !== undefined && subject !== (touch.subject ?? '') ? { subject } : {}),
		...(text !== undefined && !sameWords(text, touch.text) ? { text: withPlainLineEnds(text), html: null, pdf: null } : {}),
	};
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
