import type { Reading } from '../classify/reading';
import type { Intent } from '../intent';
import { tokenize } from '../text/tokens';
import { findAmounts } from './amounts/find-amounts';
import { promisedAmount } from './amounts/promised-amount';
import { spelledNumbers } from './amounts/spelled-numbers';
import { cueWordsOf } from './cues';
import type { DecidedIntents } from './decided-intents';
import { findDates } from './dates/find-dates';
import { instalmentsIn } from './instalments';
import { lateReasonOf } from './late-reason';
import { newContact } from './new-contact';
import { promiseDate, type PromiseWeight } from './promise-date';
import { returnDate } from './return-date';
import { sentOn } from './sent-on';
import type { ExtractionContext, ReplyFacts } from './reply-facts';
import { writesMonthFirst } from './month-first';

/**
 * Dates, sums and names of a reply, reckoned from the sender's day (see `sentOn`). Pure, never throws; time is linear in
 * the tokens of the reading.
 */
export function extractFacts(reading: Reading, decided: DecidedIntents, context: ExtractionContext = {}): ReplyFacts {
	const { message, clean, tokens, concepts, language } = reading;
	const today = sentOn(message, context.timeZone);
	const mentions = findDates(clean.text, tokens, language, {
		today,
		place: { country: context.country, region: context.region },
		monthFirst: writesMonthFirst(language, context.country, message.offset),
		nextIsNextWeeks: language === 'en' || language === 'nl',
	});
	const facts: ReplyFacts = {};
	const cues = cueWordsOf(language);
	const amounts = findAmounts(clean.text, tokens, (token) => mentions.some(({ start, end }) => token >= start && token < end), spelledNumbers(language));
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
