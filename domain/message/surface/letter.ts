import type { Facts } from '../facts/facts';
import { formatsFor, localeFor } from '../locale';
import type { Letter } from '../pdf/letter-pdf';
import { directionOf } from '../plain-text';
import { postalLines } from '../recipient';
import { escapeHtml } from '../render/html-text';
import { factsText } from '../render/text-blocks';
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

const MARKS = [105, 148.5, 210];

/** The letter as plain text, as a page to be printed, and in its parts. */
export function writeLetter(draft: LetterDraft): { text: string; html: string; letter: Letter } {
	const { writer, variables, source } = draft;
	const body = writer.text.say(source, variables);
	const letter = partsOf(draft, body);
	const about = letter.about.map(({ label, lines }) => `${label}: ${lines.join(', ')}`);
	const text = [...letter.to, '', ...about, '', letter.subject, '', body, '', ...letter.foot].join('\n');
	return { text: `${text.trim()}\n`, html: pageOf(letter, writer.html.say(source, variables)), letter };
}

function partsOf({ writer, variables, facts, subject }: LetterDraft, body: string): Letter {
	const { texts } = writer.manner;
	const { party, letterhead } = writer;
	const formats = formatsFor(localeFor(texts.language, facts.customer.language, facts.customer.country));
	const factLines = factsText(variables.$view);
	return {
		language: texts.language,
		number: variables.number,
		date: facts.sendDate,
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
		paragraphs: body.split('\n\n').map((paragraph) => (paragraph === factLines ? null : paragraph)),
		view: variables.$view,
		foot: letterhead.imprint,
	};
}

function pageOf(letter: Letter, body: string): string {
	const company = escapeHtml(letter.company);
	const head = letter.logo ? `<img src="${escapeHtml(letter.logo)}" alt="${company}">` : company;
	const about = letter.about.map(({ label, lines }) => `<dt>${escapeHtml(label)}</dt><dd>${lines.map(escapeHtml).join('<br>')}</dd>`).join('');
	const foot = letter.foot.length > 0 ? `<div class="foot">${letter.foot.map(escapeHtml).join(' · ')}</div>` : '';
	return `<!DOCTYPE html>
<html lang="${escapeHtml(letter.language)}" dir="${directionOf(letter.language)}">
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
