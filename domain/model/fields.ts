import { z } from 'zod/v4';

import { parseCivilDate } from '../calendar/civil-date';
import { parseInstant } from '../calendar/instant';
import { parseMoment } from '../calendar/moment';
import { ContractError } from './contract-error';
import { parseCurrency } from './currency';
import { readBy, readerOf, UNREADABLE } from './plain-reading';

const A_DATE = 'a date such as 2026-03-31';
const AN_INSTANT = 'an instant with an offset, such as 2026-03-31T09:00:00+02:00';
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?(Z|[+-]00:?00)?$/;
const A_CURRENCY = 'an ISO 4217 currency code, such as EUR';

/** What a leaf makes of a value; null where it is none. */
type Read<Value> = (value: unknown) => Value | null;

const leaves = new WeakMap<z.ZodType, { expected: string; read: Read<unknown> }>();

/**
 * A leaf of the contract's schemas. Its message is what is expected, so that an error can say it. It is read in one step,
 * not by a union and what follows it: a run has millions of them.
 */
function leaf<Value>(expected: string, read: Read<Value>): z.ZodType<Value> {
	const schema = z.transform((value: unknown, context): Value => {
		const known = read(value);
		if (known !== null) return known;
		context.issues.push({ code: 'custom', message: expected, input: value });
		return z.NEVER;
	});
	leaves.set(schema, { expected, read });
	return readBy(schema, (value) => {
		const known = read(value);
		return known === null ? UNREADABLE : known;
	});
}

