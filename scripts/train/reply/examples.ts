import { INTENTS, LANGUAGES, type Language } from '../../../domain/reply/intent';
import { readReply, type LanguageGuess, type Reading } from '../../../domain/reply/classify/reading';
import { COLUMNS, HEADS, SENTIMENTS } from '../../../domain/reply/model/heads';
import { languageFeatures } from '../../../domain/reply/model/language-features';
import { replyFeatures } from '../../../domain/reply/model/reply-features';
import { messageOf, type LabelledReply } from './corpus';
import type { Example, Head } from './linear-trainer';

/** A labelled reply with its reading. */
export interface Sample {
	row: LabelledReply;
	reading: Reading;
}

/** Heads of the reply model, as the trainer wants them. */
export const REPLY_HEADS: readonly Head[] = [
	{ kind: 'one_of', ...HEADS.intent },
	{ kind: 'yes_no', ...HEADS.mustNotContinue },
	{ kind: 'yes_no', ...HEADS.needsHuman },
	{ kind: 'one_of', ...HEADS.sentiment },
];

export const LANGUAGE_HEADS: readonly Head[] = [{ kind: 'one_of', from: 0, size: LANGUAGES.length }];

/** The language that a reply is read in: its own, or English for one of the many others that come in. */
export function readingLanguage({ language }: LabelledReply): Language {
	return LANGUAGES.includes(language) ? language : 'en';
}

export function sampleOf(row: LabelledReply, guess: LanguageGuess = () => readingLanguage(row)): Sample {
	return { row, reading: readReply(messageOf(row), guess) };
}

export function replyExample({ row, reading }: Sample): Example {
	const targets = new Float64Array(COLUMNS);
	if (row.isPhrase) targets.fill(NaN, HEADS.intent.size);
	targets[HEADS.intent.from + INTENTS.indexOf(row.intent)] = 1;
	if (row.isPhrase) return { features: replyFeatures(reading), targets, weight: 1 };
	targets[HEADS.mustNotContinue.from] = row.must_not_continue ? 1 : 0;
	targets[HEADS.needsHuman.from] = row.needs_human ? 1 : 0;
	targets[HEADS.sentiment.from + SENTIMENTS.indexOf(row.sentiment)] = 1;
	return { features: replyFeatures(reading), targets, weight: 1 };
}

export function languageExample({ row, reading }: Sample): Example {
	const targets = new Float64Array(LANGUAGES.length);
	targets[LANGUAGES.indexOf(readingLanguage(row))] = 1;
	return { features: languageFeatures(reading.tokens, reading.clean.text, reading.message.from), targets, weight: 1 };
}
