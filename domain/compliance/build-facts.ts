import type { Address } from '../calendar/address';
import { laterOf, type CivilDate } from '../calendar/civil-date';
import { dateOfMoment, parseMoment } from '../calendar/moment';
import type { TimeZone } from '../calendar/time-zone';
import type { DunningEvent } from '../model/event';
import type { Message, Purpose } from '../model/message';
import { keysOf } from '../ledger/touch-row';
import type { Facts } from './facts';
import type { GateItem } from './gate-item';
import type { Intake } from './intake';
import type { Subject } from './jurisdictions';
import { readProse, says, type Prose } from './lint/prose';
import { isMarketing } from './lint/marketing';
import { chargesOf, ledgerAmountsOf } from './money/ledger-amounts';
import type { Contact } from './past/contact';
import { about, eventsOf, type Past } from './past/past';
import { claimOf } from './statement';
import { zonesOf } from './zones';

const NOWHERE: Address = { country: '', regions: [], regionKnown: false, zones: [] };
const UTC = 'UTC' as TimeZone;

/** Whom a message concerns: what rules are chosen by. */
export function subjectOf({ item, settings, address }: Intake, message: Message): Subject {
	const { customer } = item;
	const consumer = customer.kind !== 'business';
	return {
		address: 'problem' in address ? NOWHERE : address,
		customer,
		consumer,
		naturalPerson: consumer || customer.flags.soleTrader === true,
		role: settings.creditorRole,
		channel: message.channel,
	};
}

/** What a message says; whatever the customer and the invoices are called is no part of that. */
export function proseOf({ invoice, customer, statement }: GateItem, message: Message): Prose {
	const numbers = [invoice.number, ...statement.map(({ number }) => number)];
	return readProse(message, invoice.currency, [customer.name, customer.contactName ?? '', customer.city ?? ''], numbers);
}

/** All that the facts about a message are made of. */
interface Known {
	intake: Intake;
	message: Message;
	prose: Prose;
	subject: Subject;
	past: Past;
	/** Contacts that the same run has allowed already. */
	allowed: readonly Contact[];
	/** A law sets the hours for this customer. */
	hoursSet: boolean;
}

/** The facts about a message that can be judged. */
export function buildFacts({ intake, message, prose, subject, past, allowed, hoursSet }: Known): Facts {
	const { item, settings, asOf } = intake;
	const { invoice, customer, reminder } = item;
	const { address, consumer, naturalPerson } = subject;
	const charges = chargesOf(reminder, invoice);
	const claims = [claimOf(invoice), ...item.statement];
	const strict = address.country === 'US' && consumer && settings.creditorRole !== 'first_party';
	const zones = zonesOf({ address, stated: intake.statedZone, phones: phonesOf(customer.phones, message), strict }, asOf);
	const ownKeys = reminder ? keysOf(reminder).filter((key) => key !== '') : [];
	const visible = visibleContacts(past.contacts, ownKeys);
	const contacts = allowed.length === 0 ? visible : [...visible, ...allowed];
	const outgoing = contacts.some(({ inbound }) => inbound) ? contacts.filter(({ inbound }) => !inbound) : contacts;
	return {
		invoice,
		claims,
		customer,
		message,
		reminder,
		settings,
		asOf,
		address,
		place: { country: address.country, region: address.regions[0] },
		zones,
		consumer,
		naturalPerson,
		statedHours: intake.statedHours,
		past,
		contacts,
		outgoing,
		aboutInvoice: outgoing.filter(({ invoiceIds }) => invoiceIds.length === 0 || invoiceIds.includes(invoice.id)),
		ownKeys,
		prose,
		charges,
		ledgerAmounts: ledgerAmountsOf(item, claims, charges, past),
		writtenByModel: item.writtenByModel,
		whatsappTemplate: whatsappHeader(message) ?? item.whatsappTemplate,
		purpose: purposeOf(message, prose, intake),
		dueDate: dueDateInForce(past, invoice.id, laterOf(invoice.dueDate, item.asked.dueDate ?? invoice.dueDate), zones[0] ?? UTC),
		hoursSet,
	};
}

function whatsappHeader(message: Message): string | undefined {
	return message.headers && Object.entries(message.headers).find(([name]) => name.toLowerCase() === 'x-whatsapp-template')?.[1].trim() || undefined;
}

function phonesOf(phones: readonly string[], message: Message): readonly string[] {
	const dialled = message.channel === 'phone' || message.channel === 'sms' || message.channel === 'whatsapp';
	return dialled && !phones.includes(message.to) ? [...phones, message.to] : phones;
}

/**
 * The contacts that count for a touch. Its own reservation does not. Of others' reservations those count that came
 * before it, so that of many touches planned at once exactly as many go out as a cap allows.
 */
function visibleContacts(contacts: readonly Contact[], ownKeys: readonly string[]): readonly Contact[] {
	if (!contacts.some(({ reserved }) => reserved)) return contacts;
	const own = contacts.find((contact) => contact.reserved && contact.keys.some((key) => ownKeys.includes(key)));
	return contacts.filter((contact) => {
		if (!contact.reserved) return true;
		if (contact === own || contact.keys.some((key) => ownKeys.includes(key))) return false;
		return !own || isBefore(contact, own);
	});
}

function isBefore(a: Contact, b: Contact): boolean {
	const [left = '', right = ''] = [a.keys[0], b.keys[0]];
	return a.at !== b.at ? a.at < b.at : left < right;
}

function purposeOf(message: Message, prose: Prose, { item }: Intake): Purpose {
	const stated = message.purpose ?? 'reminder';
	if (stated !== 'reminder' && stated !== 'legal_notice') return stated;
	return says(prose, 'marketing') || isMarketing(prose, item) ? 'mixed' : stated;
}

function dueDateInForce(past: Past, invoiceId: string, dueDate: CivilDate, zone: TimeZone): CivilDate {
	return eventsOf(past, 'extension.granted')
		.filter(about(invoiceId))
		.map((event) => extendedUntil(event, zone))
		.reduce<CivilDate>((latest, date) => (date ? laterOf(latest, date) : latest), dueDate);
}

function extendedUntil(event: DunningEvent, zone: TimeZone): CivilDate | undefined {
	const moment = typeof event.data.until === 'string' ? parseMoment(event.data.until) : null;
	return moment ? dateOfMoment(moment, zone) : undefined;
}
