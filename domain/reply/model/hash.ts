const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * 32-bit FNV-1a over UTF-16 units, with a last mix so that the low bits can be used as they are. Signed, as all hashes here:
 * such numbers are kept in lists and sets without an object each.
 */
export function hashText(text: string, seed = 0): number {
	let hash = OFFSET ^ seed;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
	return mix(hash);
}

/** The hash of `text.slice(start, end)`, without making that slice. */
export function hashSlice(text: string, start: number, end: number, seed: number): number {
	let hash = OFFSET ^ seed;
	for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
	return mix(hash);
}

/** One hash of two, in their order. */
export function combine(first: number, second: number): number {
	return mix(Math.imul(first, 0x9e3779b1) ^ second);
}

function mix(value: number): number {
	let hash = value;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}
