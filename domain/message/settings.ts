import type { Instant } from '../calendar/instant';
import type { TimeZone } from '../calendar/time-zone';
import type { Channel } from '../model/channel';
import type { Industry } from './catalogue/format';
import type { TemplateId } from './template-id';
import type { Address } from './tone';

/** What may be composed: what the reminder says, a hand-over to a colleague, or one message of the catalogue. */
export type Occasion = 'from_reminder' | 'hand_over' | TemplateId;

/** Who writes, and how; everything a message needs that is not on the item. Texts are the owner's own. */
export interface Settings {
	asOf: Instant;
	/** The creditor's zone: dates in the texts are civil dates there. */
	zone: TimeZone;
	/** Of the company: for customers without a language, and for what colleagues read. ISO 639-1 or BCP 47. */
	language: string;
	/** Sends everything by this channel instead of the one that reminder and customer name. */
	channel?: Channel;
	occasion: Occasion;
	address: 'auto' | Address;
	industry: Industry;
	companyName?: string;
	senderName?: string;
	/** Several lines, in place of sender and company. */
	signature?: string;
	/** `#rrggbb`. */
	colour?: string;
	logoUrl?: string;
	/** The address mails come from; its host is the one of the Message-ID. */
	fromEmail?: string;
	/** Where answers go, with the key of the touch in it. */
	replyTo?: string;
	contactEmail?: string;
	contactPhone?: string;
	/** Several lines: the return address of letters and the foot of mails. */
	companyAddress?: string;
	/** ISO 3166-1: letters within it leave the country out. */
	companyCountry?: string;
	/** Several lines: account holder, IBAN, bank. */
	bankDetails?: string;
	/** Where a one-click POST unsubscribes from reminders by e-mail (RFC 8058). */
	unsubscribeUrl?: string;
	/** The page where the customer sees the invoices, for items that bring none. */
	portalUrl?: string;
	/** Who is handed a case. */
	ownerEmail?: string;
}
