import fc from 'fast-check';

import { piecesAroundDigits } from '../../../../domain/compliance/lint/pieces';

describe('the pieces of a text around its digits', () => {
	it('are joined where they meet, and say where they stand', () =>
		expect(piecesAroundDigits('due 12 or 14 of it, and no more, until 9', 3)).toEqual([
			{ text: 'ue 12 or 14 of', start: 1 },
			{ text: 'il 9', start: 36 },
		]));

	it('are none where there is no digit', () => expect(piecesAroundDigits('nothing to count', 5)).toEqual([]));

	it('hold every character that is near a digit, and stand where they say', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '7'), maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (text, reach) => {
				const pieces = piecesAroundDigits(text, reach);
				for (const { text: piece, start } of pieces) expect(text.slice(start, start + piece.length)).toBe(piece);
				for (const { index } of text.matchAll(/\d/g)) {
					const [from, until] = [Math.max(0, index - reach), Math.min(text.length, index + 1 + reach)];
					expect(pieces.some((piece) => piece.start <= from && piece.start + piece.text.length >= until)).toBe(true);
				}
			}),
			{ numRuns: 200, seed: 7 },
		);
	});
});
