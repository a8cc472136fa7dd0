/**
 * The headers of every page: it is kept nowhere, found by nobody, framed by nobody, and its address is told to nobody. The
 * policy on what it may load stands in the page itself, because n8n sets a header of that name of its own.
 */
export function pageHeaders(more: Readonly<Record<string, string>> = {}): Record<string, string> {
	return {
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store, private',
		'referrer-policy': 'no-referrer',
		'x-robots-tag': 'noindex, nofollow, noarchive',
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
		...more,
	};
}
