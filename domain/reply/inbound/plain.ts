import { z } from 'zod/v4';

import { CHANNELS } from '../../model/channel';
import * as field from '../../model/fields';
import type { Draft } from './draft';

const schema = z.object(
	{
		channel: field.optional(z.enum(CHANNELS, { error: `one of ${CHANNELS.join(', ')}` })),
		from: field.optional(z.string({ error: 'an e-mail address or a phone number' })),
		to: field.optional(z.string({ error: 'an e-mail address' })),
		subject: field.optional(z.string({ error: 'a text' })),
		body: field.optional(z.string({ error: 'the text of the message' })),
		html: field.optional(z.string({ error: 'the HTML of the message' })),
		headers: field.optional(field.objectOrJson(z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())], { error: 'an object of header fields' }))),
		receivedAt: field.optional(z.unknown()),
		messageId: field.optional(z.string({ error: 'a Message-ID' })),
		hasAttachments: field.optional(field.flag),
	},
	{ error: 'an object with channel, from, body and receivedAt' },
);

/** The contract's plain input: { channel, from, subject, body, headers, receivedAt }. Throws a ContractError. */
export function plainMessage(json: Readonly<Record<string, unknown>>): Draft {
	const raw = field.parseContract(schema, json, 'item');
	return {
		channel: raw.channel ?? (raw.from && !raw.from.includes('@') ? 'sms' : 'email'),
		from: raw.from,
		to: raw.to,
		subject: raw.subject,
		text: raw.body,
		html: raw.html,
		headers: raw.headers,
		dates: [raw.receivedAt],
		messageId: raw.messageId,
		hasAttachments: raw.hasAttachments,
		fromField: 'from',
		dateField: 'receivedAt',
	};
}
