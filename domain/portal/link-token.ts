import { createCipheriv, createDecipheriv, createHmac, hash, timingSafeEqual } from 'node:crypto';

import { grantBytes, parseGrant, type PortalGrant } from './grant';
import type { PortalKey, PortalKeys } from './portal-key';

const VERSION = 1;
const NONCE_BYTES = 16;
// HMAC-SHA-256 cut to its half, as RFC 2104, 5 allows and RFC 4868 uses it: a link has to fit into an SMS.
const MAC_BYTES = 16;
const SHORTEST = 1 + NONCE_BYTES + 1 + MAC_BYTES;
const LONGEST_TEXT = 2048;
const ID_LETTERS = 16;

/** A link that was made with one of our keys: what it grants, and its own name. */
export interface OpenedLink {
	grant: PortalGrant;
	/** Names the link in a log or a list of revoked ones; opens nothing. */
	linkId: string;
}

/**
 * The part of a link that opens a customer's page: letters, digits, - and _. The same grant and key always make the same
 * token. Ids may be names or addresses in somebody's books, so they are enciphered (AES-256-CTR), then signed (HMAC-SHA-256).
 */
export function sealLink(grant: PortalGrant, key: PortalKey): string {
	const plain = grantBytes(grant);
	const nonce = createHmac('sha256', key.nonce).update(plain).digest().subarray(0, NONCE_BYTES);
	const cipher = createCipheriv('aes-256-ctr', key.cipher, nonce);
	const signed = Buffer.concat([Uint8Array.of(VERSION), nonce, cipher.update(plain), cipher.final()]);
	return Buffer.concat([signed, macOf(signed, key)]).toString('base64url');
}

/**
 * What a token from outside grants; null where none of the keys signed it just so. Takes the same time whichever key it
 * was, and however much of a forged signature is right; nothing is deciphered before the signature holds.
 */
export function openLink(token: string, { current, previous }: PortalKeys): OpenedLink | null {
	const bytes = bytesOf(token);
	if (!bytes) return null;
	const signed = bytes.subarray(0, -MAC_BYTES);
	const mac = bytes.subarray(-MAC_BYTES);
	const keys = previous ? [current, previous] : [current];
	const holds = keys.map((key) => timingSafeEqual(macOf(signed, key), mac));
	const key = keys.find((_, index) => holds[index]);
	if (!key || signed[0] !== VERSION) return null;
	const decipher = createDecipheriv('aes-256-ctr', key.cipher, signed.subarray(1, 1 + NONCE_BYTES));
	const grant = parseGrant(Buffer.concat([decipher.update(signed.subarray(1 + NONCE_BYTES)), decipher.final()]));
	return grant && { grant, linkId: nameOf(bytes) };
}

/** The name of a link, out of its token; undefined where the text is no token. Says nothing of whether it opens anything. */
export function linkIdOf(token: string): string | undefined {
	const bytes = bytesOf(token);
	return bytes ? nameOf(bytes) : undefined;
}

function nameOf(bytes: Uint8Array): string {
	return hash('sha256', bytes, 'base64url').slice(0, ID_LETTERS);
}

function macOf(signed: Uint8Array, key: PortalKey): Uint8Array {
	return createHmac('sha256', key.mac).update(signed).digest().subarray(0, MAC_BYTES);
}

// One spelling alone: what does not come back letter for letter was changed on its way.
function bytesOf(token: string): Buffer | null {
	if (token.length > LONGEST_TEXT) return null;
	const bytes = Buffer.from(token, 'base64url');
	return bytes.length >= SHORTEST && bytes.toString('base64url') === token ? bytes : null;
}
