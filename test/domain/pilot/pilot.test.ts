import fc from 'fast-check';

import { standingOf, type PilotSettings } from '../../../domain/pilot/pilot';

const pilot = (more: Partial<PilotSettings> = {}): PilotSettings => ({ mode: 'pilot', name: 'pilot-1', percent: 100, segment: '', holdOutPercent: 0, ...more });
const customer = (id: string, ...tags: string[]) => ({ id, tags });
const shareOf = (standing: string, settings: PilotSettings, customers = 10_000) =>
	Array.from({ length: customers }, (_, index) => standingOf(customer(`C-${index}`), settings)).filter((found) => found === standing).length / customers;

describe('where a customer stands in a pilot', () => {
	it('is for everybody the same outside of a pilot', () => {
		expect(standingOf(customer('a'), pilot({ mode: 'live', percent: 0, holdOutPercent: 100 }))).toBe('live');
		expect(standingOf(customer('a'), pilot({ mode: 'shadow', percent: 0 }))).toBe('shadow');
	});

	it('deals the shares that were asked for', () => {
		const settings = pilot({ percent: 30, holdOutPercent: 20 });
		expect(shareOf('outside', settings)).toBeCloseTo(0.7, 1);
		expect(shareOf('held_out', settings)).toBeCloseTo(0.06, 1.5);
		expect(shareOf('live', settings)).toBeCloseTo(0.24, 1.5);
	});

	it('holds out within the pilot as chance wills, whoever takes part', () => {
		const taking = Array.from({ length: 20_000 }, (_, index) => `C-${index}`).filter((id) => standingOf(customer(id), pilot({ percent: 10 })) !== 'outside');
		const held = taking.filter((id) => standingOf(customer(id), pilot({ percent: 10, holdOutPercent: 50 })) === 'held_out');
		expect(held.length / taking.length).toBeCloseTo(0.5, 1);
	});

	it('keeps everybody in who was in when the share grows, and nobody at 0 %', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (id, a, b) => {
				const [less, more] = [Math.min(a, b), Math.max(a, b)];
				if (standingOf(customer(id), pilot({ percent: less })) === 'live') expect(standingOf(customer(id), pilot({ percent: more }))).toBe('live');
				expect(standingOf(customer(id), pilot({ percent: 0 }))).toBe('outside');
				expect(standingOf(customer(id), pilot({ holdOutPercent: 100 }))).toBe('held_out');
			}),
			{ numRuns: 200, seed: 7 },
		);
	});

	it('another name deals afresh', () => {
		const drawn = (name: string) => Array.from({ length: 200 }, (_, index) => standingOf(customer(`C-${index}`), pilot({ name, percent: 50 })));
		expect(drawn('spring')).toEqual(drawn('spring'));
		expect(drawn('spring')).not.toEqual(drawn('autumn'));
	});

	it('a segment is a tag, however it is written', () => {
		expect(standingOf(customer('a', 'Retail', ' Wholesale '), pilot({ segment: 'wholesale' }))).toBe('live');
		expect(standingOf(customer('a', 'Retail'), pilot({ segment: 'wholesale' }))).toBe('outside');
	});
});
