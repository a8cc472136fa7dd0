import type { Sender } from './inbound-message';

const ADDRESS = /[^\s<>"(),;:]{1,128}@[^\s<>"(),;:]{1,190}/;
const ADDRESSES = new RegExp(ADDRESS, 'g');

/** "Dana Whitlock, Esq. <d@law.example>" taken apart; a bare address or phone number is an address without a name. */
export function parseSender(text: string): Sender {
	const short = text.trim().slice(0, 400);
	// The empty return path of bounces (RFC 5321) is a sender too.
	if (short === '<>') return { address: short };
	const angle = /^(.*?)<([^<>]*)>\s*$/.exec(short);
	const inside = angle?.[2]?.trim() ?? '';
	const found = (ADDRESS.exec(inside) ?? ADDRESS.exec(short))?.[0];
	const name = (angle ? (angle[1] ?? '') : found ? short.replace(found, '') : '').replace(/^["'\s(]+|["'\s)]+$/g, '');
	const address = (found ?? (angle ? inside : short)).replace(/^mailto:/i, '').replace(/[.,;]+$/, '');
	return { ...(name ? { name } : {}), address: found ? address.toLowerCase() : address };
}

/** Every e-mail address in a header such as "A <a@x>, b@y". */
export function addressesIn(text: string | undefined): string[] {
	if (!text) return [];
	return [...text.slice(0, 4000).matchAll(ADDRESSES)].map(([address]) => address.toLowerCase());
}
