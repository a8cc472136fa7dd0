import type { CivilDate } from '../../calendar/civil-date';
import type { InboundMessage } from '../inbound/inbound-message';
import type { Language } from '../intent';
import type { Tokens } from '../text/tokens';
import { findAmounts, type AmountMention } from './amounts/find-amounts';
import { spelledNumbers } from './amounts/spelled-numbers';
import { findDates, type DateMention } from './dates/find-dates';
import { writesMonthFirst } from './month-first';
import type { ExtractionContext } from './reply-facts';
import { sentOn } from './sent-on';

/** The days and the sums that a text names, and the sender's day that "tomorrow" is reckoned from. */
export interface Mentions {
	readonly today: CivilDate;
	readonly dates: readonly DateMention[];
	readonly amounts: readonly AmountMention[];
}

/** The days and the sums in a reply, reckoned from the sender's day (see `sentOn`); time is linear in the tokens. */
export function mentionsIn(message: InboundMessage, text: string, tokens: Tokens, language: Language, { timeZone, country, region }: ExtractionContext): Mentions {
	const today = sentOn(message, timeZone);
	const dates = findDates(text, tokens, language, {
		today,
		place: { country, region },
		monthFirst: writesMonthFirst(language, country, message.offset),
		nextIsNextWeeks: language === 'en' || language === 'nl',
	});
	const amounts = findAmounts(text, tokens, (token) => dates.some(({ start, end }) => token >= start && token < end), spelledNumbers(language));
	return { today, dates, amounts };
}