/** Tables and CSV files write "no value" as null or an empty text: both are read as missing. */
export function optional<Schema extends z.ZodType>(schema: Schema): z.ZodOptional<z.ZodType<z.output<Schema> | undefined>> {
	const known = leaves.get(schema) as { expected: string; read: Read<z.output<Schema>> } | undefined;
	const given = known
		? leaf(known.expected, (value) => (isMissing(value) ? undefined : known.read(value)))
		: z.preprocess((value) => (isMissing(value) ? undefined : value), schema.optional());
	// What is not there at all passes at once, and so it is with most fields of most items.
	const reader = readerOf(schema);
	return readBy(given.optional(), (value) => (isMissing(value) ? undefined : reader(value)));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isMissing(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

/** A leaf that is null where there is no value. */
export function nullable<Value>(schema: z.ZodType<Value>) {
	const reader = readerOf(schema);
	return readBy(z.preprocess((value) => (isMissing(value) ? null : value), schema.nullable()), (value) => (isMissing(value) ? null : reader(value)));
}

/** An object, or its JSON text as a table's column holds it. */
export function objectOrJson<Schema extends z.ZodType>(schema: Schema) {
	const reader = readerOf(schema);
	return readBy(z.preprocess(parseJsonText, schema), (value) => reader(parseJsonText(value)));
}

/** A plain text that stands for an object, or the object itself. */
export function either<Short extends z.ZodType, Whole extends z.ZodType>(short: Short, whole: Whole, expected: string) {
	const [ofText, ofObject] = [readerOf(short), readerOf(whole)];
	return readBy(z.union([short, whole], { error: expected }), (value) => (typeof value === 'string' ? ofText(value) : ofObject(value)));
}

/** An object with some of `keys` as its keys. */
export function recordOf<Key extends string, Schema extends z.ZodType>(keys: z.ZodEnum<Record<Key, Key>>, schema: Schema, expected: string) {
	const known: ReadonlySet<PropertyKey> = new Set(keys.options);
	const reader = readerOf(schema);
	return readBy(z.partialRecord(keys, schema, { error: expected }), (value) => {
		if (!isPlainObject(value)) return UNREADABLE;
		const result: Record<string, unknown> = {};
		for (const key of Reflect.ownKeys(value)) {
			const inner = known.has(key) ? reader(value[String(key)]) : UNREADABLE;
			if (inner === UNREADABLE) return UNREADABLE;
			result[String(key)] = inner;
		}
		return result;
	});
}

/** An object with any keys and anything in them. */
export function anyObject(expected = 'an object') {
	return readBy(z.record(z.string(), z.unknown(), { error: expected }), (value) => {
		if (!isPlainObject(value)) return UNREADABLE;
		const result: Record<string, unknown> = {};
		for (const key of Reflect.ownKeys(value)) {
			if (typeof key !== 'string' || key === '__proto__') return UNREADABLE;
			result[key] = value[key];
		}
		return result;
	});
}

/** One of a few texts, exactly as it stands among them. */
export function oneOf<const Value extends string>(values: readonly Value[], expected = `one of ${values.join(', ')}`): z.ZodType<Value> {
	const known: ReadonlySet<unknown> = new Set(values);
	return leaf(expected, (value) => (known.has(value) ? (value as Value) : null));
}

/** A leaf that reads `missing` where there is no value. */
export function withDefault<Value>(missing: Value, schema: z.ZodType<Value>): z.ZodType<Value> {
	const { expected, read } = leaves.get(schema) as { expected: string; read: Read<Value> };
	return leaf(expected, (value) => read(value ?? missing));
}

export const text = leaf('a text', textIn);

export const id = leaf('a stable identifier', (value) => textIn(value) || null);

export const flag = leaf('true or false', (value) => {
	const word = typeof value === 'boolean' ? String(value) : textIn(value);
	return TRUTHS.get(word?.toLowerCase() ?? '') ?? null;
});

export const quantity = leaf('a number', (value) => {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return isNumber(number) ? number : null;
});

/** An amount as it came; it is made exact once its currency is known. */
export const amount = leaf('an amount in major units, such as 1284.50', (value) => (typeof value === 'string' || isNumber(value) ? value : null));

export const civilDate = leaf(A_DATE, (value) => {
	if (typeof value !== 'string') return null;
	const written = value.trim();
	return parseCivilDate(written) ?? parseCivilDate(MIDNIGHT.exec(written)?.[1] ?? '');
});

/** What `read` makes of a text; databases hand over instants as Date objects. */
export const dated = <Value>(expected: string, read: (written: string) => Value | null) =>
	leaf(expected, (value) => {
		if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : read(value.toISOString());
		return typeof value === 'string' ? read(value) : null;
	});

export const instant = dated(AN_INSTANT, parseInstant);

export const moment = dated(`${A_DATE}, or ${AN_INSTANT}`, parseMoment);

export const currency = leaf(A_CURRENCY, (value) => (typeof value === 'string' ? parseCurrency(value) : null));

export const country = leaf('a text', (value) => textIn(value)?.toUpperCase() ?? null);

const TRUTHS = new Map([
	['true', true],
	['1', true],
	['yes', true],
	['false', false],
	['0', false],
	['no', false],
]);

/** Parses `value` by `schema`, field by field where it is plain; throws a ContractError that names the field below `name`. */
export function parseContract<Schema extends z.ZodType>(schema: Schema, value: unknown, name: string): z.output<Schema> {
	const result = attempt(schema, value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	const path = issue?.path ?? [];
	throw new ContractError([name, ...path].join('.'), valueAt(value, path), issue?.message ?? 'another value');
}

/** Parses `value` by `schema` as `parseContract` does; undefined where it does not keep it. */
export function parseIfValid<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | undefined {
	return attempt(schema, value).data;
}

function attempt<Schema extends z.ZodType>(schema: Schema, value: unknown): z.ZodSafeParseResult<z.output<Schema>> {
	const plain = readerOf(schema)(value);
	return plain === UNREADABLE ? schema.safeParse(value) : { success: true, data: plain as z.output<Schema> };
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

function textIn(value: unknown): string | null {
	if (typeof value === 'string') return value.trim();
	return isNumber(value) ? String(value) : null;
}

function isNumber(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}
