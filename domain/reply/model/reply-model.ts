import type { Reading } from '../classify/reading';
import { INTENTS, LANGUAGES, type Intent, type Language } from '../intent';
import type { InboundMessage } from '../inbound/inbound-message';
import type { Tokens } from '../text/tokens';
import { UNKNOWN_WORD } from '../text/word-numbers';
import type { Curve } from './calibration';
import { HEADS, SENTIMENTS, type Sentiment } from './heads';
import { addMarks, addPlace, addTellingPieces, LENGTH_OF_TEXT, tellingPlaces } from './language-features';
import { LinearModel, logistic, softmax, type PackedModel } from './linear-model';
import { addFeaturesBesidePieces, firstPlaces, LENGTH_OF_PIECES } from './reply-features';
import { addPieces, Features } from './text-features';
import { squaresOf, WordSums } from './word-sums';
import stored from './weights.data.json';

/** Everything that training gives; written by scripts/train/reply. */
export interface StoredModel {
	reply: PackedModel;
	language: PackedModel;
	temperature: number;
	confidence: Curve;
}

/** What the model makes of a reply, before any rule has its say. */
export interface Estimate {
	/** Adds up to one. */
	intents: Readonly<Record<Intent, number>>;
	mustNotContinue: number;
	needsHuman: number;
	sentiment: Sentiment;
}

/** The trained model: a linear one over hashed features, for replies and for the language of a text. */
export class ReplyModel {
	private readonly reply: LinearModel;
	private readonly pieces: WordSums;
	private readonly language: LinearModel;
	private readonly words: WordSums;
	private readonly temperature: number;
	readonly confidence: Curve;

	constructor({ reply, language, temperature, confidence }: StoredModel) {
		this.reply = new LinearModel(reply);
		this.pieces = new WordSums(this.reply, addPieces);
		this.language = new LinearModel(language);
		this.words = new WordSums(this.language, addTellingPieces);
		this.temperature = temperature;
		this.confidence = confidence;
	}

	/** Arrow function, so that it can be handed on as it is. */
	readonly languageOf = (tokens: Tokens, text: string, message: InboundMessage): Language => {
		const sums = this.language.sums();
		let ownSquares = 0;
		for (const at of tellingPlaces(tokens)) ownSquares += this.words.addTo(sums, tokens.words[at] ?? '', tokens.numbers[at] ?? UNKNOWN_WORD);
		const marks = new Features();
		addMarks(marks, text);
		this.language.addTo(sums, marks);
		scale(sums, LENGTH_OF_TEXT, ownSquares + squaresOf(marks));
		const place = new Features();
		addPlace(place, message.from.address);
		this.language.addTo(sums, place);
		const scores = this.language.scoresOf(sums);
		return LANGUAGES[highest(scores)] ?? 'en';
	};

	/** What the model makes of a reply: the scores of `replyFeatures`, with the pieces of words summed up word by word. */
	estimate(reading: Reading): Estimate {
		const sums = this.reply.sums();
		const { words, numbers } = reading.tokens;
		let squares = 0;
		for (const at of firstPlaces(reading)) squares += this.pieces.addTo(sums, words[at] ?? '', numbers[at] ?? UNKNOWN_WORD);
		scale(sums, LENGTH_OF_PIECES, squares);
		const features = new Features();
		addFeaturesBesidePieces(features, reading);
		this.reply.addTo(sums, features);
		const scores = this.reply.scoresOf(sums);
		const probabilities = softmax(part(scores, HEADS.intent), this.temperature);
		return {
			intents: Object.fromEntries(INTENTS.map((intent, at) => [intent, probabilities[at] ?? 0])) as Record<Intent, number>,
			mustNotContinue: logistic(scores[HEADS.mustNotContinue.from] ?? 0),
			needsHuman: logistic(scores[HEADS.needsHuman.from] ?? 0),
			sentiment: SENTIMENTS[highest(part(scores, HEADS.sentiment))] ?? 'neutral',
		};
	}
}

let builtIn: ReplyModel | undefined;

/** The model that comes with the package; unpacked when it is first asked for. */
export function builtInModel(): ReplyModel {
	builtIn ??= new ReplyModel(stored as unknown as StoredModel);
	return builtIn;
}

// As `Features.endKind` does it to single features.
function scale(sums: Float64Array, length: number, squares: number): void {
	if (squares === 0) return;
	const factor = length / Math.sqrt(squares);
	for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) * factor;
}

function part(scores: readonly number[], { from, size }: { from: number; size: number }): number[] {
	return scores.slice(from, from + size);
}

function highest(scores: readonly number[]): number {
	return scores.indexOf(Math.max(...scores));
}
