import type { Reading } from '../classify/reading';
import type { Intent } from '../intent';
import { tokenize } from '../text/tokens';
import { findAmounts } from './amounts/find-amounts';
import { promisedAmount } from './amounts/promised-amount';
import { cueWordsOf } from './cues';
import type { DecidedIntents } from './decided-intents';
import { instalmentsIn } from './instalments';
import { lateReasonOf } from './late-reason';
import { newContact } from './new-contact';
import { promiseDate, type PromiseWeight } from './promise-date';
import { returnDate } from './return-date';
import type { ExtractionContext, ReplyFacts } from './reply-facts';

/**
 * Dates, sums and names of a reply, for what it means. `context`: the same that the reply was read with. Pure, never
 * throws; time is linear in the tokens of the reading.
 */
export function extractFacts(reading: Reading, decided: DecidedIntents, context: ExtractionContext = {}): ReplyFacts {
	const { message, clean, tokens, concepts, language } = reading;
	const { today, dates: mentions, amounts } = reading.mentions;
	const facts: ReplyFacts = {};
	const cues = cueWordsOf(language);
	const weight = promiseWeight(decided);
	if (weight) {
		const date = promiseDate({ tokens, concepts, mentions, cues, today, weight, firstOfSeveral: decided.intent === 'payment_plan_request' });
		const known = sumsIn(message.subject ?? '').concat(sumsIn(clean.quoted));
		const part = promisedAmount({ tokens, concepts, amounts, mentions, cues, date, cautious: decided.intent === 'extension_request' || decided.intent === 'dispute', known, currency: context.currency, amountDue: context.amountDue });
		if (weight !== 'unheard' || date) facts.promise = { ...(date ? { date } : {}), ...part };
	}
	if (decided.intent === 'payment_plan_request') {
		const instalments = instalmentsIn(clean.text, tokens, language, amounts, mentions);
		facts.plan = { ...(instalments ? { instalments } : {}) };
	}
	if (decided.intent === 'auto_reply') {
		const until = returnDate(tokens, mentions, language, today);
		if (until) facts.outOfOffice = { until };
	}
	const contact = newContact(reading, decided);
	if (contact) facts.newContact = contact;
	const lateReason = lateReasonOf(decided.intent, concepts, tokens);
	if (lateReason) facts.lateReason = lateReason;
	return facts;
}

// Robots and those who have paid, or owe nothing, commit to no day, whatever days they name.
const SILENT: ReadonlySet<Intent> = new Set(['bounce', 'auto_reply', 'already_paid', 'legal', 'other']);

function promiseWeight({ intent, also }: DecidedIntents): PromiseWeight | undefined {
	if (intent === 'promise_to_pay') return 'point';
	if (SILENT.has(intent)) return undefined;
	if (also.includes('promise_to_pay')) return 'beside';
	// Who asks for more time may bind themselves all the same.
	return intent === 'extension_request' ? 'unheard' : undefined;
}

const MOST_THREAD_TOKENS = 400;

// What was written before, with its sums of money.
function sumsIn(text: string): number[] {
	if (!/\d/.test(text)) return [];
	return findAmounts(text, tokenize(text, MOST_THREAD_TOKENS), () => false).filter(({ isMoney }) => isMoney).map(({ amount }) => amount);
}
