import { decodeWords } from 'postal-mime';

import { BoundedMap } from '../../memory/bounded-map';
import type { Currency } from '../../model/currency';
import type { Message } from '../../model/message';
import { amountsIn, type NamedAmount } from './amounts';
import { amountsBeside } from './amounts-beside';
import { foldText } from './folded-text';
import { readHtml, type HtmlContent } from './html';
import { linksIn, linksTo, type Link } from './links';
import { LINT_LANGUAGES, type Hit, type LintLanguage } from './phrases';
import { linkingPieces } from './pieces';
import { saysTheSame } from './says-the-same';
import { senderOf } from './sender';
import { messageFinder, type MessageTerm } from './terms';
import { unmask } from './unmask';

/** One part of a message, read: what it says as people see it, and the terms it uses. */
export interface ProsePart {
	/** Unmasked, with names, links and addresses left in. */
	text: string;
	hits: readonly Hit<MessageTerm>[];
	amounts: readonly NamedAmount[];
}

/** A whole message, read. */
export interface Prose {
	language?: LintLanguage;
	subject: ProsePart;
	/** Text and HTML: whatever the reader's program shows of them. */
	body: readonly ProsePart[];
	/** The hits of subject and body by term. */
	hits: ReadonlyMap<MessageTerm, readonly Hit<MessageTerm>[]>;
	links: readonly Link[];
	/** What the sender calls itself. */
	sender: { name: string; address: string; hits: readonly Hit<MessageTerm>[] };
}

// What must not be read as prose: addresses and links, which may contain any word.
const ADDRESS = /[^\s<>()"']+@[^\s<>()"']+|https?:\/\/[^\s<>"']+|www\.[^\s<>"']+/gi;
const NO_HTML: HtmlContent = { text: '', links: [] };

/**
 * Reads a message: subject (RFC 2047 decoded), text and HTML, unmasked. `names` (of the customer, of the sender) may
 * contain any word and are not read as prose; `numbers` (of invoices) may look like amounts ("R0-3") and are not read as such.
 */
export function readProse(message: Message, currency: Currency, names: readonly string[], numbers: readonly string[] = []): Prose {
	const language = languageOf(message.language);
	const from = message.from ?? '';
	const sender = from.length > LONGEST_SENDER ? readSender(from) : senders.get(from, readSender);
	const unread = [...names, sender.name].map((name) => unmask(name).trim()).filter((name) => name.length > 1);
	const invoiced = { currency, numbers: numbers.map(unmask) };
	const html = message.html ? readHtml(message.html) : NO_HTML;
	// HTML that says the same as the text is not read twice.
	const repeated = saysTheSame(message.text, html.text);
	const links = linksIn(message.text);
	const part = (text: string): ProsePart => readPart(text, language, invoiced, unread);
	const subject = part(decodeWords(message.subject ?? ''));
	const body = (repeated ? [message.text] : [message.text, html.text].filter((text) => text !== '')).map(part);
	return {
		language,
		subject,
		body,
		hits: byTerm([subject, ...body]),
		links: [...links, ...(repeated ? links : linksIn(html.text)), ...linksTo(html.links)],
		sender,
	};
}

/** The language of the lint's lists that a BCP 47 tag names; undefined for all others. */
export function languageOf(tag: string): LintLanguage | undefined {
	const primary = tag.slice(0, 2).toLowerCase();
	return LINT_LANGUAGES.find((language) => language === primary && /^(..)(-|_|$)/.test(tag));
}

/** The subject and the body of a message. */
export function partsOf(prose: Prose): readonly ProsePart[] {
	return [prose.subject, ...prose.body];
}

const NONE: readonly Hit<MessageTerm>[] = [];

/** The hits of a term anywhere in the message. */
export function hitsOf(prose: Prose, ...terms: readonly MessageTerm[]): readonly Hit<MessageTerm>[] {
	let found = NONE;
	for (const term of terms) {
		const hits = prose.hits.get(term);
		if (hits) found = found === NONE ? hits : [...found, ...hits];
	}
	return found;
}

/** Whether the message uses a term anywhere. */
export function says(prose: Prose, ...terms: readonly MessageTerm[]): boolean {
	return terms.some((term) => prose.hits.has(term));
}

/** The phrases that were found, for people to read: `"legal action", "court"`. */
export function quote(hits: readonly Hit<string>[]): string {
	return [...new Set(hits.map((hit) => `"${hit.phrase.replace('*', '…')}"`))].join(', ');
}

function byTerm(parts: readonly ProsePart[]): ReadonlyMap<MessageTerm, readonly Hit<MessageTerm>[]> {
	const hits = new Map<MessageTerm, Hit<MessageTerm>[]>();
	for (const part of parts) {
		for (const hit of part.hits) {
			const known = hits.get(hit.group);
			if (known) known.push(hit);
			else hits.set(hit.group, [hit]);
		}
	}
	return hits;
}

interface Invoiced {
	currency: Currency;
	numbers: readonly string[];
}

function readPart(raw: string, language: LintLanguage | undefined, { currency, numbers }: Invoiced, unread: readonly string[]): ProsePart {
	const text = unmask(raw);
	return { text, hits: hitsIn(blank(text, unread), language), amounts: amountsBeside(numbers, text, amountsIn(text, currency)) };
}

// The places of hits are those in the text as it was before it was folded.
function hitsIn(text: string, language: LintLanguage | undefined): readonly Hit<MessageTerm>[] {
	const { text: folded, placeOf } = foldText(text);
	const hits = messageFinder().find(folded, language);
	return placeOf ? hits.map((hit) => ({ ...hit, start: placeOf(hit.start), lastStart: placeOf(hit.lastStart) })) : hits;
}

// Blanked rather than cut out, so that places in the text stay where they are.
function blank(text: string, unread: readonly string[]): string {
	let blanked = '';
	let read = 0;
	for (const piece of linkingPieces(text)) {
		blanked += text.slice(read, piece.start) + piece.text.replace(ADDRESS, spaces);
		read = piece.start + piece.text.length;
	}
	blanked = read === 0 ? text : blanked + text.slice(read);
	for (const name of unread) if (blanked.includes(name)) blanked = blanked.replaceAll(name, spaces);
	return blanked;
}

function spaces(found: string): string {
	return ' '.repeat(found.length);
}

// One sender writes nearly all messages of a run.
const senders = new BoundedMap<string, Prose['sender']>(100);
const LONGEST_SENDER = 500;

// What it calls itself is read in every language.
function readSender(from: string): Prose['sender'] {
	const { name, address } = senderOf(from);
	return { name, address, hits: hitsIn(unmask(name), undefined) };
}
