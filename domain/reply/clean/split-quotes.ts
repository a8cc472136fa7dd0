import { attributionLength, startsOlderMail } from './quote-header';

/** The lines that the writer added, and those that were there before. */
export interface SplitLines {
	own: string[];
	quoted: string[];
}

/**
 * Takes apart what a person wrote now and what the mail program copied from older mails. Lines marked with ">" are
 * quoted wherever they stand, so that answers between and below them are kept; without marks, everything below a header
 * of an older mail is quoted.
 */
export function splitQuotes(lines: readonly string[]): SplitLines {
	const own: string[] = [];
	const quoted: string[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] ?? '';
		if (isMarked(line)) {
			quoted.push(line);
			continue;
		}
		if (startsOlderMail(lines, at) || isRuleAboveOlderMail(lines, at)) {
			quoted.push(...lines.slice(at));
			break;
		}
		const length = attributionLength(lines, at);
		if (length === 0) {
			own.push(line);
			continue;
		}
		quoted.push(...lines.slice(at, at + length));
		at += length - 1;
		if (isMarked(nextText(lines, at + 1))) continue;
		quoted.push(...lines.slice(at + 1));
		break;
	}
	return { own, quoted };
}

function isMarked(line: string): boolean {
	return /^\s{0,3}[>|]/.test(line);
}

function nextText(lines: readonly string[], from: number): string {
	for (let at = from; at < lines.length && at < from + 4; at += 1) {
		const line = lines[at] ?? '';
		if (line.trim() !== '') return line;
	}
	return '';
}

// Outlook draws a line of underscores over the header block.
function isRuleAboveOlderMail(lines: readonly string[], at: number): boolean {
	return /^[_\-=*]{8,}$/.test((lines[at] ?? '').trim()) && (startsOlderMail(lines, at + 1) || startsOlderMail(lines, at + 2));
}
