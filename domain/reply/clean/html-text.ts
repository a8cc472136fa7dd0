import { compile } from 'html-to-text';

import { onFirstUse } from '../../memory/on-first-use';

const LARGEST_HTML = 200_000;
const LOOKS_LIKE_HTML = /<(?:!doctype|html|head|body|div|p|br|table|span|blockquote|font|a|b|i|ul|meta)\b[^<>]{0,2000}>/i;

const HIDDEN = [
	'[hidden]', '[style*="display:none"]', '[style*="display: none"]', '[style*="visibility:hidden"]', '[style*="visibility: hidden"]', '[style*="font-size:0"]',
	'[style*="font-size: 0"]', '[style*="max-height:0"]', '[style*="opacity:0"]', '[style*="mso-hide"]', 'head', 'style', 'script', 'title', 'img',
];

/** Whether a body that should be plain text is HTML after all. */
export function isHtml(text: string): boolean {
	return LOOKS_LIKE_HTML.test(text.slice(0, 20_000));
}

const asText = onFirstUse(() =>
	compile({
		wordwrap: false,
		limits: { maxInputLength: LARGEST_HTML, maxDepth: 60, maxChildNodes: 3000, ellipsis: '' },
		selectors: [
			...HIDDEN.map((selector) => ({ selector, format: 'skip' })),
			{ selector: 'a', options: { ignoreHref: true } },
			{ selector: 'blockquote', options: { leadingLineBreaks: 1, trailingLineBreaks: 1, trimEmptyLines: true } },
			...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, options: { uppercase: false } })),
			{ selector: 'table', format: 'block' },
		],
	}),
);

/**
 * The text of an HTML mail as a reader sees it: hidden elements left out, quotes marked with ">". Uses the library
 * html-to-text, with limits, so that nesting and size cannot make it slow.
 */
export function textOfHtml(html: string): string {
	return asText()(html.slice(0, LARGEST_HTML));
}
