import { heldOutSet, shortPhrases, trainingCorpus } from '../../../scripts/train/reply/corpus';
import { heldOutOutcomes } from '../../../scripts/train/reply/held-out';
import { measure } from '../../../scripts/train/reply/measure';

describe('the held-out set', () => {
	it('is large, in every language, and was not trained on, but for idioms that everybody uses', () => {
		const held = heldOutSet();
		expect(held.length).toBeGreaterThanOrEqual(400);
		expect(new Set(held.map(({ language }) => language)).size).toBeGreaterThanOrEqual(7);
		const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
		const trained = new Set([...trainingCorpus(), ...shortPhrases()].map(({ body }) => bare(body)));
		const shared = held.filter(({ body }) => bare(body).split(' ').length > 6 && trained.has(bare(body)));
		expect(shared.map(({ id }) => id)).toEqual([]);
	});

	it('is read as well as the page on the classifier says, or better than these floors', () => {
		const outcomes = heldOutOutcomes();
		const [english, others, all] = [outcomes.filter(({ row }) => row.language === 'en'), outcomes.filter(({ row }) => row.language !== 'en'), outcomes].map(measure);
		expect(english?.macroF1).toBeGreaterThan(0.88);
		expect(others?.macroF1).toBeGreaterThan(0.88);
		expect(all?.stopRecall).toBeGreaterThanOrEqual(0.995);
		expect(all?.stopPrecision).toBeGreaterThanOrEqual(0.9);
		expect(all?.calibrationError).toBeLessThan(0.05);
	});
});
