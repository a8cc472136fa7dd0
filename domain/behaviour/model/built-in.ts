import builtIn from './built-in.json';
import type { ScoreModel } from './score-model';

/** The model that is shipped; `npm run train:behaviour` makes it. The tests check it, so that loading it need not. */
export const BUILT_IN_MODEL = builtIn as ScoreModel;
