const SCHEME = 'dun1';

/** The parts of a touch's idempotency key. `cycle` is a number, or the event that a message answers. */
export interface KeyParts {
	invoiceId: string;
	cycle: string;
	tier: string;
}

/** `dun1:<invoiceId>:<cycle>:<tier>`, each part percent-encoded: the same parts give the same key, for ever. */
export function touchKey(invoiceId: string, cycle: number | string, tier: string): string {
	return [SCHEME, invoiceId, String(cycle), tier].map(encodeURIComponent).join(':');
}

/** The parts of a key that `touchKey` made; undefined for any other text. */
export function parseTouchKey(key: string): KeyParts | undefined {
	const [scheme, invoiceId, cycle, tier, ...rest] = key.split(':');
	if (scheme !== SCHEME || !invoiceId || !cycle || !tier || rest.length > 0) return undefined;
	try {
		return { invoiceId: decoded(invoiceId), cycle: decoded(cycle), tier: decoded(tier) };
	} catch {
		// A stray percent sign: not a key of ours.
		return undefined;
	}
}

// Most parts have nothing encoded in them, and a history has a million keys.
function decoded(part: string): string {
	return part.includes('%') ? decodeURIComponent(part) : part;
}
