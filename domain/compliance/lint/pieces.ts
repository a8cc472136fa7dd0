import { allMatches } from './all-matches';

/** A part of a text that is worth a closer look. */
export interface Piece {
	text: string;
	/** Index of its first character. */
	start: number;
}

const DIGITS = /\d+/g;

/** The pieces of a text around its digits: everything that stands within `reach` characters of one. */
export function piecesAroundDigits(text: string, reach: number): readonly Piece[] {
	const pieces: Piece[] = [];
	let [start, end] = [0, -1];
	for (const { index, 0: digits } of allMatches(DIGITS, text)) {
		if (index - reach > end) {
			if (end >= 0) pieces.push({ text: text.slice(start, end), start });
			start = Math.max(0, index - reach);
		}
		end = index + digits.length + reach;
	}
	if (end >= 0) pieces.push({ text: text.slice(start, end), start });
	return pieces;
}

// What links and addresses of mail have, and few other words.
const MARK = /[@/]|www\./gi;
const BORDERS = new Set('<>"\'');
const SPACE = /\s/;

/**
 * The pieces between spaces, quotation marks and angle brackets in which a link or an address of mail may stand; no link or
 * address goes beyond one.
 */
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
