import { allMatches } from './all-matches';

/** A piece of a text between spaces, quotation marks and angle brackets. */
export interface Piece {
	text: string;
	/** Index of its first character. */
	start: number;
}

// What links and addresses of mail have, and few other words.
const MARK = /[@/]|www\./gi;
const BORDERS = new Set('<>"\'');
const SPACE = /\s/;

/** The pieces of a text in which a link or an address of mail may stand; no link or address goes beyond one. */
export function linkingPieces(text: string): readonly Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const { index } of allMatches(MARK, text)) {
		if (index < end) continue;
		let start = index;
		while (start > end && !isBorder(text, start - 1)) start -= 1;
		end = index;
		while (end < text.length && !isBorder(text, end)) end += 1;
		pieces.push({ text: text.slice(start, end), start });
	}
	return pieces;
}

// Spaces, quotation marks and angle brackets. Most characters are plain letters, which need no closer look.
function isBorder(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return code <= 0x22 || code === 0x27 || code === 0x3c || code === 0x3e || code > 0x7e ? BORDERS.has(text.charAt(index)) || SPACE.test(text.charAt(index)) : false;
}
