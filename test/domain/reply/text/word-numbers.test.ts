import { numberOfWord, UNKNOWN_WORD, WordMemory, wordOfNumber } from '../../../../domain/reply/text/word-numbers';

describe('the numbers of words', () => {
	it('are the same for the same word and lead back to it', () => {
		const number = numberOfWord('überweisung');
		expect(numberOfWord(['über', 'weisung'].join(''))).toBe(number);
		expect(wordOfNumber(number)).toBe('überweisung');
		expect(numberOfWord('zahlung')).not.toBe(number);
	});

	it('are not given to words that are too long, and no more than a fixed count', () => {
		expect(numberOfWord('x'.repeat(41))).toBe(UNKNOWN_WORD);
		const numbers = Array.from({ length: 25_000 }, (_, at) => numberOfWord(`word${at}`));
		expect(numbers.at(-1)).toBe(UNKNOWN_WORD);
		expect(numbers.filter((number) => number !== UNKNOWN_WORD).length).toBeLessThan(20_001);
	});
});

describe('what is remembered of words', () => {
	it('is worked out once for a known word, and each time for an unknown one', () => {
		const asked: string[] = [];
		const lengths = new WordMemory((word) => {
			asked.push(word);
			return word.length;
		});
		expect([lengths.of('later', 7), lengths.of('sooner', 2), lengths.of('later', 7), lengths.of('new', UNKNOWN_WORD), lengths.of('new', UNKNOWN_WORD)]).toEqual([5, 6, 5, 3, 3]);
		expect(asked).toEqual(['later', 'sooner', 'new', 'new']);
	});
});
