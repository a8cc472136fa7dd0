import type { CivilDate } from '../../calendar/civil-date';
import type { PortalLanguage, ReachableChannel } from '../texts/format';

/** Forms of the page, in the order in which they stand on it. */
export const FORMS = ['promise', 'paid', 'plan', 'more_time', 'wrong', 'preferences', 'stop'] as const;

export type FormName = (typeof FORMS)[number];

/** What may be wrong; a question stops nothing for good, the others are disputes. */
export const WRONG_REASONS = ['not_received', 'faulty', 'wrong_amount', 'not_mine', 'other', 'question'] as const;

export type WrongReason = (typeof WRONG_REASONS)[number];

/** Hours of a day, local to the customer. */
export interface Hours {
	start: string;
	end: string;
}

/** What a customer says on the page. `invoiceIds`: the open invoices that it is about, never none. */
export type Answer =
	| { form: 'promise'; invoiceIds: readonly string[]; date: CivilDate }
	| { form: 'paid'; invoiceIds: readonly string[]; reference: string }
	| { form: 'plan'; invoiceIds: readonly string[]; parts: number }
	| { form: 'more_time'; invoiceIds: readonly string[]; until: CivilDate }
	| { form: 'wrong'; invoiceIds: readonly string[]; reason: WrongReason; text: string }
	| { form: 'preferences'; channel?: ReachableChannel; language?: PortalLanguage; hours?: Hours }
	/** Without a channel: everything. */
	| { form: 'stop'; channel?: ReachableChannel };
