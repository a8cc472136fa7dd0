import { addBusinessDays } from '../../calendar/business-day';
import type { Place } from '../../calendar/holidays';
import type { Classification } from '../classify/classify';
import type { Reading } from '../classify/reading';
import type { ReplyFacts } from '../extract/reply-facts';
import type { Intent } from '../intent';
import type { NextAction, NextStep } from '../reply';
import { stoppedChannels } from './stopped-channels';

export interface NextStepSettings {
	/** Below this confidence the sequence holds rather than goes on. */
	threshold: number;
	/** Business days after a promised day until the sequence may go on. */
	graceDays: number;
	/** The customer's, whose weekends and holidays count. */
	place: Place;
}

const BY_INTENT: Readonly<Record<Intent, NextAction>> = {
	bounce: 'continue',
	auto_reply: 'continue',
	legal: 'stop_all',
	opt_out: 'stop_all',
	hardship: 'hold',
	dispute: 'hold',
	refusal: 'hold',
	already_paid: 'verify_payment',
	payment_plan_request: 'hold',
	extension_request: 'hold',
	promise_to_pay: 'continue',
	wrong_contact: 'update_contact',
	document_request: 'answer',
	human_request: 'hold',
	complaint: 'hold',
	question: 'answer',
	acknowledgement: 'continue',
	other: 'continue',
};
// What lets the sequence go on, now or later, by itself: only where enough is sure.
const MILD: ReadonlySet<NextAction> = new Set(['continue', 'answer', 'pause_until']);

/** What the sequence does next: never `continue` where that is forbidden, and a hold where too little is sure. */
export function nextStep(said: Classification, facts: ReplyFacts, reading: Reading, settings: NextStepSettings): NextStep {
	const step = stepOf(said, facts, reading, settings);
	if (step.action === 'continue' && said.mustNotContinue) return { action: 'hold' };
	return MILD.has(step.action) && said.confidence < settings.threshold ? { action: 'hold' } : step;
}

function stepOf({ intent }: Classification, { promise, outOfOffice }: ReplyFacts, reading: Reading, { graceDays, place }: NextStepSettings): NextStep {
	if (intent === 'promise_to_pay' && promise?.date) return { action: 'pause_until', until: addBusinessDays(promise.date, graceDays, place) };
	if (intent === 'auto_reply' && outOfOffice?.until) return { action: 'pause_until', until: outOfOffice.until };
	if (intent === 'bounce' && reading.report?.hard) return { action: 'update_contact' };
	if (intent === 'opt_out' && stoppedChannels(reading)) return { action: 'stop_channel' };
	return { action: BY_INTENT[intent] };
}
