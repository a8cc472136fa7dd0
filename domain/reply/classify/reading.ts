import { cleanReply, type CleanReply } from '../clean/clean-reply';
import type { InboundMessage } from '../inbound/inbound-message';
import type { Language } from '../intent';
import { mentionsIn, type Mentions } from '../extract/mentions';
import type { ExtractionContext } from '../extract/reply-facts';
import { findConcepts, type ConceptHit } from '../lexicon/find-concepts';
import { isAutoResponse, soundsAutomatic } from '../machine/auto-response';
import { readDeliveryReport, type DeliveryReport } from '../machine/delivery-report';
import { ownSubject } from '../text/own-subject';
import { tokenize, type Tokens } from '../text/tokens';

/** A message taken apart and looked up in the lexicons: everything that the decision on it is made of. */
export interface Reading {
	message: InboundMessage;
	clean: CleanReply;
	language: Language;
	tokens: Tokens;
	concepts: readonly ConceptHit[];
	mentions: Mentions;
	/** The subject, where the writer chose it. */
	subject: string;
	subjectTokens: Tokens;
	subjectConcepts: readonly ConceptHit[];
	report: DeliveryReport | null;
	/** Sent by a robot, as headers or subject say. */
	automatic: boolean;
	/** Written by a robot, as the text says of itself. */
	soundsAutomatic: boolean;
}

export type LanguageGuess = (tokens: Tokens, text: string, message: InboundMessage) => Language;

const MOST_TOKENS = 1500;
const MOST_SUBJECT_TOKENS = 40;

// Where nothing is written, the footer of a mail program still tells the language.
function languageOf({ clean, tokens, message }: Pick<Reading, 'clean' | 'tokens' | 'message'>, guess: LanguageGuess): Language {
	if (tokens.words.length > 0) return guess(tokens, clean.text, message);
	return guess(tokenize(clean.signature, MOST_SUBJECT_TOKENS), clean.signature, message);
}

/** Reads a message; `guess` tells the language, `context` what is known of the customer. */
export function readReply(message: InboundMessage, guess: LanguageGuess, context: ExtractionContext = {}): Reading {
	const clean = cleanReply(message.body, message.channel === 'email', message.from.name);
	const subject = ownSubject(message.subject);
	const tokens = tokenize(clean.text, MOST_TOKENS);
	const subjectTokens = tokenize(subject, MOST_SUBJECT_TOKENS);
	const language = languageOf({ clean, tokens, message }, guess);
	return {
		message,
		clean,
		language,
		tokens,
		concepts: findConcepts(tokens, language),
		mentions: mentionsIn(message, clean.text, tokens, language, context),
		subject,
		subjectTokens,
		subjectConcepts: findConcepts(subjectTokens, language),
		report: readDeliveryReport(message, message.body),
		automatic: isAutoResponse(message),
		soundsAutomatic: soundsAutomatic(clean.text),
	};
}
