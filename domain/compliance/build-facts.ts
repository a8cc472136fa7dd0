import type { Address } from '../calendar/address';
import { laterOf, type CivilDate } from '../calendar/civil-date';
import { dateOfMoment, parseMoment } from '../calendar/moment';
import type { TimeZone } from '../calendar/time-zone';
import type { DunningEvent } from '../model/event';
import type { Message, Purpose } from '../model/message';
import { keysOf } from '../ledger/touch-row';
import type { Facts } from './facts';
import type { Intake } from './intake';
import { readProse, says, type Prose } from './lint/prose';
import { isMarketing } from './lint/marketing';
import type { Contact } from './past/contact';
import { about, eventsOf, type Past } from './past/past';
import { zonesOf } from './zones';

const NOWHERE: Address = { country: '', regions: [], regionKnown: false, zones: [] };
const UTC = 'UTC' as TimeZone;

/** The facts about a message that can be judged. `hoursSet` is filled in once the rules are chosen. */
export function buildFacts(intake: Intake, message: Message, past: Past): Facts {
	const { item, settings, asOf } = intake;
	const { invoice, customer, reminder } = item;
	const address = 'problem' in intake.address ? NOWHERE : intake.address;
	const consumer = customer.kind !== 'business';
	const strict = address.country === 'US' && consumer && settings.creditorRole !== 'first_party';
	const zones = zonesOf({ address, stated: intake.statedZone, phones: phonesOf(customer.phones, message), strict }, asOf);
	const prose = readProse(message, invoice.currency, [customer.name, customer.contactName ?? '', customer.city ?? '']);
	const ownKeys = reminder ? keysOf(reminder).filter((key) => key !== '') : [];
	return {
		invoice,
		statement: item.statement,
		customer,
		message,
		reminder,
		settings,
		asOf,
		address,
		place: { country: address.country, region: address.regions[0] },
		zones,
		consumer,
		naturalPerson: consumer || customer.flags.soleTrader === true,
		statedHours: intake.statedHours,
		past,
		contacts: visibleContacts(past.contacts, ownKeys),
		ownKeys,
		prose,
		writtenByModel: detailOf(item.raw.message, 'engine') === 'model',
		whatsappTemplate: whatsappTemplateOf(item.raw.message, message),
		purpose: purposeOf(message, prose, intake),
		dueDate: dueDateInForce(past, invoice.id, invoice.dueDate, zones[0] ?? UTC),
		hoursSet: false,
	};
}

// Details of the composer that are no part of the contract.
function detailOf(raw: unknown, name: string): unknown {
	return typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>)[name] : undefined;
}

function whatsappTemplateOf(raw: unknown, message: Message): string | undefined {
	const named = Object.entries(message.headers ?? {}).find(([name]) => name.toLowerCase() === 'x-whatsapp-template')?.[1];
	const composed = detailOf(detailOf(raw, 'whatsapp'), 'name');
	return named?.trim() || (typeof composed === 'string' && composed !== '' ? composed : undefined);
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
