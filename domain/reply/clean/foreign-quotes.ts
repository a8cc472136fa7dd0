import EmailReplyParser from 'email-reply-parser';

// The library's patterns backtrack: it is asked only where there is something for it, and about little text.
const LONGEST_TEXT = 4000;
const MOST_LINES = 80;
const LONGEST_LINE = 200;
const ATTRIBUTION = /^[^\n]{0,160}(?:<[^<>\s]{3,80}@[^<>\s]{3,80}>|\d{4})[^\n]{0,80}[:：]\s*$/;

/**
 * Attribution lines of other languages than our seven ("Den 4. aug. 2026 skrev …:", "… пишет:"): the library
 * email-reply-parser knows many. `lines` is what our own rules left.
 */
export function withoutForeignQuotes(lines: string[]): string[] {
	if (!lines.some((line) => line.length <= LONGEST_LINE && ATTRIBUTION.test(line))) return lines;
	const text = lines.join('\n');
	if (text.length > LONGEST_TEXT || lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE)) return lines;
	const visible = new EmailReplyParser()
		.read(text)
		.getFragments()
		.filter((fragment) => !fragment.isQuoted())
		.map((fragment) => fragment.getContent());
	return visible.join('\n').split('\n');
}
