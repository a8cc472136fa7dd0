import { addDays } from '../../calendar/civil-date';
import type { ReplyFacts } from '../extract/reply-facts';
import type { Intent } from '../intent';
import type { NextAction, NextStep } from '../reply';
import type { Classification } from './classify';
import type { Reading } from './reading';

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

/** What the sequence does next: never `continue` where that is forbidden, and a hold where too little is sure. */
export function nextAction(said: Classification, facts: ReplyFacts, { report }: Reading, threshold: number, graceDays: number): NextStep {
	if (said.intent === 'promise_to_pay' && facts.promise?.date) return pause({ action: 'pause_until', until: addDays(facts.promise.date, graceDays) }, said, threshold);
	if (said.intent === 'auto_reply' && facts.outOfOffice?.until) return pause({ action: 'pause_until', until: facts.outOfOffice.until }, said, threshold);
	if (report?.hard) return { action: 'update_contact' };
	return pause({ action: BY_INTENT[said.intent] }, said, threshold);
}

function pause(step: NextStep, { confidence, mustNotContinue }: Classification, threshold: number): NextStep {
	if (step.action === 'continue' && mustNotContinue) return { action: 'hold' };
	const mild = step.action === 'continue' || step.action === 'answer' || step.action === 'pause_until';
	return mild && confidence < threshold ? { action: 'hold' } : step;
}
