const SHAPE = /^([^\s@+<>",;]+)(?:\+[^\s@<>",;]*)?@([^\s@<>",;]+)$/;
const TOKEN = /\+dun\.([a-z2-7]+)@/i;
// Every key of a touch begins so; left out of the address, where room is short.
const KEY_SCHEME = 'dun1:';
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
// RFC 5321, 4.5.3.1.1: octets before the @.
const LONGEST_LOCAL_PART = 64;

/**
 * `address` with the touch's key in it (`replies+dun.<key>@example.com`), so that an answer names its touch even where
 * the mail program drops the references. Base32 (RFC 4648), because mail systems may change the case of an address.
 * Where the key does not fit, `address` comes back as it is: the Message-ID still names the touch.
 */
export function replyAddress(address: string, key: string): string {
	const match = SHAPE.exec(address.trim());
	if (!match || !key.startsWith(KEY_SCHEME)) return address.trim();
	const [, local = '', host = ''] = match;
	const tagged = `${local}+dun.${encodeBase32(Buffer.from(key.slice(KEY_SCHEME.length), 'utf8'))}`;
	return tagged.length <= LONGEST_LOCAL_PART ? `${tagged}@${host}` : address.trim();
}

/** The touch's key in an address that `replyAddress` made; null where there is none. */
export function keyOfReplyAddress(address: string): string | null {
	const token = TOKEN.exec(address)?.[1]?.toLowerCase();
	if (token === undefined) return null;
	const bytes = decodeBase32(token);
	const rest = bytes.toString('utf8');
	return rest !== '' && encodeBase32(Buffer.from(rest, 'utf8')) === token ? KEY_SCHEME + rest : null;
}

function encodeBase32(bytes: Uint8Array): string {
	let text = '';
	let bits = 0;
	let pending = 0;
	for (const byte of bytes) {
		pending = ((pending & 0x1f) << 8) | byte;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			text += BASE32[(pending >> bits) & 0x1f];
		}
	}
	return bits > 0 ? text + BASE32[(pending << (5 - bits)) & 0x1f] : text;
}

function decodeBase32(text: string): Buffer {
	const bytes: number[] = [];
	let bits = 0;
	let pending = 0;
	for (const character of text) {
		pending = ((pending & 0xff) << 5) | BASE32.indexOf(character);
		bits += 5;
		if (bits >= 8) {
			bits -= 8;
			bytes.push((pending >> bits) & 0xff);
		}
	}
	return Buffer.from(bytes);
}
