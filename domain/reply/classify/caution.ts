import type { Intent } from '../intent';
import type { Estimate } from '../model/reply-model';
import type { Reading } from './reading';

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

// Machines' mails and words about nothing stop no sequence, whatever words are in them.
const HARMLESS: ReadonlySet<Intent> = new Set<Intent>(['auto_reply', 'other']);

// Chosen on the training corpus, by cross-validation: low, since to go on wrongly costs far more than to ask once too often.
const LEAST_CAUTION = 0.35;
const LEAST_DOUBT = 0.3;
const PERSON = 0.5;

/** Whether the sequence must not go on. */
export function mustNotContinue(intent: Intent, { report }: Reading, estimate: Estimate): boolean {
	if (intent === 'bounce') return report ? report.hard || report.policy : estimate.mustNotContinue > PERSON;
	if (STOPPING.has(intent)) return true;
	if (HARMLESS.has(intent)) return stoppingShare(estimate) > LEAST_DOUBT;
	return estimate.mustNotContinue > LEAST_CAUTION || stoppingShare(estimate) > LEAST_DOUBT;
}

/** Whether a person should look before anything more is sent. */
export function needsHuman(intent: Intent, { report, clean }: Reading, estimate: Estimate): boolean {
	if (intent === 'bounce' && report) return report.hard || report.policy;
	return FOR_PEOPLE.has(intent) || clean.injected || clean.unreadable || estimate.needsHuman > PERSON;
}

/** How probable it is that the reply has one of the intents that stop the sequence. */
function stoppingShare({ intents }: Estimate): number {
	let share = 0;
	for (const intent of STOPPING) share += intents[intent];
	return share;
}
