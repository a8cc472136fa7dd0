import { z } from 'zod/v4';

import * as field from './fields';

export const GATE_DECISIONS = ['allow', 'defer', 'review', 'block'] as const;

export type GateDecision = (typeof GATE_DECISIONS)[number];

const schema = z.object(
	{
		decision: z.enum(GATE_DECISIONS, { error: `one of ${GATE_DECISIONS.join(', ')}` }),
		deferUntil: field.optional(field.instant),
		validUntil: field.optional(field.instant),
		findings: z.preprocess(
			(value) => value ?? [],
			z.array(
				z.object({
					rule: field.text,
					severity: z.enum(['block', 'defer', 'review', 'note']),
					message: field.text,
					citation: z.preprocess((value) => value ?? '', field.text),
					until: field.optional(field.instant),
				}),
			),
		),
	},
	{ error: 'what the Compliance Gate adds: an object with decision and findings' },
);

/** The gate's decision as it lies on an item, checked. */
export type Compliance = z.output<typeof schema>;

/** The contract's `compliance` from outside; throws a ContractError that names the field. */
export function parseCompliance(value: unknown): Compliance {
	return field.parseContract(schema, value, 'compliance');
}
