import { z } from 'zod/v4';

import { CHANNELS } from './channel';
import * as field from './fields';

export const SEGMENTS = ['new', 'prompt', 'forgetful', 'habitually_late', 'deteriorating', 'at_risk'] as const;

export type Segment = (typeof SEGMENTS)[number];

const schema = z.object(
	{
		segment: field.optional(z.enum(SEGMENTS, { error: `one of ${SEGMENTS.join(', ')}` })),
		lateProbability: field.optional(field.quantity),
		expectedDaysLate: field.optional(field.quantity),
		predictedPaymentDate: field.optional(field.civilDate),
		confidence: field.optional(field.quantity),
		channel: field.optional(z.object({ best: field.optional(z.enum(CHANNELS, { error: `one of ${CHANNELS.join(', ')}` })) })),
		contactTime: field.optional(z.object({ weekday: field.optional(field.quantity), hour: field.optional(field.quantity) })),
	},
	{ error: 'what the Behaviour Score adds: an object with segment, expectedDaysLate and the rest' },
);

/** What the nodes behind the Behaviour Score read of its key; everything in it may be missing, which means unknown. */
export type Behaviour = z.output<typeof schema>;

/** The contract's `behaviour` from outside, empty where there is none; throws a ContractError that names the field. */
export function parseBehaviour(value: unknown): Behaviour {
	return value === undefined || value === null ? {} : field.parseContract(schema, value, 'behaviour');
}
