import { textsIn } from '../catalogue';
import { countingWords } from './time-words';
import { languageOf } from './language-of';
import { templateOf, tokensIn, withoutTokens, type Skeleton } from './skeleton';

/** The groups of forbidden words that a text contains; see the lint of the Compliance Gate. */
export type Lint = (text: string, language: string) => readonly string[];

/** What became of a model's text: a template to write with, or why it is not used. */
export type Judgement = { template: string } | { reason: string };

const MOST_MENTIONS = 3;
// "zweihundert" is one word; "elf" within "selfless" is none.
const LONG_NUMERAL = 6;
const CAPITALISES_NOUNS = new Set(['de', 'lb']);

/**
 * Judges a model's version of a skeleton. It may change words and nothing else: every fact in its place, no number, date,
 * sum, link or name that the original does not have, nothing the gate's lint forbids, about as long, in the same language.
 */
export function judgeRewrite(skeleton: Skeleton, reply: unknown, lint: Lint): Judgement {
	if (typeof reply !== 'string') return { reason: 'it is no text' };
	const text = tidy(reply);
	const checks = [checkShape, checkTokens, checkNumbers, checkNames, checkLanguage];
	for (const check of checks) {
		const reason = check(text, skeleton);
		if (reason) return { reason };
	}
	const known = new Set(lint(withoutTokens(skeleton.text), skeleton.language));
	const raised = lint(withoutTokens(text), skeleton.language).filter((group) => !known.has(group));
	if (raised.length > 0) return { reason: `it says what must not be said (${raised.join(', ')})` };
	return { template: templateOf(text) };
}

// Models like to wrap what they write.
function tidy(reply: string): string {
	return reply
		.replace(/\r\n?/g, '\n')
		.replace(/^\s*```[a-z]*\n([\s\S]*?)\n```\s*$/, '$1')
		.replace(/<\/?original>/g, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function checkShape(text: string, skeleton: Skeleton): string | undefined {
	if (text === '') return 'it is empty';
	if (text.length > skeleton.text.length * 1.8 + 200) return 'it is too long';
	if (text.length < skeleton.text.length * 0.4) return 'it is too short';
	if (/[<>{}`|\\]|\*\*|__|^#/m.test(text)) return 'it contains markup';
	if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(text.replace(/\n/g, ''))) return 'it contains characters that cannot be seen';
	const letters = withoutTokens(text).match(/\p{L}/gu) ?? [];
	const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
	return capitals.length > letters.length * 0.4 ? 'it is written in capitals' : undefined;
}

function checkTokens(text: string, { blocks, values }: Skeleton): string | undefined {
	const found = tokensIn(text);
	const count = (name: string) => found.filter((token) => token === name).length;
	const invented = found.find((name) => !blocks.includes(name) && !values.includes(name));
	if (invented !== undefined) return `it invents [[${invented}]]`;
	const missing = [...blocks, ...values].find((name) => count(name) === 0);
	if (missing !== undefined) return `it leaves out [[${missing}]]`;
	const repeated = blocks.find((name) => count(name) > 1) ?? values.find((name) => count(name) > MOST_MENTIONS);
	if (repeated !== undefined) return `it repeats [[${repeated}]]`;
	return /\[\[|\]\]|[[\]]/.test(withoutTokens(text)) ? 'it contains brackets' : undefined;
}

function checkNumbers(text: string, skeleton: Skeleton): string | undefined {
	const [words, original] = [withoutTokens(text), withoutTokens(skeleton.text)];
	if (/\p{N}/u.test(words)) return 'it contains a number of its own';
	if (/\p{Sc}|%|‰/u.test(words)) return 'it contains an amount or a share of its own';
	if (/@|:\/\/|www\.|[\p{L}-]\.\p{L}{2,}/iu.test(words)) return 'it contains a link or an address of its own';
	const known = new Set(original.toLowerCase().match(/\p{L}+/gu) ?? []);
	const counting = countingWords(skeleton.language);
	const { numerals } = textsIn(skeleton.language)?.words ?? { numerals: [] };
	const isNumeral = (word: string) => numerals.some((numeral) => word === numeral || (numeral.length >= LONG_NUMERAL && word.includes(numeral)));
	const added = (words.toLowerCase().match(/\p{L}+/gu) ?? []).find((word) => !known.has(word) && (counting.has(word) || isNumeral(word)));
	return added === undefined ? undefined : `it names a time, a sum or a share of its own ("${added}")`;
}

function checkNames(text: string, skeleton: Skeleton): string | undefined {
	const known = new Set(skeleton.text.match(/\p{L}[\p{L}'’-]*/gu) ?? []);
	const words = withoutTokens(text).replace(/[“”„"«»()]/g, ' ');
	const nouns = CAPITALISES_NOUNS.has(skeleton.language);
	// Where every noun has a capital, two in a row that are both new are what a name looks like.
	const name = nouns ? /(?<=\p{Ll},? )(\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}-]+)/gu : /(?<=[\p{L},;:] )(\p{Lu}[\p{L}'’-]*)/gu;
	for (const [found, ...parts] of words.matchAll(name)) {
		if (parts.every((part) => !known.has(part) && part !== 'I' && !part.startsWith('I’') && !part.startsWith("I'"))) return `it names somebody or something of its own ("${found}")`;
	}
	return undefined;
}

function checkLanguage(text: string, { language }: Skeleton): string | undefined {
	return languageOf(withoutTokens(text)) === language ? undefined : 'it is written in another language';
}
