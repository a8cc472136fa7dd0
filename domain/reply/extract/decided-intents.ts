import type { Intent } from '../intent';

/** What a reply means, as far as the facts in it hang on that: the intent that decides, and others really present. */
export interface DecidedIntents {
	intent: Intent;
	also: readonly Intent[];
}

/** From this probability on an intent beside the first counts as present (chosen on the training corpus). */
export const LEAST_PRESENT = 0.4;
