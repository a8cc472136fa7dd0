import { z } from 'zod/v4';

import { parseCivilDate } from '../calendar/civil-date';
import { instantOf, parseInstant, type Instant } from '../calendar/instant';
import { CHANNELS, type Channel } from './channel';
import type { Currency } from './currency';
import * as field from './fields';
import { parseAmount, type MinorUnits } from './money';

export const EVENT_TYPES = [
	'invoice.issued',
	'invoice.settled',
	'reminder.planned',
	'reminder.sent',
	'reminder.delivered',
	'reminder.opened',
	'reminder.clicked',
	'reminder.bounced',
	'reminder.failed',
	'call.attempted',
	'call.connected',
	'reply.received',
	'payment.received',
	'payment.failed',
	'promise.made',
	'promise.kept',
	'promise.broken',
	'extension.granted',
	'plan.agreed',
	'dispute.opened',
	'dispute.resolved',
	'hold.placed',
	'hold.released',
	'consent.granted',
	'consent.revoked',
	'approval.requested',
	'approval.granted',
	'approval.denied',
	'customer.erased',
	'compliance.checked',
	'pilot.assigned',
	'link.revoked',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** One thing that happened, as the contract's events say it. */
export interface DunningEvent {
	at: Instant;
	/** Only the day is known: `at` is noon UTC of it, and says nothing of the hour. */
	dayOnly?: true;
	type: EventType;
	customerId: string;
	invoiceId?: string;
	channel?: Channel;
	tier?: string;
	/** The idempotency key of what happened; the same type and key is the same event. */
	key?: string;
	/** In major units of `currency`, as it came; see `amountOf`. */
	amount?: number | string;
	currency?: Currency;
	data: Readonly<Record<string, unknown>>;
}

const knownTypes: ReadonlySet<string> = new Set(EVENT_TYPES);

/** Whether `type` is one of the contract's event types. */
export function isEventType(type: string): type is EventType {
	return knownTypes.has(type);
}

const NOON_UTC = 12 * 3_600_000;

/** When an event happened: an instant, or a civil date, which is read as noon UTC of that day; null where it is neither. */
export function parseAt(text: string): Instant | null {
	const instant = parseInstant(text);
	if (instant !== null) return instant;
	// Noon in UTC lies on the same civil date in every zone but the outermost ones.
	return parseCivilDate(text.trim()) ? instantOf(Date.parse(`${text.trim()}T00:00:00Z`) + NOON_UTC) : null;
}

const CIVIL_DATE_LENGTH = 'YYYY-MM-DD'.length;

/** Whether an `at` that can be read names a civil date, and no time of it. */
export function isDayOnly(at: unknown): boolean {
	return typeof at === 'string' && at.trim().length === CIVIL_DATE_LENGTH;
}

const at = field.dated('an instant with an offset, such as 2026-03-31T09:00:00+02:00', parseAt);

const schema = z.object(
	{
		at,
		type: z.enum(EVENT_TYPES, { error: 'an event type of the data contract' }),
		customerId: field.id,
		invoiceId: field.optional(field.text),
		channel: field.optional(z.enum(CHANNELS, { error: `one of ${CHANNELS.join(', ')}` })),
		tier: field.optional(field.text),
		key: field.optional(field.text),
		amount: field.optional(field.amount),
		currency: field.optional(field.currency),
		data: field.optional(field.objectOrJson(field.anyObject('an object or its JSON text'))),
	},
	{ error: 'an event with at, type and customerId' },
);

/**
 * One event of the contract from outside (an item of the History input, a row of a table); throws a ContractError that
 * names the field.
 */
export function parseEvent(value: unknown): DunningEvent {
	const raw = field.parseContract(schema, value, 'event');
	const { at: written } = value as { at: unknown };
	return { ...raw, data: raw.data ?? {}, ...(isDayOnly(written) ? { dayOnly: true } : {}) };
}

/** The event's amount in minor units of its currency, or of `fallback` where it names none; undefined if unusable. */
export function amountOf(event: DunningEvent, fallback: Currency): MinorUnits | undefined {
	if (event.amount === undefined) return undefined;
	return parseAmount(event.amount, event.currency ?? fallback) ?? undefined;
}
