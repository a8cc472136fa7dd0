import { z } from 'zod/v4';

import { parseCivilDate, type CivilDate } from '../calendar/civil-date';
import { parseInstant, type Instant } from '../calendar/instant';
import { parseMoment, type Moment } from '../calendar/moment';
import { ContractError } from './contract-error';
import { parseCurrency, type Currency } from './currency';

const A_DATE = 'a date such as 2026-03-31';
const AN_INSTANT = 'an instant with an offset, such as 2026-03-31T09:00:00+02:00';
const A_CURRENCY = 'an ISO 4217 currency code, such as EUR';

/** Tables and CSV files write "no value" as null or an empty text: both are read as missing. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
	// Most fields of most items are not there; the outer `optional` is done with them at once.
	return z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional()).optional();
}

/** An object, or its JSON text as a table's column holds it. */
export function objectOrJson<Schema extends z.ZodType>(schema: Schema) {
	return z.preprocess(parseJsonText, schema);
}

/**
 * A leaf of the contract's schemas: what is expected, in words, so that an error can say it, and how a value is read;
 * `read` gives undefined for what it cannot. One step instead of a union of types and a transformation.
 */
function leaf<Value>(expected: string, read: (value: unknown) => Value | undefined) {
	return z.transform((value: unknown, { issues }): Value => {
		const found = read(value);
		if (found !== undefined) return found;
		issues.push({ code: 'custom', message: expected, input: value });
		return z.NEVER;
	});
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value.trim() : isNumber(value) ? String(value) : undefined);

export const text = leaf('a text', asText);

export const id = leaf('a stable identifier', (value) => asText(value) || undefined);

export const flag = leaf('true or false', (value) => (typeof value === 'boolean' ? value : TRUTHS.get(asText(value)?.toLowerCase() ?? '')));

export const quantity = leaf('a number', (value) => {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return isNumber(number) ? number : undefined;
});

/** An amount as it came; it is made exact once its currency is known. */
export const amount = leaf('an amount in major units, such as 1284.50', (value) => (typeof value === 'string' || isNumber(value) ? value : undefined));

export const civilDate = leaf(A_DATE, (value): CivilDate | undefined => {
	if (typeof value !== 'string') return undefined;
	const midnight = /^(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?(Z|[+-]00:?00)?$/.exec(value.trim());
	return parseCivilDate(midnight?.[1] ?? value.trim()) ?? undefined;
});

/** A text of a date or an instant; databases hand over instants as Date objects. */
export function dated<Value>(expected: string, read: (text: string) => Value | null) {
	return leaf(expected, (value): Value | undefined => {
		const text = value instanceof Date ? value.toISOString() : value;
		return typeof text === 'string' ? (read(text) ?? undefined) : undefined;
	});
}

export const instant = dated<Instant>(AN_INSTANT, parseInstant);

export const moment = dated<Moment>(`${A_DATE}, or ${AN_INSTANT}`, parseMoment);

export const currency = leaf(A_CURRENCY, (value): Currency | undefined => (typeof value === 'string' ? (parseCurrency(value) ?? undefined) : undefined));

export const country = leaf('a text', (value) => asText(value)?.toUpperCase());

const TRUTHS = new Map([
	['true', true],
	['1', true],
	['yes', true],
	['false', false],
	['0', false],
	['no', false],
]);

function isNumber(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

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
