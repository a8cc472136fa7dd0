import { formatsFor, localeFor } from '../locale';
import { directionOf } from '../plain-text';
import { postalLines } from '../recipient';
import { escapeHtml } from '../render/html-text';
import { colonOf } from '../render/view';
import type { Facts } from '../facts/facts';
import type { Variables } from '../variables';
import type { Writer } from '../writer';
import { LETTER_STYLE } from './letter-style';

/** What one letter is made of. */
export interface LetterDraft {
	writer: Writer;
	variables: Variables;
	facts: Facts;
	/** The prose, greeting and closing included. */
	source: string;
	subject: string;
}

/** A letter in its parts, written out; a page of HTML and a PDF are made of the same. */
export interface Letter {
	company: string;
	logo: string | null;
	returnLine: string;
	to: readonly string[];
	about: readonly { label: string; lines: readonly string[] }[];
	subject: string;
	foot: readonly string[];
}

const MARKS = [105, 148.5, 210];

/** The letter as plain text and as a page to be printed. */
export function writeLetter(draft: LetterDraft): { text: string; html: string } {
	const { writer, variables, source } = draft;
	const letter = partsOf(draft);
	const text = [
		...letter.to,
		'',
		...letter.about.map(({ label, lines }) => `${label}${colonOf(writer.manner.texts)}${lines.join(', ')}`),
		'',
		letter.subject,
		'',
		writer.text.say(source, variables),
		'',
		...letter.foot,
	].join('\n');
	return { text: `${text.trim()}\n`, html: pageOf(letter, writer, writer.html.say(source, variables)) };
}

function partsOf({ writer, variables, facts, subject }: LetterDraft): Letter {
	const { texts } = writer.manner;
	const { party, letterhead } = writer;
	const formats = formatsFor(localeFor(texts.language, facts.customer.language, facts.customer.country));
	return {
		company: party.company,
		logo: letterhead.logo,
		returnLine: [party.company, ...party.address].join(' · '),
		to: postalLines(facts.customer, party.origin),
		about: [
			{ label: texts.words.date, lines: [formats.date(facts.sendDate)] },
			{ label: texts.words.invoice, lines: [variables.number] },
			{ label: texts.words.contact, lines: [party.sender, ...party.contacts].filter((line) => line !== '') },
		].filter(({ lines }) => lines.length > 0),
		subject,
		foot: letterhead.imprint,
	};
}

function pageOf(letter: Letter, writer: Writer, body: string): string {
	const { language } = writer.manner.texts;
	const company = escapeHtml(letter.company);
	const head = letter.logo ? `<img src="${escapeHtml(letter.logo)}" alt="${company}">` : company;
	const about = letter.about.map(({ label, lines }) => `<dt>${escapeHtml(label)}</dt><dd>${lines.map(escapeHtml).join('<br>')}</dd>`).join('');
	const foot = letter.foot.length > 0 ? `<div class="foot">${letter.foot.map(escapeHtml).join(' · ')}</div>` : '';
	return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(letter.subject)}</title>
<style>${LETTER_STYLE}</style>
</head>
<body>
<div class="sheet">
<div class="company">${head}</div>
<div class="window"><div class="return"><span>${escapeHtml(letter.returnLine)}</span></div><div class="to">${letter.to.map(escapeHtml).join('<br>')}</div></div>
<dl class="about">${about}</dl>
${MARKS.map((millimetres) => `<div class="mark" style="top:${millimetres}mm"></div>`).join('')}
<h1>${escapeHtml(letter.subject)}</h1>
${body}
${foot}
</div>
</body>
</html>`;
}
