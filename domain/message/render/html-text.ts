const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;', '`': '&#x60;', '=': '&#x3D;' };
const SPECIAL = /[&<>"'`=]/g;
const ANY_SPECIAL = /[&<>"'`=]/;

/** Text made harmless for HTML, in content and in quoted attributes; the same characters as handlebars escapes. */
export function escapeHtml(text: string): string {
	return ANY_SPECIAL.test(text) ? text.replace(SPECIAL, (character) => ESCAPES[character] ?? character) : text;
}

/**
 * Rendered, already escaped text as paragraphs: blank lines part them, single breaks stay, `links` can be pressed, and
 * what is a block of HTML already (a table, a heading) stands by itself.
 */
export function paragraphs(rendered: string, links: readonly string[] = []): string {
	const anchors = links.filter((link) => link !== '').map((link) => escapeHtml(link));
	const blocks: string[] = [];
	for (const part of rendered.split('\n\n')) {
		const chunk = part.trim();
		if (chunk !== '') blocks.push(A_BLOCK.test(chunk) ? chunk : `<p>${linked(chunk, anchors).replaceAll('\n', '<br>\n')}</p>`);
	}
	return blocks.join('\n');
}

const A_BLOCK = /^<(?:table|div|p|h2|ul)\b/;

// The longest first, in one pass: one address may begin with another.
function linked(prose: string, anchors: readonly string[]): string {
	const present = anchors.filter((anchor) => prose.includes(anchor)).sort((a, b) => b.length - a.length);
	if (present.length === 0) return prose;
	const any = new RegExp(present.map((anchor) => anchor.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
	return prose.replace(any, (anchor) => `<a href="${anchor}">${anchor}</a>`);
}
