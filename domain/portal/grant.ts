import { z } from 'zod/v4';

import { instantOf, type Instant } from '../calendar/instant';
import { ContractError } from '../model/contract-error';

/** What a link lets its holder see and do. Instants are whole seconds. */
export interface PortalGrant {
	customerId: string;
	/** Sorted, each once. Empty: all invoices of the customer. */
	invoiceIds: readonly string[];
	issuedAt: Instant;
	/** From here on the link opens nothing. */
	expiresAt: Instant;
}

// A link has to fit into an address, and into the part of a mail program that makes it one.
const MOST_BYTES = 1024;
const seconds = z.int().min(0);
const schema = z.tuple([z.string().min(1), z.array(z.string().min(1)), seconds, seconds]);

/** Whether a grant fits into a link. */
export function fitsLink(grant: PortalGrant): boolean {
	return plainBytes(grant).length <= MOST_BYTES;
}

/** A grant as the bytes that go into a link; throws a ContractError for one without a customer, without time, or too long. */
export function grantBytes(grant: PortalGrant): Uint8Array {
	const { customerId, invoiceIds, issuedAt, expiresAt } = grant;
	if (customerId === '') throw new ContractError('customer.id', customerId, 'a stable identifier');
	if (!(expiresAt > issuedAt)) throw new ContractError('expiresAt', expiresAt, 'an instant after the link is made');
	const bytes = plainBytes(grant);
	if (bytes.length > MOST_BYTES) throw new ContractError('invoices', `${new Set(invoiceIds).size} invoices`, `few enough for a link of ${MOST_BYTES} bytes; name none, and the link shows all of the customer's`);
	return bytes;
}

/** The grant that bytes hold; null where they hold none. */
export function parseGrant(bytes: Uint8Array): PortalGrant | null {
	const parsed = schema.safeParse(jsonOf(bytes));
	if (!parsed.success) return null;
	const [customerId, invoiceIds, issued, expires] = parsed.data;
	return { customerId, invoiceIds, issuedAt: instantOf(issued * 1000), expiresAt: instantOf(expires * 1000) };
}

function plainBytes({ customerId, invoiceIds, issuedAt, expiresAt }: PortalGrant): Uint8Array {
	return new TextEncoder().encode(JSON.stringify([customerId, [...new Set(invoiceIds)].sort(), inSeconds(issuedAt), inSeconds(expiresAt)]));
}

function inSeconds(instant: Instant): number {
	return Math.floor(instant / 1000);
}

function jsonOf(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return undefined;
	}
}
