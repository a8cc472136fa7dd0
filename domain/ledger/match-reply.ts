import { keyOfReplyAddress } from '../message/reply-address';
import { decode } from '../message/message-id';
import type { InboundMessage } from '../reply/inbound/inbound-message';
import { isAnswer } from './answer';
import type { Touch } from './touch';

/** How to reach a customer, as the table of customers says it. */
export interface KnownContact {
	customerId: string;
	name: string;
	/** E-mail addresses and phone numbers. */
	addresses: readonly string[];
}

/** Whose a reply is. `invoiceId` is missing where it may be about any of theirs. */
export interface ReplyMatch {
	customerId: string;
	customerName?: string;
	invoiceId?: string;
	by: 'reply_address' | 'message_id' | 'sender' | 'invoice_number' | 'portal';
	confidence: number;
}

/**
 * Whose a message is: by the touch that its recipient address or the mails it answers name; else by who sent it, or whom a
 * delivery report names (`bounced`); else by an invoice number that only one customer has. Undefined where nobody is certain.
 */
export function matchReply(message: InboundMessage, touches: readonly Touch[], contacts: readonly KnownContact[], bounced?: string): ReplyMatch | undefined {
	const newestFirst = touches.filter((touch) => !isAnswer(touch)).sort((a, b) => b.rowId - a.rowId);
	const named = newestFirst.filter((touch) => touch.invoiceIds.some((invoiceId) => mentions(message, invoiceId)));
	const withKey = (key: string | null) => (key === null ? undefined : newestFirst.find((touch) => touch.keys.includes(key)));
	const ofTouch = (touch: Touch, by: ReplyMatch['by'], confidence: number): ReplyMatch => ({
		customerId: touch.customerId,
		...(touch.customerName ? { customerName: touch.customerName } : {}),
		...(touch.invoiceIds.length === 1 && touch.invoiceIds[0] ? { invoiceId: touch.invoiceIds[0] } : {}),
		by,
		confidence,
	});

	const tagged = message.to.map((address) => withKey(keyOfReplyAddress(address))).find((touch) => touch !== undefined);
	if (tagged) return ofTouch(tagged, 'reply_address', 1);
	for (const id of message.answers) {
		const answered = withKey(decode(id)) ?? newestFirst.find((touch) => touch.messageId === id);
		if (answered) return ofTouch(answered, 'message_id', 1);
	}
	const senders = [bounced, message.from.address].flatMap((address) => (address ? [plain(address)] : []));
	for (const sender of senders) {
		const reached = newestFirst.filter((touch) => plain(touch.recipient) === sender);
		const known = contacts.filter(({ addresses }) => addresses.some((address) => plain(address) === sender));
		const customers = new Set([...reached.map(({ customerId }) => customerId), ...known.map(({ customerId }) => customerId)]);
		const [customerId] = customers;
		if (customers.size !== 1 || customerId === undefined) continue;
		const about = named.find((touch) => touch.customerId === customerId);
		if (about) return ofTouch(about, 'sender', 0.95);
		const name = known[0]?.name ?? reached[0]?.customerName;
		return { customerId, ...(name ? { customerName: name } : {}), by: 'sender', confidence: 0.9 };
	}
	const owners = new Set(named.map(({ customerId }) => customerId));
	return owners.size === 1 && named[0] ? ofTouch(named[0], 'invoice_number', 0.8) : undefined;
}

const SHORTEST_NUMBER = 4;

/** Whether the invoice's number stands in the subject or the text, not as a part of another word or number. */
function mentions({ subject = '', body }: InboundMessage, invoiceId: string): boolean {
	if (invoiceId.length < SHORTEST_NUMBER) return false;
	const text = `${subject}\n${body}`.toLowerCase();
	const wanted = invoiceId.toLowerCase();
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
		if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/^-?[\p{L}\p{N}]/u.test(text.slice(at + wanted.length))) return true;
	}
	return false;
}

// A phone number is its digits, however it is written; an address has no capitals.
function plain(address: string): string {
	const text = address.trim().toLowerCase();
	return text.includes('@') ? text : text.replace(/\D/g, '').replace(/^00/, '');
}
