import { readPhone } from '../../calendar/phone-zones';
import type { Customer } from '../../model/customer';
import type { DunningEvent } from '../../model/event';
import type { Invoice } from '../../model/invoice';
import { numberKeys } from './invoice-numbers';

/** An invoice and whose it is. */
export interface KnownInvoice {
	customerId: string;
	invoiceId: string;
}

/** A touch that went out. Of a statement each invoice has its own. */
export interface KnownTouch {
	key: string;
	customerId: string;
	invoiceId?: string;
}

type KnownCustomer = Pick<Customer, 'id' | 'email' | 'phones' | 'country'>;

/** Whom a reply can be from and what it can be about; built once, asked for every reply. */
export class ReplyDirectory {
	private readonly touches = new Map<string, KnownTouch>();
	private readonly touchesByMessage = new Map<string, KnownTouch[]>();
	private readonly customersByEmail = new Map<string, Set<string>>();
	private readonly customersByPhone = new Map<string, Set<string>>();
	private readonly invoicesByNumber = new Map<string, KnownInvoice[]>();
	private readonly invoices = new Map<string, KnownInvoice>();
	private readonly invoicesByCustomer = new Map<string, Set<string>>();
	/** Nothing is known of anybody: then nothing can be matched, and nothing follows from that. */
	isEmpty = true;

	/** What was sent, from the events of the past. */
	addEvents(events: Iterable<DunningEvent>): void {
		for (const event of events) {
			this.isEmpty = false;
			if (event.invoiceId !== undefined) this.remember(event.customerId, event.invoiceId, undefined);
			if (!event.key?.startsWith('dun1:')) continue;
			const touch: KnownTouch = { key: event.key, customerId: event.customerId, ...(event.invoiceId ? { invoiceId: event.invoiceId } : {}) };
			this.touches.set(event.key, touch);
			const { messageId } = event.data;
			if (typeof messageId === 'string' && messageId !== '') push(this.touchesByMessage, bare(messageId), touch);
		}
	}

	addCustomer(customer: KnownCustomer): void {
		this.isEmpty = false;
		if (customer.email) add(this.customersByEmail, customer.email.trim().toLowerCase(), customer.id);
		for (const phone of customer.phones) {
			const number = readPhone(phone, customer.country)?.number;
			if (number) add(this.customersByPhone, number, customer.id);
		}
	}

	addInvoice(customerId: string, invoice: Pick<Invoice, 'id' | 'number'>): void {
		this.isEmpty = false;
		this.remember(customerId, invoice.id, invoice.number);
	}

	touchOf(key: string): KnownTouch | undefined {
		return this.touches.get(key);
	}

	/** The touches that went out under a Message-ID that the sending service chose. */
	touchesOfMessage(messageId: string): readonly KnownTouch[] {
		return this.touchesByMessage.get(bare(messageId)) ?? [];
	}

	ownerOf(invoiceId: string): KnownInvoice | undefined {
		return this.invoices.get(invoiceId);
	}

	withEmail(address: string): readonly string[] {
		return [...(this.customersByEmail.get(address.trim().toLowerCase()) ?? [])];
	}

	withPhone(number: string): readonly string[] {
		const read = readPhone(number, undefined)?.number;
		return read ? [...(this.customersByPhone.get(read) ?? [])] : [];
	}

	/** The invoices with a number, as `numberKeys` writes it. */
	withNumber(key: string): readonly KnownInvoice[] {
		return this.invoicesByNumber.get(key) ?? [];
	}

	invoicesOf(customerId: string): readonly string[] {
		return [...(this.invoicesByCustomer.get(customerId) ?? [])];
	}

	private remember(customerId: string, invoiceId: string, number: string | undefined): void {
		const invoice = this.invoices.get(invoiceId) ?? { customerId, invoiceId };
		this.invoices.set(invoiceId, invoice);
		add(this.invoicesByCustomer, customerId, invoiceId);
		for (const key of new Set([...numberKeys(invoiceId), ...(number ? numberKeys(number) : [])])) {
			const known = this.invoicesByNumber.get(key);
			if (!known) this.invoicesByNumber.set(key, [invoice]);
			else if (!known.includes(invoice)) known.push(invoice);
		}
	}
}

function bare(messageId: string): string {
	return messageId.replace(/^<|>$/g, '').toLowerCase();
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
	const known = map.get(key);
	if (known) known.add(value);
	else map.set(key, new Set([value]));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}
