import fc from 'fast-check';

import { parseCivilDate } from '../../../../domain/calendar/civil-date';
import { findAmounts } from '../../../../domain/reply/extract/amounts/find-amounts';
import { extractFacts } from '../../../../domain/reply/extract/extract-facts';
import { INTENTS, LANGUAGES } from '../../../../domain/reply/intent';
import { tokenize } from '../../../../domain/reply/text/tokens';
import { readingOf } from './reading-of';

const WORDS = ['in', 'the', '10', '15th', 'Friday', 'next', 'week', 'end', 'of', 'May', '5/11', '31.12.', '2,000', '€', '12', '000', 'half', 'x', 'or', '.', ',', '?', 'am', 'le', 'el', 'zum', 'mañana', 'fin', 'de', 'mois', 'a@b.example', '+1 202 555 0100', '-', '99', '2026'];
const language = fc.constantFrom(...LANGUAGES);
const intent = fc.constantFrom(...INTENTS);
const body = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')));

describe('extraction', () => {
	it('never throws, and says only days of the calendar and sums above nothing', () => {
		fc.assert(
			fc.property(body, language, intent, intent, (text, spoken, first, second) => {
				const { promise, outOfOffice, plan } = extractFacts(readingOf(text, spoken), { intent: first, also: [second] });
				for (const date of [promise?.date, outOfOffice?.until]) if (date !== undefined) expect(parseCivilDate(date)).toBe(date);
				if (promise?.amount !== undefined) expect(promise.amount).toBeGreaterThan(0);
				if (plan?.instalments !== undefined) expect(plan.instalments).toBeGreaterThanOrEqual(2);
			}),
			{ numRuns: 200, seed: 7 },
		);
	});

	it('does not hang on the zone of the process', () => {
		const zone = process.env.TZ;
		const read = () => fc.sample(fc.tuple(body, language), { numRuns: 40, seed: 7 }).map(([text, spoken]) => extractFacts(readingOf(text, spoken), { intent: 'promise_to_pay', also: [] }));
		const results = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((name) => {
			process.env.TZ = name;
			return read();
		});
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
		expect(results[1]).toEqual(results[0]);
		expect(results[2]).toEqual(results[0]);
	});
});

it('reads the sums that it is told to write', () => {
	const written = fc.record({ whole: fc.integer({ min: 1, max: 9_999_999 }), cents: fc.integer({ min: 0, max: 99 }), style: fc.constantFrom<[string, string]>([',', '.'], ['.', ','], [' ', ','], ["'", '.'], ['\u00a0', ',']) });
	fc.assert(
		fc.property(written, ({ whole, cents, style: [group, point] }) => {
			const text = `${String(whole).replace(/\B(?=(\d{3})+$)/g, group)}${point}${String(cents).padStart(2, '0')} €`;
			const [found] = findAmounts(text, tokenize(text, 50), () => false);
			expect(found).toMatchObject({ amount: Number(`${whole}.${String(cents).padStart(2, '0')}`), currency: 'EUR', isMoney: true });
		}),
		{ numRuns: 200, seed: 7 },
	);
});
