import { withoutInjection } from './injection';
import { joinLines, linesOf } from './lines';
import { withoutForeignQuotes } from './foreign-quotes';
import { splitSignature } from './signature';
import { splitQuotes } from './split-quotes';

/** A reply taken apart. `text` is only what the person wrote now; nothing is lost, the rest stands beside it. */
export interface CleanReply {
	text: string;
	quoted: string;
	signature: string;
	/** Whether part of the text spoke to a machine; that part is in none of the others. */
	injected: boolean;
	/** Whether the body holds characters that no text has: a broken charset or a file. */
	unreadable: boolean;
}

const LARGEST_BODY = 1_000_000;
const LONGEST_LINE = 4000;
const LONGEST_TEXT = 20_000;
const MOST_LINES = 4000;

/**
 * What a person wrote now, of the plain text of a message: without quotes, signature, small print and footers.
 * `isMail`: messages of phones have none of these, and a short line there is never a signature.
 */
export function cleanReply(body: string, isMail: boolean, senderName?: string): CleanReply {
	const unreadable = isUnreadable(body);
	const lines = linesOf(body.slice(0, LARGEST_BODY)).map((line) => line.slice(0, LONGEST_LINE));
	const { own, quoted } = isMail ? splitQuotes(lines) : { own: lines, quoted: [] };
	const written = isMail ? withoutForeignQuotes(own) : own;
	const { body: said, signature } = isMail ? splitSignature(written.slice(0, MOST_LINES), senderName) : { body: written, signature: [] };
	const { lines: human, injected } = withoutInjection(said);
	return {
		text: joinLines(human).slice(0, LONGEST_TEXT),
		quoted: joinLines(quoted).slice(0, LONGEST_TEXT),
		signature: joinLines(signature).slice(0, LONGEST_TEXT),
		injected,
		unreadable,
	};
}

// A decoder writes U+FFFD for what it cannot read; a file has control characters.
function isUnreadable(body: string): boolean {
	const sample = body.slice(0, 4000);
	const broken = sample.match(/[\u0000-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
	return broken > 3 && broken / sample.length > 0.05;
}
