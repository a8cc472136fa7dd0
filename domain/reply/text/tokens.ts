import { foldCharacter } from './fold';
import { numberOfWord, UNKNOWN_WORD, wordOfNumber } from './word-numbers';

/**
 * The words of a text, folded (see fold.ts), with where they stand. Lists of equal length, one entry a token; plain
 * arrays instead of one object a token, because thousands of replies a second go through here.
 */
export interface Tokens {
	readonly words: string[];
	/** The numbers of the words; see word-numbers.ts. */
	readonly numbers: number[];
	/** Offset of the first character in the text, and of the one after the last. */
	readonly starts: number[];
	readonly ends: number[];
	/** Number of the sentence that the token stands in. */
	readonly sentences: number[];
	/** Number of the clause (between commas, brackets, dashes) that the token stands in. */
	readonly clauses: number[];
	/** For every sentence: whether it ends in a question mark. */
	readonly questions: boolean[];
}

const enum Kind {
	Space,
	Letter,
	Digit,
	Apostrophe,
	Stop,
	Pause,
	Symbol,
}

const kinds = new Map<string, Kind>();
const COMMON = 0x250;
// The kinds of the characters of western alphabets, one more than the kind; 0 where it has not been asked for yet.
const common = new Uint8Array(COMMON);
const LETTER = /^[\p{L}\p{M}_]$/u;
const DIGIT = /^\p{Nd}$/u;
const SYMBOL = /^(\p{Sc}|\p{Extended_Pictographic}|%)$/u;

// A line that is shorter than this was ended by its writer, not by a mail program that wraps.
const SHORTEST_WRAPPED_LINE = 45;

function kindOf(character: string): Kind {
	const code = character.charCodeAt(0);
	if (code < COMMON) {
		if (common[code] === 0) common[code] = classify(character) + 1;
		return (common[code] ?? 0) - 1;
	}
	let kind = kinds.get(character);
	if (kind === undefined) {
		kind = classify(character);
		if (kinds.size < 4096) kinds.set(character, kind);
	}
	return kind;
}

function classify(character: string): Kind {
	if (LETTER.test(character)) return Kind.Letter;
	if (DIGIT.test(character)) return Kind.Digit;
	if ("'’`´‘".includes(character)) return Kind.Apostrophe;
	if ('.!?…。！？'.includes(character)) return Kind.Stop;
	if (',;:()[]–—"“”„«»/|<>'.includes(character)) return Kind.Pause;
	return SYMBOL.test(character) ? Kind.Symbol : Kind.Space;
}

/** The end of the run of plain letters a to z that starts at `at`. */
function endOfLetters(text: string, at: number): number {
	let end = at;
	for (let code = text.charCodeAt(end) | 32; code >= 97 && code <= 122 && end < text.length; code = text.charCodeAt(end) | 32) end += 1;
	return end;
}

/** Splits `text` (at most `limit` tokens of it) into folded words, numbers, symbols and question or exclamation marks. */
export function tokenize(text: string, limit: number): Tokens {
	return new Tokenizer(text, limit).run();
}

class Tokenizer {
	private readonly tokens: Tokens = { words: [], numbers: [], starts: [], ends: [], sentences: [], clauses: [], questions: [] };
	private at = 0;
	private sentence = 0;
	private clause = 0;
	private tokensInSentence = 0;
	private lineStart = 0;

	constructor(
		private readonly text: string,
		private readonly limit: number,
	) {}

	run(): Tokens {
		const { text, tokens } = this;
		while (this.at < text.length && tokens.words.length < this.limit) {
			const character = this.characterAt(this.at);
			switch (kindOf(character)) {
				case Kind.Letter:
				case Kind.Digit:
					this.word();
					break;
				case Kind.Stop:
					this.stop(character);
					break;
				case Kind.Pause:
					this.clause += 1;
					this.at += character.length;
					break;
				case Kind.Symbol:
					this.push(character, this.at, this.at + character.length);
					this.at += character.length;
					break;
				default:
					if (character === '\n') this.newLine();
					this.at += character.length;
			}
		}
		this.endSentence(false);
		return tokens;
	}

	private characterAt(at: number): string {
		const code = this.text.charCodeAt(at);
		return code >= 0xd800 && code <= 0xdbff ? this.text.slice(at, at + 2) : this.text.charAt(at);
	}

	private push(word: string, start: number, end: number): void {
		const { tokens } = this;
		const number = numberOfWord(word);
		tokens.words.push(number === UNKNOWN_WORD ? word : wordOfNumber(number));
		tokens.numbers.push(number);
		tokens.starts.push(start);
		tokens.ends.push(end);
		tokens.sentences.push(this.sentence);
		tokens.clauses.push(this.clause);
		this.tokensInSentence += 1;
	}

