import { INTENTS, type Intent } from '../intent';
import { calibrated } from '../model/calibration';
import type { Sentiment } from '../model/heads';
import type { Estimate, ReplyModel } from '../model/reply-model';
import { cautionFor } from './caution';
import { dayOfPayment } from './day-of-payment';
import { machineIntent } from './machine-intent';
import type { Reading } from './reading';
import { shortAnswer } from './short-answers';

/** What a reply means, how sure that is, and what it forbids. */
export interface Classification {
	intent: Intent;
	/** The primary intent first, then others that may be there. */
	intents: readonly { intent: Intent; confidence: number }[];
	/** How often a decision as sure as this one is right. */
	confidence: number;
	sentiment: Sentiment;
	/** A careful credit controller would want a person to look first. */
	needsHuman: boolean;
	/** To send the next reminder as if nothing had happened would be wrong or unlawful. */
	mustNotContinue: boolean;
	/** What decided: a sign that leaves no doubt, the built-in model, or a chat model that was asked as well. */
	by: 'delivery_report' | 'robot' | 'short_answer' | 'nothing_written' | 'model' | 'chat_model';
}

const CERTAIN = 0.99;
const LEAST_MENTIONED = 0.05;
const NEARLY = 0.8;
// As probable as this a promise is what a reply says that names a day for it, where nothing graver is said.
const LEAST_PROMISE = 0.2;
// Each of them may stand beside a promise, and then is not the point; what forbids more than a promise does is not among them.
const BESIDE_PROMISE: ReadonlySet<Intent> = new Set<Intent>(['wrong_contact', 'complaint', 'question', 'acknowledgement']);

/** Decides what a reading means: signs that leave no doubt first, else the model's most probable intent. */
export function classify(reading: Reading, model: ReplyModel): Classification {
	const estimate = model.estimate(reading);
	const sign = signOf(reading, estimate);
	const best = sign?.intent ?? mostProbable(estimate, reading);
	const confidence = round(sign ? Math.max(CERTAIN, estimate.intents[best]) : calibrated(model.confidence, estimate.intents[best]));
	return {
		intent: best,
		intents: [{ intent: best, confidence }, ...othersOf(estimate, best)],
		confidence,
		sentiment: estimate.sentiment,
		...cautionFor(best, reading, estimate, sign?.by === 'nothing_written'),
		by: sign?.by ?? 'model',
	};
}

function signOf(reading: Reading, estimate: Estimate): Pick<Classification, 'intent' | 'by'> | null {
	const machine = machineIntent(reading, estimate);
	if (machine) return { intent: machine, by: reading.report ? 'delivery_report' : 'robot' };
	if (isBlank(reading)) return { intent: 'other', by: 'nothing_written' };
	const short = shortAnswer(reading.tokens, reading.message.channel);
	return short ? { intent: short, by: 'short_answer' } : null;
}

// Orders to a machine are no text, and a subject above them is part of them.
function isBlank({ tokens, subjectTokens, clean }: Reading): boolean {
	return tokens.words.length === 0 && (subjectTokens.words.length === 0 || clean.injected);
}

function mostProbable({ intents }: Estimate, reading: Reading): Intent {
	const best = INTENTS.reduce((first, intent) => (intents[intent] > intents[first] ? intent : first));
	if (intents.promise_to_pay >= LEAST_PROMISE && isBesidePromise(best, reading)) return 'promise_to_pay';
	// "Monday" does not say whether it is over: in doubt the money is looked for before it is waited for.
	return best === 'promise_to_pay' && intents.already_paid >= intents[best] * NEARLY ? 'already_paid' : best;
}

function isBesidePromise(intent: Intent, reading: Reading): boolean {
	// "Authorised, dated 30 May": not yet paid. A weekday may be over.
	if (intent === 'already_paid') return dayOfPayment(reading, true) !== null;
	if (intent === 'other') return dayOfPayment(reading) === 'in_words';
	return (BESIDE_PROMISE.has(intent) || (intent === 'extension_request' && wantsNoTime(reading))) && dayOfPayment(reading) !== null;
}

// "I am not asking for more time."
function wantsNoTime({ concepts }: Reading): boolean {
	const asked = concepts.filter(({ concept }) => concept.startsWith('extension.'));
	return asked.length > 0 && asked.every(({ negated }) => negated);
}

function othersOf({ intents }: Estimate, best: Intent): Classification['intents'] {
	return INTENTS.filter((intent) => intent !== best && intents[intent] >= LEAST_MENTIONED)
		.map((intent) => ({ intent, confidence: round(intents[intent]) }))
		.sort((a, b) => b.confidence - a.confidence);
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
