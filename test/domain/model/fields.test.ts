import { z } from 'zod/v4';

import * as field from '../../../domain/model/fields';

const EVERYTHING = ['', ' ', 'a', ' 12 ', '0', 'TRUE', 'no', 'eur', '2026-03-31', ' 2026-03-31T00:00:00.000Z ', '2026-02-30', '2026-03-31T09:00:00+02:00', 0, 1, -2.5, NaN, Infinity, true, false, null, undefined, {}, [], new Date(0), new Date(NaN)];
const readBy = (schema: z.ZodType) => EVERYTHING.flatMap((value) => schema.safeParse(value).data ?? []);

describe('the leaves of the contract', () => {
	it.each([
		['text', field.text, ['', '', 'a', '12', '0', 'TRUE', 'no', 'eur', '2026-03-31', '2026-03-31T00:00:00.000Z', '2026-02-30', '2026-03-31T09:00:00+02:00', '0', '1', '-2.5']],
		['id', field.id, ['a', '12', '0', 'TRUE', 'no', 'eur', '2026-03-31', '2026-03-31T00:00:00.000Z', '2026-02-30', '2026-03-31T09:00:00+02:00', '0', '1', '-2.5']],
		['flag', field.flag, [false, true, false, false, true, true, false]],
		['quantity', field.quantity, [12, 0, 0, 1, -2.5]],
		['currency', field.currency, ['EUR']],
		['civilDate', field.civilDate, ['2026-03-31', '2026-03-31']],
	])('%s reads what it can, and only that', (_, schema, read) => {
		expect(readBy(schema)).toEqual(read);
	});

	it('an instant may be a Date of a database, but not one that is no date', () => {
		expect(field.instant.safeParse(new Date(5)).data).toBe(5);
		expect(field.instant.safeParse(new Date(NaN)).success).toBe(false);
	});

	it.each([undefined, null, ''])('an optional field takes %p as missing', (value) => {
		expect(field.optional(field.id).safeParse(value)).toEqual({ success: true, data: undefined });
		expect(field.optional(z.object({ id: field.id })).safeParse(value)).toEqual({ success: true, data: undefined });
	});

	it('an optional field still says what it expected', () => {
		expect(() => field.parseContract(z.object({ days: field.optional(field.quantity) }), { days: 'many' }, 'terms')).toThrow("'terms.days' is \"many\". Expected a number.");
	});
});