	private word(): void {
		const start = this.at;
		let word = '';
		let from = start;
		let digits = true;
		for (;;) {
			const letters = endOfLetters(this.text, this.at);
			if (letters > this.at) {
				word += this.text.slice(this.at, letters).toLowerCase();
				digits = false;
				this.at = letters;
			}
			const character = this.characterAt(this.at);
			if (character === '') break;
			const kind = kindOf(character);
			if (kind === Kind.Letter || kind === Kind.Digit) {
				digits = digits && kind === Kind.Digit;
				word += character < '\u0080' ? character.toLowerCase() : foldCharacter(character);
				this.at += character.length;
				continue;
			}
			const next = this.characterAt(this.at + character.length);
			const nextKind = next === '' ? Kind.Space : kindOf(next);
			if (digits && nextKind === Kind.Digit && '.,/-:'.includes(character)) {
				// Inside a number, a date or a time.
				word += character;
				this.at += 1;
				continue;
			}
			if (kind === Kind.Apostrophe && nextKind === Kind.Letter) {
				const joined = joinsAcrossApostrophe(word, next);
				this.at += character.length;
				if (joined) continue;
				this.push(word, from, this.at - character.length);
				word = '';
				from = this.at;
				continue;
			}
			if (character === '-' && word === 'e' && (next === 'm' || next === 'M')) {
				this.at += 1;
				continue;
			}
			if (character === '@' && nextKind === Kind.Letter) {
				this.address(from);
				return;
			}
			break;
		}
		if (word !== '') this.push(word, from, this.at);
	}

	/** An e-mail address is one token of its own kind, whatever it says. */
	private address(from: number): void {
		let end = this.at + 1;
		for (; end < this.text.length; end += 1) {
			const character = this.text.charAt(end);
			const kind = kindOf(character);
			if (kind !== Kind.Letter && kind !== Kind.Digit && character !== '.' && character !== '-') break;
		}
		this.push(EMAIL_TOKEN, from, end);
		this.at = end;
	}

	private stop(character: string): void {
		const start = this.at;
		let question = false;
		let mark = '';
		while (this.at < this.text.length && kindOf(this.text.charAt(this.at)) === Kind.Stop) {
			const next = this.text.charAt(this.at);
			question ||= next === '?' || next === '？';
			if (next === '?' || next === '!' || next === '！' || next === '？') mark = question ? '?' : '!';
			this.at += 1;
		}
		if (mark !== '') this.push(mark, start, this.at);
		const following = this.text.charAt(this.at);
		const ends = mark !== '' || character === '…' || following === '' || kindOf(following) === Kind.Space || this.at - start > 1;
		if (ends && !this.isAbbreviation(start)) this.endSentence(question);
		else this.clause += 1;
	}

	/** "15. März", "zum 27.03. geplant", "Nr. 12", "z. B.": a full stop after a day, a number or a letter or two does not end the sentence. */
	private isAbbreviation(start: number): boolean {
		if (this.text.charAt(start) !== '.' || this.at - start > 1) return false;
		const last = this.tokens.words.length - 1;
		const word = this.tokens.words[last];
		if (word === undefined || this.tokens.ends[last] !== start) return false;
		const next = this.text.slice(this.at, this.at + 24).trimStart().charAt(0);
		if (next === '' || this.text.charAt(this.at) === '\n') return false;
		if (/^\d{1,2}\.\d{1,2}$/.test(word)) return next !== next.toUpperCase();
		const number = /^\d{1,2}$/.test(word);
		if (number) return next !== next.toUpperCase() || this.monthFollows();
		return ABBREVIATIONS.has(word) || (word.length === 1 && word !== 'i' && word !== 'x');
	}

	private monthFollows(): boolean {
		return /^\s*\p{Lu}\p{L}{2,8}/u.test(this.text.slice(this.at, this.at + 16)) && /^\s*(jan|feb|m[äa]r|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[zc])/i.test(this.text.slice(this.at, this.at + 16));
	}

	private newLine(): void {
		const line = this.text.slice(this.lineStart, this.at).trim();
		const nextIsEmpty = /^\r?\n[ \t]*(\r?\n|$)/.test(this.text.slice(this.at, this.at + 80));
		if (line.length < SHORTEST_WRAPPED_LINE || nextIsEmpty) this.endSentence(false);
		this.lineStart = this.at + 1;
	}

	private endSentence(question: boolean): void {
		if (this.tokensInSentence === 0) {
			if (question && this.sentence > 0) this.tokens.questions[this.sentence - 1] = true;
			return;
		}
		this.tokens.questions[this.sentence] = question;
		this.sentence += 1;
		this.clause += 1;
		this.tokensInSentence = 0;
	}
}

/** What stands for an e-mail address among the tokens. */
export const EMAIL_TOKEN = '@';

const ABBREVIATIONS = new Set([
	'mr', 'mrs', 'ms', 'dr', 'st', 'no', 'nr', 'inv', 'ref', 'approx', 'dept', 'acct', 'rs', 'str', 'tel', 'ca', 'bzw', 'inkl', 'zzgl', 'ggf',
	'evtl', 'sr', 'sra', 'dott', 'ing', 'avv', 'rag', 'spett', 'art', 'num', 'fatt', 'fra', 'bijv', 'nl', 'dhr', 'mevr', 'mw', 'av', 'aprox', 'dpto',
	'eng', 'fact', 'fac', 'mme', 'tfno', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'okt', 'nov', 'dec', 'dez', 'dic',
	'mo', 'di', 'mi', 'do', 'fr', 'sa', 'so', 'mon', 'tue', 'wed', 'thu', 'thurs', 'fri', 'sat',
]);

// "don't" is one word, as its writer may also type "dont"; "l'adresse", "j'ai", "we'll" are two.
function joinsAcrossApostrophe(before: string, next: string): boolean {
	const letter = next.toLowerCase();
	return (letter === 't' && before.endsWith('n')) || before === 'aujourd' || before === 'o';
}
