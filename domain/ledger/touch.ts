import { z } from 'zod/v4';

import type { Instant } from '../calendar/instant';
import { CHANNELS, type Channel } from '../model/channel';
import { ContractError } from '../model/contract-error';
import * as field from '../model/fields';

/**
 * The life of a touch:
 * planned → claimed → sent; awaiting_approval → approved → claimed; claimed → failed (surely not accepted) or unknown
 * (nobody can say, never sent again by itself); planned, awaiting_approval and approved → cancelled. `shadow`: what would
 * have gone out in a trial run without sending; it never goes out, and says nothing about the past.
 */
export const TOUCH_STATUSES = [
	'planned',
	'awaiting_approval',
	'approved',
	'claimed',
	'sent',
	'failed',
	'cancelled',
	'unknown',
	'shadow',
] as const;

export type TouchStatus = (typeof TOUCH_STATUSES)[number];

/** A touch that is still going to be sent, or is being sent. */
const UNDER_WAY: ReadonlySet<TouchStatus> = new Set(['planned', 'awaiting_approval', 'approved', 'claimed']);

/** A touch that ended without reaching anybody may be planned again under the same key. */
const ENDED_UNSENT: ReadonlySet<TouchStatus> = new Set(['failed', 'cancelled', 'shadow']);

/** The states in which a touch is never written over. */
export const STANDING_STATUSES = TOUCH_STATUSES.filter((status) => !ENDED_UNSENT.has(status));

/** One message to a customer, planned, under way or done: a row of `dunning_outbox`, checked. */
export interface Touch {
	/** The order in which the table took the rows; 0 where the row is not in a table yet. */
	rowId: number;
	key: string;
	/** The idempotency keys of all invoices in the message, `key` among them. */
	keys: readonly string[];
	status: TouchStatus;
	customerId: string;
	customerName?: string;
	invoiceIds: readonly string[];
	tier: string;
	channel: Channel;
	recipient: string;
	subject?: string;
	text: string;
	html?: string;
	headers: Readonly<Record<string, string>>;
	language: string;
	template: string;
	variant?: string;
	sendAt?: Instant;
	plannedAt?: Instant;
	expiresAt?: Instant;
	decidedAt?: Instant;
	decidedBy?: string;
	claimedAt?: Instant;
	sentAt?: Instant;
	attempts: number;
	/** What the provider called it once it was sent. */
	messageId?: string;
	/** In major units, as it was planned. */
	amountDue?: string;
	currency?: string;
}

const texts = field.optional(field.objectOrJson(z.array(field.text)));
const blankable = z.preprocess((value) => value ?? '', field.text);

const schema = z.object(
	{
		id: field.optional(field.quantity),
		key: field.id,
		keys: texts,
		status: z.enum(TOUCH_STATUSES, { error: `one of ${TOUCH_STATUSES.join(', ')}` }),
		customerId: field.id,
		customerName: field.optional(field.text),
		invoiceId: blankable,
		invoiceIds: texts,
		tier: blankable,
		channel: z.enum(CHANNELS, { error: `one of ${CHANNELS.join(', ')}` }),
		recipient: blankable,
		subject: field.optional(z.string()),
		text: z.preprocess((value) => value ?? '', z.string()),
		html: field.optional(z.string()),
		headers: field.optional(field.objectOrJson(z.record(z.string(), z.string()))),
		language: blankable,
		template: blankable,
		variant: field.optional(field.text),
		sendAt: field.optional(field.instant),
		plannedAt: field.optional(field.instant),
		expiresAt: field.optional(field.instant),
		decidedAt: field.optional(field.instant),
		decidedBy: field.optional(field.text),
		claimedAt: field.optional(field.instant),
		sentAt: field.optional(field.instant),
		attempts: field.optional(field.quantity),
		messageId: field.optional(field.text),
		amountDue: field.optional(field.text),
		currency: field.optional(field.text),
	},
	{ error: 'a row of the table dunning_outbox' },
);

/** A row of `dunning_outbox` from outside; throws a ContractError that names the column. */
export function parseTouch(row: unknown): Touch {
	const { id, invoiceId, ...raw } = field.parseContract(schema, row, 'touch');
	return {
		...raw,
		rowId: id ?? 0,
		keys: raw.keys ?? [raw.key],
		invoiceIds: raw.invoiceIds ?? [invoiceId],
		headers: raw.headers ?? {},
		attempts: raw.attempts ?? 0,
	};
}

/** The rows that can be read; for uses that only look for one of them, and harm nobody by missing one. */
export function readableTouches(rows: readonly unknown[]): Touch[] {
	return rows.flatMap((row) => {
		try {
			return [parseTouch(row)];
		} catch (error) {
			if (error instanceof ContractError) return [];
			throw error;
		}
	});
}

/** Whether the touch still stands in the way of another one under the same key. */
export function standsInTheWay(touch: Touch): boolean {
	return !ENDED_UNSENT.has(touch.status);
}

/** Whether the touch has still to go out: an invoice has one such touch at a time. */
export function isUnderWay(touch: Touch): boolean {
	return UNDER_WAY.has(touch.status);
}
