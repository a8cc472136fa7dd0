import fc from 'fast-check';

import { foldText } from '../../../../domain/compliance/lint/folded-text';
import { unmask } from '../../../../domain/compliance/lint/unmask';
import { wordsOfUnmasked } from '../../../../domain/compliance/lint/words';

const wordsIn = (text: string): string[] => [...text.matchAll(/[^\s!-/:-@[-`{-~]+/g)].map(([word]) => word);
const placesIn = (text: string): number[] => [...text.matchAll(/[^\s!-/:-@[-`{-~]+/g)].map(({ index }) => index);
const pieces = ['Grüße', 'Straße', 'échéance', 'œuvre', 'Łódź', 'платить', 'Zürich', 'S T O P', 'l.a.w.s.u.i.t', 'a b c', '3 März', '€ 12,50', '’', '²', '請付款', 'sue', 'I’ll', '\n', '😀', 'e\u0301'];

describe('a folded text', () => {
	it('has the words that are found one by one, each with its place', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 }), (parts) => {
				const text = unmask(parts.join(' '));
				const { words, starts } = wordsOfUnmasked(text);
				const { text: folded, placeOf = (index: number) => index } = foldText(text);
				expect(wordsIn(folded)).toEqual(words.filter((word) => word !== ''));
				expect(placesIn(folded).map(placeOf)).toEqual(starts.filter((_, index) => words[index] !== ''));
			}),
			{ numRuns: 500, seed: 7 },
		);
	});

	it('keeps places where a letter becomes two', () => {
		const { text, placeOf } = foldText('Größe, Straße, Œuvre: Gericht');
		expect(text).toBe('grosse, strasse, oeuvre: gericht');
		expect(placeOf?.(text.indexOf('gericht'))).toBe('Größe, Straße, Œuvre: '.length);
	});

	it.each([['S T O P now', 'stop now'], ['l.a.w.s.u.i.t', 'lawsuit awsuit'], ['a b c now', 'a b c now']])('%s is read as %s', (text, read) => expect(foldText(text).text).toBe(read));
});
