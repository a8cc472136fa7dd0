import { html } from '../../markup/html';
import type { PortalLook } from '../look';
import { textsFor } from '../texts';
import { framed } from './frame';

/** The page of a link that opens nothing. It says the same whatever the reason, so that nobody learns from it. */
export function refusalPage(look: PortalLook, language: string): string {
	const texts = textsFor(language, look.language);
	return framed({ look, texts, title: texts.refusal.title, content: [html`<p>${texts.refusal.text}</p>`] });
}

/** The page while the invoices cannot be read. */
export function unavailablePage(look: PortalLook, language: string): string {
	const texts = textsFor(language, look.language);
	return framed({ look, texts, title: texts.unavailable.title, content: [html`<p>${texts.unavailable.text}</p>`] });
}
