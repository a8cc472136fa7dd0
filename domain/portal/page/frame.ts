import { createHash } from 'node:crypto';

import { html, Html } from '../../markup/html';
import type { PortalLook } from '../look';
import type { PortalTexts } from '../texts/format';
import { pageStyle } from './style';

/** A page around its content. */
export interface Frame {
	look: PortalLook;
	texts: PortalTexts;
	title: string;
	/** Below the title. */
	intro?: Html;
	content: readonly (Html | undefined)[];
}

/** A whole document: nothing is loaded, nothing runs, and forms go only to where the page came from. */
export function framed({ look, texts, title, intro, content }: Frame): string {
	const style = pageStyle(look.colour);
	const logo = look.logo === undefined ? undefined : html`<img class="logo" src="${look.logo}" alt="${look.company}">`;
	const contact = look.contact === undefined ? undefined : html`<p>${texts.contact(look.contact)}</p>`;
	return html`<!DOCTYPE html>
<html lang="${texts.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">
<title>${title}</title><style>${new Html(style)}</style></head>
<body><header>${logo}<h1>${title}</h1>${intro}</header>
<main>${content.filter((part) => part !== undefined)}</main>
<footer>${contact}<p>${texts.footer}</p></footer></body></html>
`.text;
}

/** Source: W3C, Content Security Policy Level 3. The logo is a data: address; the styles are known by their hash. */
function policyOf(style: string): string {
	const hash = createHash('sha256').update(style).digest('base64');
	return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; form-action 'self'; base-uri 'none'`;
}
