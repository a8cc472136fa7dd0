import builtIn from './built-in.json';
import { parseModel } from './score-model';

/** The model that is shipped; `npm run train:behaviour` makes it. */
export const BUILT_IN_MODEL = parseModel(builtIn);
