import fc from 'fast-check';

import { ContractError } from '../../../../domain/model/contract-error';
import { caseLines, caseOf } from '../case-file';
import { decideOn } from '../golden';

type Json = Record<string, unknown>;

const STRANGE: readonly unknown[] = [null, '', ' ', 'x', '\u0000', '😀', '{}', '[]', 'null', 0, -1, 1e308, NaN, true, [], [null], {}, { x: 1 }, '9'.repeat(5000), '<b>', '2026-02-30', '0000-00-00', '2026-11-18T25:00:00Z', 'Etc/GMT-2', '__proto__', 'US-', 'constructor', '+', '+1', '0044', 'a@b', '(((', '%E0%A4%A'];
const DECISIONS = ['allow', 'defer', 'review', 'block'];

/** The paths to all values of an item that hold something. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
	if (key === undefined) return by;
	const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) }) as Json;
	copy[key] = replaced(copy[key], rest, by);
	return copy;
}

describe('whatever an item or a history row says', () => {
	it('the gate decides, or names the field: it never falls', () => {
		const cases = caseLines().map(caseOf);
		const mutations = fc.record({
			gateCase: fc.constantFrom(...cases),
			where: fc.nat(),
			value: fc.oneof(fc.constantFrom(...STRANGE), fc.string({ unit: 'binary' }), fc.double()),
			inHistory: fc.boolean(),
		});
		fc.assert(
			fc.property(mutations, ({ gateCase, where, value, inHistory }) => {
				const whole = inHistory && gateCase.events?.length ? { events: gateCase.events } : { item: gateCase.item };
				const paths = pathsIn(whole).filter((path) => path.length > 1);
				const changed = replaced(whole, paths[where % paths.length] ?? [], value) as Partial<typeof gateCase>;
				try {
					expect(DECISIONS).toContain(decideOn({ ...gateCase, ...changed }).decision);
				} catch (error) {
					if (!(error instanceof ContractError)) throw error;
				}
			}),
			{ numRuns: 500, seed: 11 },
		);
	});
});
