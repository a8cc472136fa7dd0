/**
 * The Message-ID of our mails carries the key of the touch it was sent for, so that an answer (In-Reply-To, References)
 * or a bounce leads back to that touch without a look-up: `<dun.` + base64url(key) + `@` + domain + `>`.
 * Not a secret and no proof: anybody who got the mail can quote it.
 */
const PREFIX = 'dun.';
const OURS = /^<?dun\.([A-Za-z0-9_-]{1,900})@[^\s<>@]{1,255}>?$/;

/** The Message-ID (RFC 5322, with angle brackets) of the mail of touch `key`, as sent from `domain`. */
export function messageIdOf(key: string, domain: string): string {
	return `<${PREFIX}${Buffer.from(key, 'utf8').toString('base64url')}@${domain}>`;
}

/** The key of the touch that a Message-ID of ours was made for; null where `messageId` is not one of ours. */
export function touchKeyOf(messageId: string): string | null {
	const encoded = OURS.exec(messageId.trim())?.[1];
	if (encoded === undefined) return null;
	const key = Buffer.from(encoded, 'base64url').toString('utf8');
	// Base64 decoders take almost anything; only what encodes back to itself was made by us.
	return Buffer.from(key, 'utf8').toString('base64url') === encoded ? key : null;
}
