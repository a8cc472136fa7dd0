import { z } from 'zod/v4';

import * as field from '../../model/fields';

/** What the Behaviour Score found, as far as a message needs it. */
export interface Behaviour {
	segment?: string;
	lateRate?: number;
	averageDaysLate?: number;
	drivers: readonly string[];
}

const schema = field.objectOrJson(
	z.object({
		segment: field.optional(field.text),
		evidence: field.optional(
			field.objectOrJson(z.object({ lateRate: field.optional(field.quantity), averageDaysLate: field.optional(field.quantity) })),
		),
		drivers: field.optional(field.objectOrJson(z.array(z.object({ text: field.optional(field.text) })))),
	}),
);

const UNKNOWN: Behaviour = { drivers: [] };

/**
 * The `behaviour` of an item, or what can be read of it. It colours the text and decides nothing: a behaviour that is
 * not of the contract's shape is the same as none.
 */
export function readBehaviour(value: unknown): Behaviour {
	if (value === undefined || value === null) return UNKNOWN;
	const data = field.parseIfValid(schema, value);
	const drivers = (data?.drivers ?? []).map((driver) => driver.text ?? '').filter((text) => text !== '');
	return { segment: data?.segment, lateRate: data?.evidence?.lateRate, averageDaysLate: data?.evidence?.averageDaysLate, drivers };
}
