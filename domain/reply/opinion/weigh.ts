import { FOR_PEOPLE, STOPPING } from '../classify/caution';
import type { Classification } from '../classify/classify';
import type { Reading } from '../classify/reading';
import { INTENTS, type Intent } from '../intent';
import type { Opinion } from './opinion';

// Found by the built-in engine, these stay: a chat model may only put a graver one of them in their place.
const STAYING: readonly Intent[] = ['legal', 'opt_out', 'hardship', 'dispute', 'refusal'];
// A robot is known by headers and forms, not by what a text claims of itself.
const MACHINES: readonly Intent[] = ['bounce', 'auto_reply'];

const HINTED = 0.15;
const MOST_SURE = 0.95;

/**
 * The decision after a chat model has been heard. It may raise caution and settle what the built-in engine is not sure
 * of; it lowers none of what that found: opt-out, legal, dispute, hardship and refusal stay, so do "a person has to
 * look" and "must not continue", and a text with orders to a machine earns the model no trust at all.
 */
export function weigh(said: Classification, opinion: Opinion, { clean }: Reading): Classification {
	const cautious: Classification = {
		...said,
		needsHuman: said.needsHuman || opinion.needs_human || FOR_PEOPLE.has(opinion.intent) || hintsIgnored(said, opinion),
		mustNotContinue: said.mustNotContinue || opinion.must_not_continue || STOPPING.has(opinion.intent),
	};
	if (said.by !== 'model' || opinion.intent === said.intent || !mayReplace(said, opinion) || clean.injected) return cautious;
	const confidence = Math.min(opinion.confidence, MOST_SURE);
	return {
		...cautious,
		intent: opinion.intent,
		intents: [{ intent: opinion.intent, confidence }, ...said.intents.filter(({ intent }) => intent !== opinion.intent)],
		confidence,
		sentiment: opinion.sentiment,
		by: 'chat_model',
	};
}

function mayReplace(said: Classification, { intent }: Opinion): boolean {
	if (MACHINES.includes(intent)) return false;
	return !STAYING.includes(said.intent) || (STAYING.includes(intent) && INTENTS.indexOf(intent) < INTENTS.indexOf(said.intent));
}

// The built-in engine saw signs of something that must not be overlooked, and the model does not speak of it.
function hintsIgnored(said: Classification, opinion: Opinion): boolean {
	return !STAYING.includes(opinion.intent) && said.intents.some(({ intent, confidence }) => STAYING.includes(intent) && confidence >= HINTED);
}
