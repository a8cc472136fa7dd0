import { z } from 'zod/v4';

import { CHANNELS } from './channel';
import * as field from './fields';

export const PURPOSES = ['reminder', 'legal_notice', 'marketing', 'mixed'] as const;

export type Purpose = (typeof PURPOSES)[number];

const schema = z.object(
	{
		channel: field.oneOf(CHANNELS),
		to: field.text,
		from: field.optional(field.text),
		subject: field.optional(field.text),
		text: z.string({ error: 'the text of the message' }),
		html: field.optional(z.string()),
		language: field.withDefault('en', field.text),
		purpose: field.optional(field.oneOf(PURPOSES)),
		/** Phone: a person calls, not a machine. */
		live: field.optional(field.flag),
		template: field.withDefault('', field.text),
		variant: field.optional(field.text),
		headers: field.optional(field.objectOrJson(z.record(z.string(), z.string()))),
		segments: field.optional(field.quantity),
		/** The template registered with WhatsApp and the values for its places. */
		whatsapp: field.optional(field.objectOrJson(z.object({ name: field.text, language: field.text, parameters: z.array(z.string()) }))),
	},
	{ error: 'what the Reminder Composer adds: an object with channel, to and text' },
);

/** A message ready to be sent, as it lies on an item, checked. */
export type Message = z.output<typeof schema>;

/** The contract's `message` from outside; throws a ContractError that names the field. */
export function parseMessage(value: unknown): Message {
	return field.parseContract(schema, value, 'message');
}
