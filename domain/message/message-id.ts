import { ContractError } from '../model/contract-error';

const PREFIX = 'dun.';
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i;
const OURS = /<?\bdun\.([A-Za-z0-9_-]+)@[^\s<>@]+>?/g;

/**
 * The Message-ID of a touch, made of its key alone: sending the same touch again gives the same id, and an answer to it
 * names the touch (RFC 5322, 3.6.4). `domain` is the host the sender answers for; throws a ContractError for any other text.
 */
export function encode(key: string, domain: string): string {
	const host = domain.trim();
	if (!HOST.test(host)) throw new ContractError('domain', domain, 'a host name such as example.com');
	return `<${PREFIX}${Buffer.from(key, 'utf8').toString('base64url')}@${host.toLowerCase()}>`;
}

/** The key of the touch that a Message-ID was made of, with or without angle brackets; null for ids of others. */
export function decode(messageId: string): string | null {
	const [key] = keysIn(messageId);
	return key ?? null;
}

/** The keys of all our Message-IDs in a header such as References or In-Reply-To, in the order they stand there. */
export function keysIn(header: string): string[] {
	const keys: string[] = [];
	for (const [, encoded = ''] of header.matchAll(OURS)) {
		const bytes = Buffer.from(encoded, 'base64url');
		const key = bytes.toString('utf8');
		// What does not come back byte for byte was not made here.
		if (key !== '' && Buffer.from(key, 'utf8').toString('base64url') === encoded) keys.push(key);
	}
	return keys;
}
