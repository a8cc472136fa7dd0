/** Writes docs/behaviour-score.md and its plots from what was measured at the last training. Usage: npm run docs:behaviour */
import { lastMeasured } from '../train/behaviour/measured';
import { writeBehaviourDocs } from './behaviour-score/write';

writeBehaviourDocs(lastMeasured());
