import { INTENTS, LANGUAGES, type Intent, type Language } from '../intent';
import type { InboundMessage } from '../inbound/inbound-message';
import type { Tokens } from '../text/tokens';
import type { Curve } from './calibration';
import { HEADS, SENTIMENTS, type Sentiment } from './heads';
import { languageFeatures } from './language-features';
import { LinearModel, logistic, softmax, type PackedModel } from './linear-model';
import { type Features } from './text-features';
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
	private readonly language: LinearModel;
	private readonly temperature: number;
	readonly confidence: Curve;

	constructor({ reply, language, temperature, confidence }: StoredModel) {
		this.reply = new LinearModel(reply);
		this.language = new LinearModel(language);
		this.temperature = temperature;
		this.confidence = confidence;
	}

	/** Arrow function, so that it can be handed on as it is. */
	readonly languageOf = (tokens: Tokens, text: string, message: InboundMessage): Language => {
		const scores = this.language.scores(languageFeatures(tokens, text, message.from));
		return LANGUAGES[highest(scores)] ?? 'en';
	};

	estimate(features: Features): Estimate {
		const scores = this.reply.scores(features);
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

function part(scores: readonly number[], { from, size }: { from: number; size: number }): number[] {
	return scores.slice(from, from + size);
}

function highest(scores: readonly number[]): number {
	return scores.indexOf(Math.max(...scores));
}
