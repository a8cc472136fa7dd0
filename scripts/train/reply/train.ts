/**
 * Trains the built-in reply model from the corpus and writes it to domain/reply/model/weights.data.json. Everything is
 * seeded: the same corpus gives the same file. Confidence is calibrated on predictions for replies that the model which
 * made them had not seen (five-fold cross-validation). Usage: npm run train:reply
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { classify } from '../../../domain/reply/classify/classify';
import { COLUMNS } from '../../../domain/reply/model/heads';
import { LANGUAGES } from '../../../domain/reply/intent';
import { ReplyModel, type StoredModel } from '../../../domain/reply/model/reply-model';
import { confidenceCurve } from './calibrate';
import { shortPhrases, trainingCorpus } from './corpus';
import { LANGUAGE_HEADS, languageExample, REPLY_HEADS, replyExample, sampleOf, type Sample } from './examples';
import { LinearTrainer, type Example, type TrainingSettings } from './linear-trainer';
import { measure, type Outcome } from './measure';
import { tellingFeatures } from './telling-features';

const FILE = path.join(__dirname, '../../../domain/reply/model/weights.data.json');
const FOLDS = 5;
const SEEDS = [1, 2, 3, 4, 5];
// Chosen by cross-validation on the training corpus.
const REPLY: TrainingSettings = { features: 70_000, epochs: 20, rate: 0.25, decay: 1e-4, dropout: 0.35, kindDropout: 0.15 };
const LANGUAGE: TrainingSettings = { features: 12_000, epochs: 8, rate: 0.3, decay: 0, dropout: 0.1, kindDropout: 0 };

function main(): void {
	const samples = [...trainingCorpus(), ...shortPhrases()].map((row) => sampleOf(row));
	const replies = samples.map(replyExample);
	const language = fit(samples.map(languageExample), LANGUAGE_HEADS, LANGUAGES.length, LANGUAGE);
	const validated = crossValidate(samples, replies, language);
	const confidence = confidenceCurve(validated);
	const reply = fit(replies, REPLY_HEADS, COLUMNS, REPLY, SEEDS);
	const stored: StoredModel = { temperature: 1, confidence, language, reply };
	writeFileSync(FILE, `${JSON.stringify(stored, null, '\t')}\n`);
	console.log('Cross-validation on the training corpus', measure(validated));
}

/** What models say of replies that they have not been trained on; confidence is the plain probability here. */
function crossValidate(samples: readonly Sample[], examples: readonly Example[], language: StoredModel['language']): Outcome[] {
	return Array.from({ length: FOLDS }, (_, fold) => {
		const reply = fit(examples.filter((_example, at) => at % FOLDS !== fold), REPLY_HEADS, COLUMNS, REPLY);
		const model = new ReplyModel({ temperature: 1, confidence: [], language, reply });
		return samples.filter((sample, at) => at % FOLDS === fold && !sample.row.isPhrase).map(({ row, reading }) => ({ row, said: classify(reading, model), language: reading.language }));
	}).flat();
}

/** The mean of the models that each of the seeds gives: what chance decides differs from one to the next, what the corpus says does not. */
function fit(examples: readonly Example[], heads: typeof REPLY_HEADS, columns: number, settings: TrainingSettings, seeds: readonly number[] = [1]) {
	const features = tellingFeatures(examples, settings.features);
	const mean = new LinearTrainer(heads, columns, features, settings);
	for (const seed of seeds) {
		const trainer = new LinearTrainer(heads, columns, features, settings);
		trainer.fit(examples, seed);
		for (let at = 0; at < mean.weights.length; at += 1) mean.weights[at] = (mean.weights[at] ?? 0) + (trainer.weights[at] ?? 0) / seeds.length;
	}
	return mean.pack();
}

main();
