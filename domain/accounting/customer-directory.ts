import type { ContractError } from '../model/contract-error';
import { parseCustomer } from '../model/customer';
import { stated } from './customer-facts';
import type { Addressee, ContactDocument, CustomerFacts } from './document';
import { phoneNumberOf } from './phone-number';

// Keys whose parts are facts of their own: a consent edited for one channel does not undo what is known of another.
const IN_PARTS = ['consent', 'flags'] as const;

/** Everything known about the customers of a run, by id. */
export class CustomerDirectory {
	private readonly contacts = new Map<string, CustomerFacts>();
	private readonly edited = new Map<string, CustomerFacts>();
	private readonly unreadable = new Map<string, ContractError>();

	constructor(private readonly defaultCountry: string | undefined) {}

	/** Adds what a contact of a system, or a row of our own table, says. */
	add({ customer, edited }: ContactDocument): void {
		const layer = edited ? this.edited : this.contacts;
		layer.set(customer.id, laidOver(layer.get(customer.id) ?? { id: customer.id }, customer));
	}

	/** Notes that what people wrote about `customerId` cannot be read: nothing may be decided on the customer. */
	addUnreadable(customerId: string, error: ContractError): void {
		this.unreadable.set(customerId, error);
	}

	/**
	 * The contract's customer: what the document says, over it what the system's contact says, then whom the system
	 * writes to about this document, and over all what people wrote into the table. Throws a ContractError where the
	 * table's row, or the result, breaks the contract.
	 */
	customerOf(said: CustomerFacts, addressee?: Addressee): CustomerFacts {
		const { id } = said;
		const unreadable = this.unreadable.get(id);
		if (unreadable) throw unreadable;
		const layers = [this.contacts.get(id), addressee && this.recipientOf(id, addressee), this.edited.get(id)];
		const customer = this.completed(layers.reduce<CustomerFacts>(laidOver, stated(said)));
		parseCustomer(customer);
		return customer;
	}

	has(customerId: string): boolean {
		return this.contacts.has(customerId) || this.edited.has(customerId);
	}

	private recipientOf(id: string, { contactId, email }: Addressee): CustomerFacts {
		const contact = contactId === undefined ? undefined : this.contacts.get(contactId);
		return { id, contactName: contact?.name, email: email ?? contact?.email, phone: contact?.phone };
	}

	private completed(facts: CustomerFacts): CustomerFacts {
		const country = typeof facts.country === 'string' ? facts.country : this.defaultCountry;
		const number = (written: unknown) => (typeof written === 'string' ? phoneNumberOf(written, country) : written);
		return stated({
			...facts,
			name: facts.name ?? facts.id,
			country,
			phone: number(facts.phone),
			phones: Array.isArray(facts.phones) ? facts.phones.map(number) : facts.phones,
		});
	}
}

function laidOver(below: CustomerFacts, above: CustomerFacts | undefined): CustomerFacts {
	if (!above) return below;
	const merged: Record<string, unknown> = { ...below, ...stated(above) };
	for (const key of IN_PARTS) {
		const [lower, upper] = [below[key], above[key]];
		if (isObject(lower) && isObject(upper)) merged[key] = { ...lower, ...upper };
	}
	return Object.assign(merged, { id: above.id });
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
