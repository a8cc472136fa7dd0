import { LANGUAGES, type Language } from '../intent';
import { fold } from '../text/fold';
import type { Tokens } from '../text/tokens';
import { UNKNOWN_WORD, WordMemory } from '../text/word-numbers';
import { SENSES } from './senses.data';

/** The meanings of the words of one language. */
class SenseTable {
	private readonly exact = new Map<string, number>();
	private readonly prefixes = new Map<string, number>();
	private readonly memory = new WordMemory((word) => this.lookUp(word));
	private shortest = Infinity;
	private longest = 0;

	add(word: string, sense: number): void {
		const prefix = word.endsWith('*');
		const map = prefix ? this.prefixes : this.exact;
		const key = fold(prefix ? word.slice(0, -1) : word);
		if (key === '' || map.has(key)) return;
		map.set(key, sense);
		if (prefix) {
			this.shortest = Math.min(this.shortest, key.length);
			this.longest = Math.max(this.longest, key.length);
		}
	}

	/** The meaning of each word: that of the word itself, else of its longest known beginning; -1 where it is unknown. */
	of({ words, numbers }: Tokens): number[] {
		return words.map((word, at) => this.memory.of(word, numbers[at] ?? UNKNOWN_WORD));
	}

	private lookUp(word: string): number {
		const whole = this.exact.get(word);
		if (whole !== undefined) return whole;
		for (let length = Math.min(word.length, this.longest); length >= this.shortest; length -= 1) {
			const sense = this.prefixes.get(word.slice(0, length));
			if (sense !== undefined) return sense;
		}
		return -1;
	}
}

const tables = new Map<Language, SenseTable>();

/** The numbers of the meanings of the words in `language`; -1 for a word that is in no line of the table. */
export function sensesOf(tokens: Tokens, language: Language): readonly number[] {
	if (tables.size === 0) readTable();
	return tables.get(language)?.of(tokens) ?? [];
}

function readTable(): void {
	for (const language of LANGUAGES) tables.set(language, new SenseTable());
	SENSES.trim()
		.split('\n')
		.forEach((line, sense) => {
			const columns = line.slice(line.indexOf(':') + 1).split('|');
			LANGUAGES.forEach((language, column) => {
				for (const word of (columns[column] ?? '').trim().split(/\s+/)) if (word !== '') tables.get(language)?.add(word, sense);
			});
		});
}
