import type { CivilDate } from '../../../../calendar/civil-date';
import type { Place } from '../../../../calendar/holidays';
import type { Reading, SymbolKind } from '../symbols';

/** What a date is reckoned from. */
export interface DateContext {
	/** The sender's day when the message came in. */
	today: CivilDate;
	place: Place;
	/** Whether 5/11 is the eleventh of May where the sender is. */
	monthFirst: boolean;
	/** Whether "next Friday" is that of next week; in most languages it is the coming one. */
	nextIsNextWeeks: boolean;
}

/** A way to say a date: the kinds of its parts in order, and the day they say; null: a time without a day; undefined: not so. */
export interface DateForm {
	readonly of: readonly SymbolKind[];
	on(context: DateContext, ...parts: Reading[]): CivilDate | null | undefined;
	/** A bare number is a day only where it counts nothing ("le 15" but not "le 15 %"); `closing`: only at the end of a clause. */
	bare?: 'open' | 'closing';
	/** May be no date at all. */
	loose?: true;
}
