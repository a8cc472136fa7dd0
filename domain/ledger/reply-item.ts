import { z } from 'zod/v4';

import { CHANNELS } from '../model/channel';
import * as field from '../model/fields';
import { INTENTS } from '../reply/intent';
import { NEXT_ACTIONS } from '../reply/reply';

const schema = z.object(
	{
		channel: z.enum(CHANNELS, { error: `one of ${CHANNELS.join(', ')}` }),
		from: field.text,
		subject: field.optional(field.text),
		text: z.preprocess((value) => value ?? '', z.string()),
		receivedAt: field.text,
		language: z.preprocess((value) => value ?? 'en', field.text),
		intent: z.enum(INTENTS, { error: `one of ${INTENTS.join(', ')}` }),
		promise: field.optional(z.object({ date: field.optional(field.text), amount: field.optional(field.quantity), currency: field.optional(field.text) })),
		bounce: field.optional(z.object({ hard: field.flag, code: field.optional(field.text), recipient: field.optional(field.text) })),
		next: z.object({ action: z.enum(NEXT_ACTIONS, { error: `one of ${NEXT_ACTIONS.join(', ')}` }), until: field.optional(field.text) }),
		mustNotContinue: field.optional(field.flag),
		needsHuman: field.flag,
		reason: z.preprocess((value) => value ?? '', z.string()),
	},
	{ error: 'what the Reply Classifier adds' },
);

/** The contract's `reply` as far as the ledger works with it; `all` is the whole of it, for the record. */
export type ClassifiedReply = z.output<typeof schema> & { all: Readonly<Record<string, unknown>> };

/** The contract's `reply` from outside; throws a ContractError that names the field. */
export function parseClassifiedReply(value: unknown): ClassifiedReply {
	return { ...field.parseContract(schema, value, 'reply'), all: value as Record<string, unknown> };
}
