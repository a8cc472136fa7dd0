import { z } from 'zod/v4';

import { parseCivilDate, type CivilDate } from '../calendar/civil-date';
import { parseInstant, type Instant } from '../calendar/instant';
import { parseMoment, type Moment } from '../calendar/moment';
import { ContractError } from './contract-error';
import { parseCurrency, type Currency } from './currency';

const A_DATE = 'a date such as 2026-03-31';
const AN_INSTANT = 'an instant with an offset, such as 2026-03-31T09:00:00+02:00';
const A_CURRENCY = 'an ISO 4217 currency code, such as EUR';

/**
 * The leaves of the contract's schemas. The message of each is what is expected, so that an error can say it.
 * Tables and CSV files write "no value" as null or an empty text: both are read as missing.
 */
export function optional<Schema extends z.ZodType>(schema: Schema) {
	return z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());
}

/** An object, or its JSON text as a table's column holds it. */
export function objectOrJson<Schema extends z.ZodType>(schema: Schema) {
	return z.preprocess(parseJsonText, schema);
}

export const text = z
	.union([z.string(), z.number()], { error: 'a text' })
	.transform((value) => String(value).trim());

export const id = z
	.union([z.string(), z.number()], { error: 'a stable identifier' })
	.transform((value) => String(value).trim())
	.refine((value) => value !== '', { error: 'a stable identifier' });

export const flag = z.union([z.boolean(), z.string(), z.number()], { error: 'true or false' }).transform((value, context) => {
	const truth = TRUTHS.get(String(value).trim().toLowerCase());
	return truth ?? refuse(context, 'true or false');
});

export const quantity = z
	.union([z.number(), z.string()], { error: 'a number' })
	.transform((value, context) => {
		const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
		return Number.isFinite(number) ? number : refuse(context, 'a number');
	});

/** An amount as it came; it is made exact once its currency is known. */
export const amount = z.union([z.number(), z.string()], { error: 'an amount in major units, such as 1284.50' });

export const civilDate = z.string({ error: A_DATE }).transform((value, context): CivilDate => {
	const midnight = /^(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?(Z|[+-]00:?00)?$/.exec(value.trim());
	return parseCivilDate(midnight?.[1] ?? value.trim()) ?? refuse(context, A_DATE);
});

/** A text of a date or an instant; databases hand over instants as Date objects. */
export const dated = (expected: string) => z.preprocess((value) => (value instanceof Date ? value.toISOString() : value), z.string({ error: expected }));

export const instant = dated(AN_INSTANT).transform((value, context): Instant => {
	return parseInstant(value) ?? refuse(context, AN_INSTANT);
});

export const moment = dated('a date or an instant').transform((value, context): Moment => {
	return parseMoment(value) ?? refuse(context, `${A_DATE}, or ${AN_INSTANT}`);
});

export const currency = z.string({ error: A_CURRENCY }).transform((value, context): Currency => {
	return parseCurrency(value) ?? refuse(context, A_CURRENCY);
});

export const country = text.transform((value) => value.toUpperCase());

const TRUTHS = new Map([
	['true', true],
	['1', true],
	['yes', true],
	['false', false],
	['0', false],
	['no', false],
]);

/** Parses `value` with `schema`; throws a ContractError that names the field below `name`. */
export function parseContract<Schema extends z.ZodType>(schema: Schema, value: unknown, name: string): z.output<Schema> {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	const path = issue?.path ?? [];
	throw new ContractError([name, ...path].join('.'), valueAt(value, path), issue?.message ?? 'another value');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>((inner, name) => {
		const outer = parseJsonText(inner);
		return typeof outer === 'object' && outer !== null ? (outer as Record<PropertyKey, unknown>)[name] : undefined;
	}, value);
}

function parseJsonText(value: unknown): unknown {
	if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}

function refuse(context: z.RefinementCtx, expected: string): never {
	context.addIssue({ code: 'custom', message: expected });
	return z.NEVER;
}
