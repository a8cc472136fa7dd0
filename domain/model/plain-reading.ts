import { z } from 'zod/v4';

/** What a reader gives where only the schema can tell what a value is, or what is wrong with it. */
export const UNREADABLE = Symbol('unreadable');

/** What a schema makes of a value that it accepts; UNREADABLE for every other. */
type Reader = (value: unknown) => unknown;

const readers = new WeakMap<z.ZodType, Reader>();

/** Makes known how values are read for `schema` without it. It must accept no value that the schema refuses. */
export function readBy<Schema extends z.ZodType>(schema: Schema, reader: Reader): Schema {
	readers.set(schema, reader);
	return schema;
}

/** The reader that is known for `schema`; for plain objects and lists one that reads piece by piece, for all else the schema itself. */
export function readerOf(schema: z.ZodType): Reader {
	let reader = readers.get(schema);
	if (!reader) readers.set(schema, (reader = makeReader(schema)));
	return reader;
}

function makeReader(schema: z.ZodType): Reader {
	if (isPlainObject(schema)) return objectReader(schema.shape);
	return isPlainList(schema) ? listReader(readerOf(schema.element)) : bySchema(schema);
}

// One that says nothing of unknown fields and asks nothing of the object as a whole.
function isPlainObject(schema: z.ZodType): schema is z.ZodObject {
	return schema instanceof z.ZodObject && schema.def.catchall === undefined && hasNoChecks(schema);
}

// One of any length.
function isPlainList(schema: z.ZodType): schema is z.ZodArray<z.ZodType> {
	return schema instanceof z.ZodArray && hasNoChecks(schema);
}

function hasNoChecks({ def }: z.ZodType): boolean {
	return (def.checks ?? []).length === 0;
}

// As the schema does it: fields in its order, unknown ones left out, missing ones only where they are there as undefined.
function objectReader(shape: z.ZodRawShape): Reader {
	const fields = Object.entries(shape).map(([name, schema]): [string, Reader] => [name, readerOf(schema as z.ZodType)]);
	return (value) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return UNREADABLE;
		const given = value as Readonly<Record<string, unknown>>;
		const result: Record<string, unknown> = {};
		for (const [name, read] of fields) {
			const known = read(given[name]);
			if (known === UNREADABLE) return UNREADABLE;
			if (known !== undefined || name in given) result[name] = known;
		}
		return result;
	};
}

function listReader(read: Reader): Reader {
	return (value) => {
		if (!Array.isArray(value)) return UNREADABLE;
		const result: unknown[] = [];
		for (let index = 0; index < value.length; index += 1) {
			const known = read(value[index]);
			if (known === UNREADABLE) return UNREADABLE;
			result.push(known);
		}
		return result;
	};
}

function bySchema(schema: z.ZodType): Reader {
	return (value) => {
		const result = schema.safeParse(value);
		return result.success ? result.data : UNREADABLE;
	};
}
