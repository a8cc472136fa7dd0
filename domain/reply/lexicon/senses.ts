import { LANGUAGES, type Language } from '../intent';
import { fold } from '../text/fold';
import { SENSES } from './senses.data';

// Words met before; a cap, so that hostile text cannot fill the memory.
const LARGEST_MEMORY = 20_000;

/** The meanings of the words of one language. */
class SenseTable {
	private readonly exact = new Map<string, number>();
	private readonly prefixes = new Map<string, number>();
	private readonly memory = new Map<string, number>();
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

	/** The meaning of a folded word: the word itself, else its longest known beginning; -1 where it is unknown. */
	of(word: string): number {
		const known = this.memory.get(word);
		if (known !== undefined) return known;
		const sense = this.lookUp(word);
		if (this.memory.size < LARGEST_MEMORY && word.length <= 40) this.memory.set(word, sense);
		return sense;
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

/** The number of the meaning of a folded word in `language`; -1 where the word is in no line of the table. */
export function senseOf(word: string, language: Language): number {
	if (tables.size === 0) readTable();
	return tables.get(language)?.of(word) ?? -1;
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
