import type { Instant } from '../calendar/instant';

/** A ticket of a help desk or a CRM, or a note there, as far as it holds somebody. */
export interface Ticket {
	/** As people call the system. */
	system: string;
	/** The ticket's name in the history, the same for ever: `<system>:<id>`. */
	name: string;
	/** Begins a sentence: "Ticket 4711 in Zendesk". */
	title: string;
	isOpen: boolean;
	subject?: string;
	url?: string;
	/** When the ticket last changed, where the system says so. */
	changedAt?: Instant;
	/** Whose it is. */
	parties: readonly TicketParty[];
}

/** Somebody a ticket belongs to. */
export interface TicketParty {
	/** The customer's id, where people keep it in the system. */
	customerId?: string;
	email?: string;
	/** The domain of their firm. */
	domain?: string;
}

/** A name that the history can tell tickets by. */
export function ticketName(system: string, id: string): string {
	return [system, id].map(encodeURIComponent).join(':');
}
