import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

import { ContractError } from '../model/contract-error';

/** A secret of the owner's, as keys with one purpose each. */
export interface PortalKey {
	/** Hides what a link names. */
	readonly cipher: KeyObject;
	/** Makes the cipher begin differently for every link. */
	readonly nonce: KeyObject;
	/** Signs links. */
	readonly mac: KeyObject;
	/** Signs the forms of a page. */
	readonly form: KeyObject;
}

/** The key that new links are signed with, and the one before it, whose links still open until it is taken out. */
export interface PortalKeys {
	current: PortalKey;
	previous?: PortalKey;
}

const SHORTEST_SECRET = 32;
const KEY_BYTES = 32;

/**
 * The keys made of a secret (HKDF with SHA-256, RFC 5869), each for one purpose. `secret` is random text of at least 32
 * characters; a password is none. Throws a ContractError that does not show it.
 */
export function portalKey(secret: string): PortalKey {
	const trimmed = secret.trim();
	if (trimmed.length < SHORTEST_SECRET) throw new ContractError('secret', `${trimmed.length} characters long`, `at least ${SHORTEST_SECRET} random characters`);
	const derive = (purpose: string) => createSecretKey(Buffer.from(hkdfSync('sha256', trimmed, '', `n8n-nodes-dunning portal 1 ${purpose}`, KEY_BYTES)));
	return { cipher: derive('cipher'), nonce: derive('nonce'), mac: derive('mac'), form: derive('form') };
}
