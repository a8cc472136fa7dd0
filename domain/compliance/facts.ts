import type { Address } from '../calendar/address';
import type { CivilDate } from '../calendar/civil-date';
import type { Place } from '../calendar/holidays';
import type { Instant } from '../calendar/instant';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import type { Customer } from '../model/customer';
import type { Invoice } from '../model/invoice';
import type { Message, Purpose } from '../model/message';
import type { Reminder } from '../model/reminder';
import type { StatedHours } from './hours/profiles';
import type { Prose } from './lint/prose';
import type { ClaimedCharges, LedgerAmounts } from './money/ledger-amounts';
import type { Contact } from './past/contact';
import type { Past } from './past/past';
import type { GateSettings } from './settings';
import type { Claim } from './statement';

/** Everything the rules may know of one message. They differ in time only: the same facts are judged at several moments. */
export interface Facts {
	invoice: Invoice;
	/** The invoice and, of a statement, the others. */
	claims: readonly Claim[];
	customer: Customer;
	message: Message;
	reminder?: Reminder;
	settings: GateSettings;
	/** When the question was asked. */
	asOf: Instant;
	address: Address;
	/** Where holidays are looked up. */
	place: Place;
	/** Every clock the customer may live by; never empty once a message is judged. */
	zones: readonly TimeZone[];
	/** A customer whose kind is unknown is one. */
	consumer: boolean;
	/** What the law of somewhere protects as a person: consumers and sole traders. */
	naturalPerson: boolean;
	/** Hours that the customer has asked for. */
	statedHours?: StatedHours;
	past: Past;
	/** Contacts of the past, and reservations that come before this message. */
	contacts: readonly Contact[];
	/** Those of them that the creditor made, over all invoices of the customer. */
	outgoing: readonly Contact[];
	/** Those of these about this invoice, or about none in particular. */
	aboutInvoice: readonly Contact[];
	/** The keys of this touch: its own, or those of all invoices on a statement. */
	ownKeys: readonly string[];
	prose: Prose;
	/** What the reminder claims beyond the invoice. */
	charges: ClaimedCharges;
	/** The amounts that the message may name. */
	ledgerAmounts: LedgerAmounts;
	/** A language model wrote the words. */
	writtenByModel: boolean;
	/** The name of the WhatsApp template that carries the message. */
	whatsappTemplate?: string;
	/** What the message is for, with marketing in its text taken into account. */
	purpose: Purpose;
	/** The due date in force, after extensions. */
	dueDate: CivilDate;
	/** A law sets the hours; the default ones do not apply. */
	hoursSet: boolean;
}

/** The earliest and the latest civil date that it may be for the customer. */
export function datesAt(facts: Facts, at: Instant): { earliest: CivilDate; latest: CivilDate } {
	const [first = 'UTC' as TimeZone, ...others] = facts.zones;
	const date = civilDateAt(first, at);
	let [earliest, latest] = [date, date];
	for (const zone of others) {
		const other = civilDateAt(zone, at);
		if (other < earliest) earliest = other;
		if (other > latest) latest = other;
	}
	return { earliest, latest };
}

/** A phone call that a person makes; where it is not known whether a person calls, a machine does. */
export function isLiveCall(facts: Facts): boolean {
	return facts.message.channel === 'phone' && facts.message.live === true;
}

/** Whether the message says to promote something, alone or besides the reminder. */
export function promotes(facts: Facts): boolean {
	return facts.purpose === 'marketing' || facts.purpose === 'mixed';
}

/** A header of the message; the names of headers do not tell capital letters. */
export function header(facts: Facts, name: string): string | undefined {
	const { headers } = facts.message;
	if (!headers) return undefined;
	const found = Object.keys(headers).find((other) => other.toLowerCase() === name);
	return found === undefined ? undefined : headers[found];
}

/** The message goes to the customer's place of work. */
export function toWork(facts: Facts): boolean {
	const kind = header(facts, 'x-address-kind');
	return kind === 'work' || (kind === undefined && facts.message.channel === 'email' && facts.customer.flags.emailIsWork === true);
}

/** The first part of the template's name: which message of the catalogue it is. */
export function templateOf(facts: Facts): string {
	const { template } = facts.message;
	const end = template.indexOf('.');
	return end < 0 ? template : template.slice(0, end);
}
