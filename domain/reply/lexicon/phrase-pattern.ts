import { fold } from '../text/fold';

/**
 * A phrase as the lexicons write it, one a line:
 * - `paid` the word itself (case and accents do not matter); `pay*` any word that starts so; `#` a number
 * - `(paid|has been settled|pay*)` one of these, of one or several words; `@name` a word of a class of the lexicon
 * - `?` after a word or a bracket: it may be missing; `_` up to two words of any kind, `__` up to five
 * - `^` the start of a sentence, `>` its end; `[` the start of the message, `]` its end
 */
export interface PhrasePattern {
	readonly elements: readonly PatternElement[];
}

export type PatternElement = WordsElement | { kind: 'gap'; longest: number } | { kind: 'edge'; edge: Edge };

export type Edge = 'sentence-start' | 'sentence-end' | 'message-start' | 'message-end';

export interface WordsElement {
	kind: 'words';
	exact: readonly string[];
	prefixes: readonly string[];
	number: boolean;
	optional: boolean;
}

const SPECIAL: Readonly<Record<string, PatternElement>> = {
	'^': { kind: 'edge', edge: 'sentence-start' },
	'>': { kind: 'edge', edge: 'sentence-end' },
	'[': { kind: 'edge', edge: 'message-start' },
	']': { kind: 'edge', edge: 'message-end' },
	_: { kind: 'gap', longest: 2 },
	__: { kind: 'gap', longest: 5 },
};

// A question mark that stands alone is a word of the text; one that follows something makes that optional.
const OPTIONAL = '\u0000';

type Classes = Readonly<Record<string, string>>;

/** The patterns of a text with one phrase a line; `classes` are the lexicon's word classes. Throws on a bad phrase. */
export function parsePhrases(lines: string, classes: Classes): PhrasePattern[] {
	return lines
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.flatMap((line) => new PhraseParser(line, classes).parse());
}

/** Recursive descent; brackets with phrases of several words are multiplied out, so that a pattern is a plain list. */
class PhraseParser {
	private readonly parts: string[];
	private at = 0;

	constructor(
		private readonly line: string,
		private readonly classes: Classes,
	) {
		this.parts = line.replace(/(?<=[^\s(|])\?/g, ` ${OPTIONAL} `).match(/[()|]|[^\s()|]+/g) ?? [];
	}

	parse(): PhrasePattern[] {
		const sequences = this.sequence();
		if (this.at < this.parts.length) throw new Error(`Unbalanced brackets in the phrase "${this.line}"`);
		return sequences.map((elements) => ({ elements }));
	}

	private sequence(): PatternElement[][] {
		let sequences: PatternElement[][] = [[]];
		while (this.at < this.parts.length && this.parts[this.at] !== ')' && this.parts[this.at] !== '|') {
			const choices = this.item();
			sequences = sequences.flatMap((before) => choices.map((choice) => [...before, ...choice]));
		}
		return sequences;
	}

	private item(): PatternElement[][] {
		const part = this.parts[this.at] ?? '';
		this.at += 1;
		const special = SPECIAL[part];
		if (special) return [[special]];
		const choices = part === '(' ? this.choices() : [[this.word(part)]];
		const optional = this.parts[this.at] === OPTIONAL;
		if (optional) this.at += 1;
		return simplify(choices, optional);
	}

	private choices(): PatternElement[][] {
		const choices = this.sequence();
		while (this.parts[this.at] === '|') {
			this.at += 1;
			choices.push(...this.sequence());
		}
		if (this.parts[this.at] !== ')') throw new Error(`Unbalanced brackets in the phrase "${this.line}"`);
		this.at += 1;
		return choices;
	}

	private word(text: string): WordsElement {
		const words = this.expand(text);
		return {
			kind: 'words',
			optional: false,
			number: words.includes('#'),
			exact: words.filter((word) => !word.endsWith('*') && word !== '#').map(fold),
			prefixes: words.filter((word) => word.endsWith('*')).map((word) => fold(word.slice(0, -1))),
		};
	}

	private expand(word: string): string[] {
		if (!word.startsWith('@') || word === '@') return [word];
		const members = this.classes[word.slice(1)];
		if (members === undefined) throw new Error(`No word class ${word}, in the phrase "${this.line}"`);
		return members.split('|').flatMap((member) => this.expand(member));
	}
}

/** Choices of a single word each become one element. */
function simplify(choices: PatternElement[][], optional: boolean): PatternElement[][] {
	const single: WordsElement[] = [];
	const rest: PatternElement[][] = [];
	for (const choice of choices) {
		const [first] = choice;
		if (choice.length === 1 && first?.kind === 'words' && !first.optional) single.push(first);
		else rest.push(choice);
	}
	if (single.length > 0) {
		rest.unshift([
			{
				kind: 'words',
				optional: optional && rest.length === 0,
				number: single.some((element) => element.number),
				exact: single.flatMap((element) => element.exact),
				prefixes: single.flatMap((element) => element.prefixes),
			},
		]);
	}
	return optional && !(rest.length === 1 && single.length > 0) ? [[], ...rest] : rest;
}
