import type { Reading } from '../classify/reading';
import type { Intent } from '../intent';
import { cueWordsOf } from './cues';
import { findDates } from './dates/find-dates';
import { lateReasonOf } from './late-reason';
import { promiseDate } from './promise-date';
import { sentOn } from './sent-on';
import type { ExtractionContext, ReplyFacts } from './reply-facts';
import { writesMonthFirst } from './month-first';

/** What a reply means, as far as the facts in it hang on that: the intent that decides, and others that are there. */
export interface DecidedIntents {
	intent: Intent;
	also: readonly Intent[];
}

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
	if (promises(decided)) {
		const cues = cueWordsOf(language);
		const date = promiseDate({ tokens, concepts, mentions, cues, today, isThePoint: decided.intent === 'promise_to_pay', firstOfSeveral: decided.intent === 'payment_plan_request' });
		facts.promise = { ...(date ? { date } : {}) };
	}
	const lateReason = lateReasonOf(decided.intent, concepts);
	if (lateReason) facts.lateReason = lateReason;
	return facts;
}

function promises({ intent, also }: DecidedIntents): boolean {
	return intent === 'promise_to_pay' || also.includes('promise_to_pay');
}
