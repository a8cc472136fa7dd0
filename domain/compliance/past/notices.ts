import type { Facts } from '../facts';
import type { Contact } from './contact';

/** Letters of law that the history shows to have been sent about the invoice, oldest first. */
export function noticesSent(facts: Facts, ...names: readonly string[]): readonly Contact[] {
	return facts.aboutInvoice.filter((contact) => !contact.reserved && names.some((name) => contact.tier === name || contact.template?.split('.')[0] === name || contact.data[camelCase(name)] === true));
}

/** What was sent or said about the invoice before, reservations and calls that reached nobody left out. */
export function earlierContacts(facts: Facts): readonly Contact[] {
	return facts.aboutInvoice.filter((contact) => !contact.reserved && (contact.channel !== 'phone' || contact.reached));
}

function camelCase(name: string): string {
	return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
