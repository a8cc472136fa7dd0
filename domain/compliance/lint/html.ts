import { Parser, type Handler } from 'htmlparser2';

/** What a reader, a screen reader or a preview can show of an HTML mail. */
export interface HtmlContent {
	text: string;
	/** Targets of its links and forms. */
	links: readonly string[];
}

const SPOKEN_ATTRIBUTES = new Set(['alt', 'title', 'aria-label', 'placeholder', 'content', 'value']);
const LINK_ATTRIBUTES = new Set(['href', 'action', 'formaction']);
const SILENT = new Set(['script', 'style', 'template']);
// Words are not broken by these; every other element begins a new one.
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'del', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'wbr']);

/** Everything an HTML mail says, hidden elements, alternative texts and tooltips included, and where it links to. */
export function readHtml(html: string): HtmlContent {
	const parts: string[] = [];
	const links: string[] = [];
	let silent = 0;
	let element = '';
	const handler: Partial<Handler> = {
		// With onopentag, the parser would gather the attributes of every element.
		onopentagname(name) {
			element = name;
			if (SILENT.has(name)) silent += 1;
			if (!INLINE.has(name)) parts.push(name === 'td' || name === 'th' ? ' ' : '\n');
		},
		onattribute(name, value) {
			if (value === '') return;
			if (SPOKEN_ATTRIBUTES.has(name) && element !== 'meta') parts.push(' ', value, ' ');
			if (LINK_ATTRIBUTES.has(name) && element !== 'link') links.push(value);
		},
		ontext(text) {
			if (silent === 0) parts.push(text);
		},
		onclosetag(name) {
			if (SILENT.has(name)) silent -= 1;
			if (!INLINE.has(name)) parts.push('\n');
		},
	};
	// The parser is faster where it need not look for entities.
	new Parser(handler, { decodeEntities: html.includes('&') }).end(html);
	return { text: parts.join(''), links };
}
