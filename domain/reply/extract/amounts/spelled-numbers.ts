import type { Language } from '../../intent';
import { fold } from '../../text/fold';
import { vocabularyOf } from '../dates/vocabulary';

const known = new Map<Language, ReadonlyMap<string, number>>();

/** The numbers that are single words of a language: "six", "zwanzig", "quatre". */
export function spelledNumbers(language: Language): ReadonlyMap<string, number> {
	let numbers = known.get(language);
	if (!numbers) {
		const pairs = vocabularyOf(language).numbers.split('|').map((pair) => pair.split('='));
		numbers = new Map(pairs.filter(([word = '']) => !word.includes(' ')).map(([word = '', value]): [string, number] => [fold(word), Number(value)]));
		known.set(language, numbers);
	}
	return numbers;
}
