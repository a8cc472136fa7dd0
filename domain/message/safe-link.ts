const LONGEST = 2000;
// Printable ASCII that needs no escaping anywhere: not in HTML, not between angle brackets, not in a header.
const HARMLESS = /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/;

/**
 * A web address that may stand in a message; null for anything else (`javascript:`, `data:`, an address with a password
 * in it, text that only looks like one). What a browser would encode is encoded.
 */
export function safeLink(text: string | undefined): string | null {
	const trimmed = text?.trim() ?? '';
	if (trimmed === '' || trimmed.length > LONGEST) return null;
	const url = parse(trimmed);
	if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.hostname === '') return null;
	const link = HARMLESS.test(trimmed) ? trimmed : url.href;
	return HARMLESS.test(link) ? link : null;
}

function parse(text: string): URL | null {
	try {
		return new URL(text);
	} catch {
		return null;
	}
}
