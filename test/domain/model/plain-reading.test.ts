import fc from 'fast-check';
import { z } from 'zod/v4';

import * as field from '../../../domain/model/fields';
import { readerOf, UNREADABLE } from '../../../domain/model/plain-reading';

const said = field.oneOf(['yes', 'no']);
const schema = z.object({
	id: field.id,
	name: field.optional(field.text),
	kind: field.optional(field.oneOf(['business', 'consumer'])),
	open: field.withDefault(false, field.flag),
	rate: field.optional(field.quantity),
	amount: field.optional(field.amount),
	due: field.optional(field.civilDate),
	from: field.optional(field.moment),
	tier: field.nullable(field.text),
	answers: field.optional(field.objectOrJson(field.recordOf(z.enum(['a', 'b']), field.either(said, z.object({ said, at: field.optional(field.moment) }), 'yes, no or an object'), 'an object'))),
	text: z.string(),
	html: field.optional(z.string()),
	place: field.optional(field.objectOrJson(z.object({ country: field.country, zones: field.optional(z.array(field.text)) }))),
	policy: field.optional(field.anyObject()),
	lines: field.optional(z.array(z.object({ due: field.civilDate, paid: field.optional(field.flag) }))),
});
const plain = { id: 'C-1', name: ' Ann ', kind: 'consumer', rate: '4.5', text: 'x', place: { country: 'de', zones: ['a'] }, unknown: 1 };
const odd: unknown[] = [undefined, null, '', ' x ', 'consumer', 'business ', 'true', true, 0, 12.5, NaN, '12', [], {}, '{}', '[]', '{"country":"fr"}', { country: 7 }, { country: 'gb', zones: [1] }, { country: 'gb', zones: [{}] }, [{ due: '2026-03-31', paid: 'yes' }, { due: ' 2026-04-30 ', x: 1 }], [{ due: '2026-03-31' }, { paid: true }], { a: 'yes' }, { b: { said: 'no', at: '2026-03-31' }, a: 'no' }, { a: { said: 'maybe' } }, { c: 'yes' }, { a: undefined }, '2026-02-30', '2026-03-31', '2026-03-31T09:00:00Z', new Date(0), Symbol('s')];

describe('plain values are read without their schema', () => {
	const read = readerOf(schema);

	it('and all the same', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...Object.keys(schema.shape)), fc.constantFrom(...odd), { maxKeys: 4 }), (changes) => {
				const value = { ...plain, ...changes };
				const result = schema.safeParse(value);
				expect(read(value)).toStrictEqual(result.success ? result.data : UNREADABLE);
			}),
			{ numRuns: 1_000, seed: 7 },
		);
	});

	it.each(odd.map((value) => [value]))('%p is no object of the contract, or the schema says what it lacks', (value) => expect(read(value)).toBe(UNREADABLE));

	it('unknown fields are left out, and what comes is not changed', () => {
		const value = structuredClone(plain);
		expect(read(value)).toStrictEqual({ id: 'C-1', name: 'Ann', kind: 'consumer', open: false, rate: 4.5, tier: null, text: 'x', place: { country: 'DE', zones: ['a'] } });
		expect(value).toEqual(plain);
	});

	it.each([
		['that refuses unknown fields', z.strictObject({ a: field.text }), { a: 'x', b: 1 }, UNREADABLE],
		['that keeps unknown fields', z.looseObject({ a: field.text }), { a: 'x', b: 1 }, { a: 'x', b: 1 }],
		['with a test of its own', z.object({ a: field.text }).refine(({ a }) => a === 'y'), { a: 'x' }, UNREADABLE],
		['with a field that has one', z.object({ a: field.text.refine((a) => a === 'y') }), { a: 'x' }, UNREADABLE],
		['with an optional field that has one', z.object({ a: field.optional(field.text.refine((a) => a === 'y')) }), { a: 'x' }, UNREADABLE],
		['with an object that has a key which is no text', z.object({ a: field.anyObject() }), { a: { [Symbol('s')]: 1 } }, UNREADABLE],
		['with a list that has one', z.object({ a: z.array(field.text).min(2) }), { a: ['x'] }, UNREADABLE],
		['with a list of such', z.object({ a: z.array(field.text.refine((a) => a === 'y')) }), { a: ['y', 'x'] }, UNREADABLE],
		['with a strict one within', z.object({ a: field.objectOrJson(z.strictObject({})) }), { a: { b: 1 } }, UNREADABLE],
	])('an object %s stays as strict as it is', (_, special, value, result) => expect(readerOf(special)(value)).toStrictEqual(result));
});
