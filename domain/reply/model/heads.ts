import { INTENTS } from '../intent';

/** Tone of a reply towards us. */
export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;

export type Sentiment = (typeof SENTIMENTS)[number];

/** Which columns of the model say what. */
export const HEADS = {
	intent: { from: 0, size: INTENTS.length },
	mustNotContinue: { from: INTENTS.length, size: 1 },
	needsHuman: { from: INTENTS.length + 1, size: 1 },
	sentiment: { from: INTENTS.length + 2, size: SENTIMENTS.length },
} as const;

export const COLUMNS = INTENTS.length + 2 + SENTIMENTS.length;
