import type { Instant } from '../../calendar/instant';
import type { Channel } from '../../model/channel';
import type { DunningEvent } from '../../model/event';

/** One time somebody was contacted, called, or is about to be. */
export interface Contact {
	at: Instant;
	channel: Channel;
	/** Empty: about no invoice in particular, so about each. */
	invoiceIds: readonly string[];
	/** The keys of the touch: one, or those of all invoices on a statement. */
	keys: readonly string[];
	tier?: string;
	template?: string;
	/** Planned or approved, and not sent yet. */
	reserved: boolean;
	/** Phone: a person called, and not a machine. */
	live: boolean;
	/** Phone: the number that was dialled was reached, even if nobody answered. */
	reached: boolean;
	/** Phone: people talked. */
	conversation: boolean;
	/** The customer called or wrote, not the creditor. */
	inbound: boolean;
	/** At the customer's place of work. */
	atWork: boolean;
	/** A fee was charged with it. */
	charged: boolean;
	data: DunningEvent['data'];
}

const NOT_REACHED = new Set(['not_connected', 'busy', 'out_of_service', 'disconnected', 'invalid_number', 'failed']);

/** The contact that an event tells of. */
export function contactOf(event: DunningEvent, reserved: boolean): Contact {
	const { data } = event;
	return {
		at: event.at,
		channel: event.channel ?? (event.type.startsWith('call.') ? 'phone' : 'email'),
		invoiceIds: [...(event.invoiceId ? [event.invoiceId] : []), ...texts(data.invoices)],
		keys: event.key === undefined ? [] : [event.key],
		tier: event.tier,
		template: text(data.template),
		reserved,
		live: data.live !== false && data.prerecorded !== true,
		reached: !NOT_REACHED.has(text(data.outcome) ?? '') && data.connected !== false,
		conversation: event.type === 'call.connected' && data.conversation !== false,
		inbound: INBOUND.has(text(data.initiatedBy) ?? '') || data.direction === 'inbound',
		atWork: data.addressKind === 'work',
		charged: chargeIn(data),
		data,
	};
}

const INBOUND = new Set(['consumer', 'customer', 'debtor']);

function chargeIn(data: DunningEvent['data']): boolean {
	const charges = data.charges as { fixed?: unknown } | undefined;
	return [data.fee, charges?.fixed].some((amount) => (typeof amount === 'number' || typeof amount === 'string') && Number(amount) > 0);
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

function texts(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}
