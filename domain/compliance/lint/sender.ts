import { decodeWords } from 'postal-mime';

const SENDER = /^\s*"?([^"<]*?)"?\s*<([^<>]*)>\s*$/;

/** Name and address of a sender as a message has it: `"Ann Berg" <ann@acme.example>` (RFC 2047 decoded), a bare address, or a name. */
export function senderOf(from: string): { name: string; address: string } {
	const match = SENDER.exec(from);
	if (match) return { name: decodeWords(match[1] ?? '').trim(), address: (match[2] ?? '').trim() };
	return from.includes('@') && !/\s/.test(from.trim()) ? { name: '', address: from.trim() } : { name: from.trim(), address: '' };
}
