import { z } from 'zod/v4';

import type { CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { CHANNELS, type Channel } from '../../model/channel';
import * as field from '../../model/fields';

/** The actions of the router that lead to a message, to the customer or to a colleague. */
const ACTIONS = ['send', 'acknowledge', 'retry_payment', 'hold', 'human', 'wait', 'none'] as const;

export type Action = (typeof ACTIONS)[number];

/** What the Reminder Tier Router decided about an item (the contract's `reminder`), as far as a message needs it. */
export interface Touch {
	action?: Action;
	tier?: string;
	tone?: string;
	channel?: Channel;
	sendAt?: Instant;
	daysOverdue?: number;
	key?: string;
	offer?: { kind: 'discount' | 'plan'; percent?: number; until?: CivilDate; instalments?: number };
	/** In major units of the invoice's currency, as they came. */
	charges?: { interest?: number | string; fixed?: number | string; basis?: string };
	reason?: string;
	variant?: string;
	/** Ids of the invoices of a statement, and what the item brings of them beyond their ids. */
	invoices: readonly string[];
}

const actions = z.enum(ACTIONS, { error: `one of ${ACTIONS.join(', ')}` });
const texts = z.array(field.text, { error: 'a list of invoice ids' });

const schema = z.object(
	{
		action: field.optional(actions),
		tier: field.optional(field.text),
		tone: field.optional(field.text),
		channel: field.optional(z.enum(CHANNELS, { error: `one of ${CHANNELS.join(', ')}` })),
		sendAt: field.optional(field.instant),
		daysOverdue: field.optional(field.quantity),
		key: field.optional(field.text),
		offer: field.optional(
			field.objectOrJson(
				z.object({
					kind: z.enum(['discount', 'plan'], { error: 'discount or plan' }),
					percent: field.optional(field.quantity),
					until: field.optional(field.civilDate),
					instalments: field.optional(field.quantity),
				}),
			),
		),
		charges: field.optional(
			field.objectOrJson(z.object({ interest: field.optional(field.amount), fixed: field.optional(field.amount), basis: field.optional(field.text) })),
		),
		reason: field.optional(field.text),
		variant: field.optional(field.text),
		invoices: field.optional(field.objectOrJson(texts)),
	},
	{ error: "an object such as the Reminder Tier Router's decision" },
);

/** The `reminder` of an item from outside, or nothing where it has none; throws a ContractError that names the field. */
export function parseTouch(value: unknown): Touch | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	const raw = field.parseContract(field.objectOrJson(schema), value, 'reminder');
	return { ...raw, invoices: raw.invoices ?? [] };
}
