import { z } from 'zod/v4';

import type { Draft } from './draft';

const text = z.string().nullish().catch(undefined);

/** Twilio Trigger (Event Streams): a CloudEvent `com.twilio.messaging.inbound-message.received`. */
const twilioEvent = z.object({
	type: z.string(),
	time: z.unknown(),
	data: z.object({ messageSid: text, from: z.string(), to: text, body: text, timestamp: z.unknown(), numMedia: z.coerce.number().catch(0) }),
});

/** Twilio's own webhook for a number, as a Webhook node hands it on. */
const twilioWebhook = z.object({ MessageSid: z.string(), From: z.string(), To: text, Body: text, NumMedia: z.coerce.number().catch(0) });

/** WhatsApp Trigger: the `value` of a change in Meta's Cloud API webhook. */
const whatsApp = z.object({
	messaging_product: z.literal('whatsapp'),
	metadata: z.object({ display_phone_number: text }).nullish(),
	contacts: z.array(z.object({ profile: z.object({ name: text }).nullish() })).nullish(),
	messages: z
		.array(
			z.object({
				from: z.string(),
				id: text,
				timestamp: z.unknown(),
				type: text,
				text: z.object({ body: text }).nullish(),
				button: z.object({ text }).nullish(),
				interactive: z.object({ button_reply: z.object({ title: text }).nullish(), list_reply: z.object({ title: text }).nullish() }).nullish(),
				image: z.object({ caption: text }).nullish(),
				document: z.object({ caption: text }).nullish(),
				video: z.object({ caption: text }).nullish(),
			}),
		)
		.nullish(),
	statuses: z.array(z.object({ recipient_id: text, timestamp: z.unknown() })).nullish(),
});

type Json = Readonly<Record<string, unknown>>;

/** The message in an item of n8n's Twilio or WhatsApp trigger; null where the item is none. */
export function triggeredText(json: Json): Draft | null {
	if (json.messaging_product === 'whatsapp') return fromWhatsApp(json);
	if ('MessageSid' in json && 'From' in json) return fromTwilioWebhook(json);
	if (typeof json.type === 'string' && json.type.startsWith('com.twilio.messaging')) return fromTwilioEvent(json);
	return null;
}

function fromTwilioEvent(json: Json): Draft | null {
	const event = twilioEvent.safeParse(json).data;
	if (!event) return null;
	const { data } = event;
	return { ...twilioDraft(data.from, data.to, data.body, data.numMedia), dates: [data.timestamp, event.time], fromField: 'data.from', dateField: 'data.timestamp', messageId: idOf(data.messageSid) };
}

function fromTwilioWebhook(json: Json): Draft | null {
	const message = twilioWebhook.safeParse(json).data;
	if (!message) return null;
	// Twilio's webhook has no date of its own: it is called the moment the message comes in.
	return { ...twilioDraft(message.From, message.To, message.Body, message.NumMedia), dates: [], fromField: 'From', dateField: 'date', dateMayLack: true, messageId: idOf(message.MessageSid) };
}

function twilioDraft(from: string, to: string | null | undefined, body: string | null | undefined, media: number) {
	const channel = from.startsWith('whatsapp:') ? ('whatsapp' as const) : ('sms' as const);
	return { channel, from: from.replace(/^whatsapp:/, ''), to: to?.replace(/^whatsapp:/, ''), text: body ?? '', hasAttachments: media > 0 };
}

function fromWhatsApp(json: Json): Draft | null {
	const value = whatsApp.safeParse(json).data;
	if (!value) return null;
	const messages = value.messages ?? [];
	const [first] = messages;
	const status = value.statuses?.[0];
	const texts = messages.map(
		(message) =>
			message.text?.body ?? message.button?.text ?? message.interactive?.button_reply?.title ?? message.interactive?.list_reply?.title ?? message.image?.caption ?? message.document?.caption ?? message.video?.caption ?? '',
	);
	const number = first?.from ?? status?.recipient_id ?? undefined;
	const name = value.contacts?.[0]?.profile?.name;
	return {
		channel: 'whatsapp',
		from: number ? { ...(name ? { name } : {}), address: number.startsWith('+') ? number : `+${number}` } : undefined,
		to: value.metadata?.display_phone_number ?? undefined,
		text: texts.filter((line) => line !== '').join('\n'),
		dates: [first?.timestamp, status?.timestamp],
		fromField: 'messages.0.from',
		dateField: 'messages.0.timestamp',
		messageId: idOf(first?.id),
		hasAttachments: messages.some((message) => message.type !== undefined && message.type !== null && !['text', 'button', 'interactive', 'reaction'].includes(message.type)),
	};
}

// Written like a Message-ID, so that every message has one kind of identity.
function idOf(id: string | null | undefined): string | undefined {
	return id ? `<${id.replace(/[<>\s]/g, '')}>` : undefined;
}
