import type { CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import type { ReminderAction } from '../../model/reminder';
import type { Case } from '../case/case';
import { touchKey } from '../case/key';
import type { Tier } from '../policy/tier';

/** What a question answered, before statements and contact pressure. */
export interface Decision {
	action: ReminderAction;
	/** Which question of the policy decided. */
	question: number;
	/** One or more sentences for a credit controller, with dates. */
	reason: string;
	key: string;
	/** What to send, with the tone that fits the customer. */
	tier?: Tier;
	requiresApproval: boolean;
	nextActionOn?: CivilDate;
	/** A retry's own instant; messages get theirs from the customer's calendar. */
	at?: Instant;
}

/** A decision that sends nothing. */
export function quiet(
	c: Case,
	action: 'hold' | 'human' | 'wait' | 'none',
	question: number,
	reason: string,
	nextActionOn?: CivilDate,
): Decision {
	return {
		action,
		question,
		reason,
		key: touchKey(c.invoice.id, c.due.cycle, action),
		requiresApproval: false,
		...(nextActionOn ? { nextActionOn } : {}),
	};
}
