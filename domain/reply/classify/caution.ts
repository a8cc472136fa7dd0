import type { Intent } from '../intent';
import type { Estimate } from '../model/reply-model';
import type { Reading } from './reading';
import { hasWarningSign } from './warning-signs';

/** Replies after which the next reminder never goes out by itself. */
export const STOPPING: ReadonlySet<Intent> = new Set<Intent>([
	'legal',
	'opt_out',
	'hardship',
	'dispute',
	'refusal',
	'already_paid',
	'payment_plan_request',
	'extension_request',
	'wrong_contact',
	'human_request',
]);

/** Replies that a person has to see. */
export const FOR_PEOPLE: ReadonlySet<Intent> = new Set<Intent>(['legal', 'hardship', 'dispute', 'refusal', 'complaint', 'human_request', 'payment_plan_request', 'extension_request']);

// Chosen on the training corpus, by cross-validation: low, since to go on wrongly costs far more than to ask once too often.
const LEAST_CAUTION = 0.3;
const LEAST_DOUBT = 0.25;
// A robot that says more than that it got the message: a payment day, a mailbox that is no longer read.
const ROBOT_WITH_NEWS = 0.6;
const PERSON = 0.5;
const A_SENTENCE = 40;

export interface Caution {
	/** A careful credit controller would want a person to look first. */
	needsHuman: boolean;
	/** To send the next reminder as if nothing had happened would be wrong or unlawful. */
	mustNotContinue: boolean;
}

/** What a decision for `intent` forbids and asks for; `isBlank`: nothing is left to read. */
export function cautionFor(intent: Intent, reading: Reading, estimate: Estimate, isBlank: boolean): Caution {
	if (isBlank) return { needsHuman: losesText(reading), mustNotContinue: false };
	return { needsHuman: needsHuman(intent, reading, estimate), mustNotContinue: mustNotContinue(intent, reading, estimate) };
}

function mustNotContinue(intent: Intent, reading: Reading, estimate: Estimate): boolean {
	const { report } = reading;
	if (intent === 'bounce') return report ? report.hard || report.policy : estimate.mustNotContinue > PERSON;
	if (STOPPING.has(intent) || stoppingShare(estimate) > LEAST_DOUBT) return true;
	if (intent === 'auto_reply') return estimate.mustNotContinue > ROBOT_WITH_NEWS;
	return hasWarningSign(reading) || (intent !== 'other' && estimate.mustNotContinue > LEAST_CAUTION);
}

function needsHuman(intent: Intent, { report, clean }: Reading, estimate: Estimate): boolean {
	if (intent === 'bounce' && report) return report.hard || report.policy;
	return FOR_PEOPLE.has(intent) || clean.injected || clean.unreadable || estimate.needsHuman > PERSON;
}

// Text that was taken for small print, orders to a machine or a broken charset, and nothing else: somebody looks at it.
function losesText({ clean }: Reading): boolean {
	return clean.injected || clean.unreadable || clean.signature.split('\n').some((line) => line.length > A_SENTENCE && /^\p{Lu}.*[.!?]$/u.test(line.trim()));
}

/** How probable it is that the reply has one of the intents that stop the sequence. */
function stoppingShare({ intents }: Estimate): number {
	let share = 0;
	for (const intent of STOPPING) share += intents[intent];
	return share;
}
