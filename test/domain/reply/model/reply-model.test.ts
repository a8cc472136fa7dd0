import { INTENTS } from '../../../../domain/reply/intent';
import { HEADS } from '../../../../domain/reply/model/heads';
import { LinearModel, logistic, softmax } from '../../../../domain/reply/model/linear-model';
import { replyFeatures } from '../../../../domain/reply/model/reply-features';
import { builtInModel, type StoredModel } from '../../../../domain/reply/model/reply-model';
import { SeenHashes } from '../../../../domain/reply/model/seen-hashes';
import stored from '../../../../domain/reply/model/weights.data.json';
import { Features } from '../../../../domain/reply/model/text-features';
import { readingOf } from '../extract/reading-of';

describe('the built-in model', () => {
	it.each([
		['We will pay 500 of it on Friday, and the rest on 2 April. Can you wait that long?', 'en'],
		['Wir zahlen nicht, nicht heute und nicht morgen!', 'de'],
		['', 'fr'],
		[`${'paid '.repeat(40)}${'x'.repeat(60)} 12.05.2026`, 'en'],
	] as const)('sums up word by word what it was trained on feature by feature: %s', (body, language) => {
		const reading = readingOf(body, language);
		const reply = new LinearModel((stored as unknown as StoredModel).reply);
		const sums = reply.sums();
		reply.addTo(sums, replyFeatures(reading));
		const scores = reply.scoresOf(sums);
		const probabilities = softmax(scores.slice(0, HEADS.intent.size), stored.temperature);
		for (const estimate of [builtInModel().estimate(reading), builtInModel().estimate(reading)]) {
			for (const [at, intent] of INTENTS.entries()) expect(estimate.intents[intent]).toBeCloseTo(probabilities[at] ?? NaN, 9);
			expect(estimate.mustNotContinue).toBeCloseTo(logistic(scores[HEADS.mustNotContinue.from] ?? NaN), 9);
		}
	});

	it('gives each kind of feature its length, whatever the number of features', () => {
		const features = new Features();
		for (const value of [3, 4, 12]) features.add(value, value);
		features.endKind(2);
		features.add(99, 5);
		features.endKind(1);
		expect(features.kinds).toEqual([0, 3]);
		expect(Math.hypot(...features.values.slice(0, 3))).toBeCloseTo(2, 12);
		expect(features.values[3]).toBeCloseTo(1, 12);
	});
});

describe('the set of seen hashes', () => {
	it('says what is new, however many there are, and forgets all when it is cleared', () => {
		const seen = new SeenHashes();
		const hashes = Array.from({ length: 20_000 }, (_, at) => Math.imul(at, 0x9e3779b1));
		for (let round = 0; round < 3; round += 1) {
			seen.clear();
			expect(hashes.every((hash) => seen.add(hash))).toBe(true);
			expect(hashes.some((hash) => seen.add(hash))).toBe(false);
		}
	});
});
