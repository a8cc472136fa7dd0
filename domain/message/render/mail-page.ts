import type { Palette } from './colour';
import { escapeHtml } from './html-text';
import { mailStyle } from './mail-style';

/** Who a mail is from, as its head and foot show it. */
export interface Letterhead {
	company: string;
	logo: string | null;
	/** Lines under the mail: address and ways to reach the company. */
	imprint: readonly string[];
	palette: Palette;
}

/** What differs from mail to mail. Everything but `body` and `notice` is plain text. */
export interface MailContent {
	language: string;
	direction: 'ltr' | 'rtl';
	subject: string;
	/** Shown beside the subject by mail programs; hides the beginning of the text where `discreet`. */
	preview: string;
	discreet: boolean;
	/** HTML: paragraphs and blocks. */
	body: string;
	/** HTML: how to stop these mails. */
	notice: string;
}

// Keeps the text of a discreet mail out of the preview that lies open on a locked phone.
const FILLER = '&#847;&zwnj;&nbsp;'.repeat(70);

/** Makes whole mails of their contents; head, style and foot are put together once. */
export function mailPage(letterhead: Letterhead): (content: MailContent) => string {
	const { company, logo, imprint, palette } = letterhead;
	const style = `<style>${mailStyle(palette)}</style>`;
	const name = escapeHtml(company);
	const shown = logo ? `<img src="${escapeHtml(logo)}" alt="${name}" height="40">` : name;
	const head = shown === '' ? '' : `<h1>${shown}</h1>`;
	const foot = imprint.length > 0 ? `<p>${imprint.map(escapeHtml).join('<br>\n')}</p>` : '';
	return ({ language, direction, subject, preview, discreet, body, notice }) => `<!DOCTYPE html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escapeHtml(subject)}</title>
${style}
</head>
<body>
<div role="main" lang="${escapeHtml(language)}" dir="${direction}">
<div class="preview">${escapeHtml(preview)}${discreet ? FILLER : ''}</div>
<table role="presentation" class="page"><tr><td>
<table role="presentation" class="card" align="center">
<tr><td class="head">${head}</td></tr>
<tr><td class="body">
${body}
</td></tr>
<tr><td class="foot">${notice}${foot}</td></tr>
</table>
</td></tr></table>
</div>
</body>
</html>`;
}
