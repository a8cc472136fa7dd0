/** FNV-1a of a text, as a signed number of 32 bits: the same on every machine, and no secret. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return hash;
}
