import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { ScoreModel } from '../../../domain/behaviour/model/score-model';
import type { Result } from './experiment';
import type { Trial } from './structure-search';

/** What a training run found: it stands in measured.json, so that the docs can be written without the ledgers. */
export interface Measured {
	/** The model that was shipped by this run. */
	model: ScoreModel;
	results: readonly Result[];
	/** Those of the results whose reliability is plotted, one a ledger. */
	plotted: readonly Result[];
	trials: readonly Trial[];
}

/** What the last training found. */
export function lastMeasured(): Measured {
	return JSON.parse(readFileSync(path.join(__dirname, 'measured.json'), 'utf8')) as Measured;
}
