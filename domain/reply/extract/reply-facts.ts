import type { CivilDate } from '../../calendar/civil-date';
import type { TimeZone } from '../../calendar/time-zone';
import type { Currency } from '../../model/currency';
import type { MinorUnits } from '../../model/money';
import type { LateReason } from './late-reason';

/** What a reply says in dates, sums and names; what it does not say is missing. */
export interface ReplyFacts {
	/** Only what the writer commits to. An amount only where it is not the whole balance, in major units (a customer who
	 * writes "200" names no currency). */
	promise?: { date?: CivilDate; amount?: number; currency?: Currency };
	plan?: { instalments?: number };
	outOfOffice?: { until?: CivilDate };
	/** E-mail address or phone number named as the right one, as written. */
	newContact?: string;
	lateReason?: LateReason;
}

/** What is known of the customer and the invoice before the reply is read; all of it may be missing. */
export interface ExtractionContext {
	/** The customer's zone, for messages that do not say what the sender's clock showed. */
	timeZone?: TimeZone;
	/** ISO 3166-1, the customer's. */
	country?: string;
	region?: string;
	/** The invoice's; stands for signs that several currencies share. */
	currency?: Currency;
	/** What is open, in minor units of `currency`: makes a sum of "half", and tells a part from the whole. */
	amountDue?: MinorUnits;
}
