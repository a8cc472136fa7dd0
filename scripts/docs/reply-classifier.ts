/** Writes docs/reply-classifier.md and its confusion matrix from what the engine says of the held-out set. Usage: npm run docs:reply */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { shortPhrases, trainingCorpus } from '../train/reply/corpus';
import { heldOutOutcomes } from '../train/reply/held-out';
import { confusionMatrix } from './reply-classifier/confusion-matrix';
import { page } from './reply-classifier/page';

const DOCS = path.join(__dirname, '../../docs');
const outcomes = heldOutOutcomes();
const matrix = confusionMatrix(outcomes.map(({ row, said }) => [row.intent, said.intent]), `Replies of the held-out set (${outcomes.length})`);
writeFileSync(path.join(DOCS, 'reply-classifier-confusion.svg'), matrix);
writeFileSync(path.join(DOCS, 'reply-classifier.md'), page(outcomes, { training: trainingCorpus().length, phrases: shortPhrases().length }));
