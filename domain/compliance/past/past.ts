import type { Instant } from '../../calendar/instant';
import type { DunningEvent, EventType } from '../../model/event';
import type { Contact } from './contact';
import { AnswerReader } from './answers';
import { contactsOf } from './touches';

/** What is known of one customer's past, up to a moment. Read once a customer, however many messages are decided. */
export interface Past {
	/** False where nothing is wired to the history: then the past is unknown, not empty. */
	known: boolean;
	/** Oldest first. */
	events: readonly DunningEvent[];
	/** The same, by type. */
	byType: ReadonlyMap<EventType, readonly DunningEvent[]>;
	contacts: readonly Contact[];
	/** What the customer's answers say, each read when it is first asked for. */
	answers: AnswerReader;
}

const NONE: readonly DunningEvent[] = [];

/** The part of a customer's events (oldest first) that has happened by `asOf`. */
export function pastOf(events: readonly DunningEvent[], asOf: Instant, known: boolean): Past {
	const happened = events.filter((event) => event.at <= asOf);
	return { known, events: happened, byType: byTypeOf(happened), contacts: contactsOf(happened), answers: new AnswerReader() };
}

/** The events of the given types, oldest first. */
export function eventsOf(past: Past, ...types: readonly EventType[]): readonly DunningEvent[] {
	const met = types.filter((type) => past.byType.has(type));
	if (met.length > 1) return past.events.filter((event) => met.includes(event.type));
	return met[0] === undefined ? NONE : (past.byType.get(met[0]) ?? NONE);
}

/** Events about an invoice, or about no invoice in particular. */
export function about(invoiceId: string): (event: DunningEvent) => boolean {
	return (event) => event.invoiceId === undefined || event.invoiceId === invoiceId;
}

function byTypeOf(events: readonly DunningEvent[]): Past['byType'] {
	const byType = new Map<EventType, DunningEvent[]>();
	for (const event of events) {
		const same = byType.get(event.type);
		if (same) same.push(event);
		else byType.set(event.type, [event]);
	}
	return byType;
}
