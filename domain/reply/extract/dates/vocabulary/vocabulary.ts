/**
 * What the words of a language mean in a date. Each list is separated by bars; an entry may have several words, `*` at
 * its end stands for any ending, and case and accents do not matter.
 */
export interface DateVocabulary {
	/** Monday to Sunday. */
	weekdays: readonly string[];
	/** Abbreviations that are words of their own too ("so", "mar"): they count beside a number, or after `before`. */
	weekdaysBesideNumbers: readonly string[];
	/** January to December. */
	months: readonly string[];
	/** Number words by value, `one=1|two=2`. */
	numbers: string;
	/** Words for days of a month, `first=1|second=2`. */
	ordinals: string;
	/** Days from today, `today=0|day after tomorrow=2`. */
	days: string;
	/** Days of every year by name, as month and day: `christmas eve=1224`. */
	feasts: string;
	units: Readonly<Record<UnitName, string>>;
	words: Readonly<Record<WordKind, string>>;
	/** Phrases that look like dates and are none ("good morning" in German). */
	not: string;
}

export const UNITS = ['day', 'workday', 'week', 'fortnight', 'month', 'quarter', 'year', 'hour'] as const;

export type UnitName = (typeof UNITS)[number];

export const WORD_KINDS = [
	/** a, an: the number one in "in a week". */
	'a',
	'next',
	'this',
	/** "after next", "übernächste". */
	'afterNext',
	/** the last (Friday of the month). */
	'last',
	'end',
	'middle',
	'start',
	/** in, within: what comes is a span from today. */
	'in',
	/** "from now": what went before is a span from today. */
	'ahead',
	/** or, to, and: two dates become a range. */
	'or',
	/** so, that is: the day after it says which day is meant before it. */
	'restated',
	/** What stands between the parts and says nothing. */
	'glue',
	/** What introduces a bare day of a month: "the 15th", "le 15", "dia 15". */
	'dayNumber',
	/** "Thursday week". */
	'plusWeek',
	/** A week before a weekday: "a week on Thursday". */
	'weekOn',
	'monthEnd',
	'weekEnd',
	'yearEnd',
	'quarterEnd',
	'monthMiddle',
	/** "that day", "then": the day named before. */
	'thatDay',
] as const;

export type WordKind = (typeof WORD_KINDS)[number];
