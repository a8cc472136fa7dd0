import type { CivilDate } from '../../calendar/civil-date';
import type { Case } from '../case/case';
import { discountFor } from './discount';
import { planFor } from './plan';

/** Something that makes it easier or more attractive to pay. An offer is a proposal: a person or the customer accepts it. */
export interface Offer {
	kind: 'discount' | 'plan';
	/** Of the amount, for a discount. */
	percent?: number;
	/** Until when the discount holds. */
	until?: CivilDate;
	/** Parts of a plan. */
	instalments?: number;
	/** Why it is worth while, with the arithmetic. */
	basis: string;
}

/** What to offer together with a reminder, where the policy makes offers: never both kinds at once. */
export function offerFor(c: Case): Offer | undefined {
	if (!c.settings.offers || c.due.instalment !== undefined) return undefined;
	return c.daysOverdue < 0 ? discountFor(c, c.settings.offers) : c.daysOverdue > 0 ? planFor(c) : undefined;
}
