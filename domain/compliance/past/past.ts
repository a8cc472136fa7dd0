import type { Instant } from '../../calendar/instant';
import type { DunningEvent, EventType } from '../../model/event';
import type { Contact } from './contact';
import { contactsOf } from './touches';

/** What is known of one customer's past, up to a moment. Read once a customer, however many messages are decided. */
export interface Past {
	/** False where nothing is wired to the history: then the past is unknown, not empty. */
	known: boolean;
	/** Oldest first. */
	events: readonly DunningEvent[];
	contacts: readonly Contact[];
}

/** The part of a customer's events (oldest first) that has happened by `asOf`. */
export function pastOf(events: readonly DunningEvent[], asOf: Instant, known: boolean): Past {
	const happened = events.filter((event) => event.at <= asOf);
	return { known, events: happened, contacts: contactsOf(happened) };
}

/** The events of the given types, oldest first. */
export function eventsOf(past: Past, ...types: readonly EventType[]): readonly DunningEvent[] {
	return past.events.filter((event) => types.includes(event.type));
}

/** Events about an invoice, or about no invoice in particular. */
export function about(invoiceId: string): (event: DunningEvent) => boolean {
	return (event) => event.invoiceId === undefined || event.invoiceId === invoiceId;
}
