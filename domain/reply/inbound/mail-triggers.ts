import { z } from 'zod/v4';

import type { Draft } from './draft';
import { asRecord } from './headers';

const text = z.string().nullish().catch(undefined);
const moment = z.unknown();

// mailparser's address object, or the same as text.
const address = z
	.union([z.string(), z.object({ text: z.string() }), z.object({ value: z.array(z.object({ address: z.string() })) })])
	.nullish()
	.catch(undefined)
	.transform((value) => {
		if (typeof value === 'string' || value === null || value === undefined) return value ?? undefined;
		return 'text' in value ? value.text : value.value.map((entry) => entry.address).join(', ');
	});

/** Email Trigger (IMAP), format "Simple": headers of a mail as top-level fields, the others under `metadata`. */
const imapSimple = z.object({ textPlain: text, textHtml: text, metadata: z.record(z.string(), z.unknown()), from: text, to: text, subject: text, date: moment });

/** Email Trigger (IMAP) "Resolved" and Gmail Trigger without "Simplify": a mail as the library mailparser reads it. */
const parsedMail = z.object({
	from: address,
	to: address,
	subject: text,
	text,
	html: z.union([z.string(), z.boolean()]).nullish().catch(undefined),
	textAsHtml: text,
	date: moment,
	headers: z.record(z.string(), z.unknown()).nullish().catch(undefined),
	messageId: text,
	inReplyTo: text,
	references: z.union([z.string(), z.array(z.string())]).nullish().catch(undefined),
});

/** Gmail Trigger with "Simplify": the header fields of the message resource, and a snippet instead of the body. */
const gmailSimple = z.object({ threadId: z.string(), snippet: z.string(), From: text, To: text, Subject: text, internalDate: moment });

const graphAddress = z.object({ emailAddress: z.object({ name: text, address: text }) }).nullish().catch(undefined);

/** Microsoft Outlook Trigger, "Raw" or chosen fields: a message of Microsoft Graph. */
const graphMessage = z.object({
	from: graphAddress,
	sender: graphAddress,
	toRecipients: z.array(z.unknown()).nullish().catch(undefined),
	subject: text,
	body: z.object({ contentType: text, content: text }).nullish().catch(undefined),
	bodyPreview: text,
	receivedDateTime: moment,
	internetMessageId: text,
	internetMessageHeaders: z.array(z.unknown()).nullish().catch(undefined),
	hasAttachments: z.boolean().nullish().catch(undefined),
});

type Json = Readonly<Record<string, unknown>>;

/** The mail in an item of one of n8n's e-mail triggers; null where the item is none. */
export function triggeredMail(json: Json): Draft | null {
	if ('metadata' in json && ('textPlain' in json || 'textHtml' in json)) return fromImapSimple(json);
	if ('snippet' in json && 'threadId' in json && !('text' in json)) return fromGmailSimple(json);
	if ('bodyPreview' in json || 'receivedDateTime' in json || 'internetMessageId' in json) return fromGraph(json);
	if (isParsedMail(json)) return fromParsedMail(json);
	return null;
}

function isParsedMail(json: Json): boolean {
	const { from, headers } = json;
	return 'textAsHtml' in json || 'messageId' in json && 'headers' in json && !('body' in json) || (typeof from === 'object' && from !== null && 'value' in from) || ('text' in json && 'html' in json && headers !== undefined);
}

function fromImapSimple(json: Json): Draft | null {
	const mail = imapSimple.safeParse(json).data;
	if (!mail) return null;
	return {
		...mailDraft(mail.date),
		from: mail.from ?? undefined,
		to: mail.to ?? undefined,
		subject: mail.subject ?? undefined,
		text: mail.textPlain ?? undefined,
		html: mail.textHtml ?? undefined,
		headers: { ...mail.metadata, date: mail.date },
	};
}

function fromParsedMail(json: Json): Draft | null {
	const mail = parsedMail.safeParse(json).data;
	if (!mail) return null;
	const { references } = mail;
	return {
		...mailDraft(mail.date),
		from: mail.from,
		to: mail.to,
		subject: mail.subject ?? undefined,
		text: mail.text ?? undefined,
		html: typeof mail.html === 'string' ? mail.html : (mail.textAsHtml ?? undefined),
		headers: mail.headers ?? undefined,
		messageId: mail.messageId ?? undefined,
		inReplyTo: mail.inReplyTo ?? undefined,
		references: (Array.isArray(references) ? references.join(' ') : references) ?? undefined,
	};
}

function fromGmailSimple(json: Json): Draft | null {
	const mail = gmailSimple.safeParse(json).data;
	if (!mail) return null;
	return {
		...mailDraft(mail.internalDate),
		from: mail.From ?? undefined,
		to: mail.To ?? undefined,
		subject: mail.Subject ?? undefined,
		html: mail.snippet,
		headers: json,
		fromField: 'From',
		lacks: 'body',
	};
}

function fromGraph(json: Json): Draft | null {
	const mail = graphMessage.safeParse({ ...json, from: typeof json.from === 'string' ? undefined : json.from }).data;
	if (!mail) return null;
	const sender = (mail.from ?? mail.sender)?.emailAddress;
	const html = mail.body?.contentType?.toLowerCase() === 'html';
	const content = mail.body?.content ?? undefined;
	const recipients = mail.toRecipients ?? (Array.isArray(json.to) ? json.to : []);
	const headers = mail.internetMessageHeaders ?? undefined;
	return {
		...mailDraft(mail.receivedDateTime),
		from: typeof json.from === 'string' ? json.from : sender ? { ...(sender.name ? { name: sender.name } : {}), address: (sender.address ?? '').toLowerCase() } : undefined,
		to: recipients.map((entry) => (typeof entry === 'string' ? entry : String(asRecord(asRecord(entry).emailAddress).address ?? ''))).join(', '),
		subject: mail.subject ?? undefined,
		text: content === undefined ? (mail.bodyPreview ?? undefined) : html ? undefined : content,
		html: html ? content : undefined,
		headers,
		messageId: mail.internetMessageId ?? undefined,
		hasAttachments: mail.hasAttachments ?? undefined,
		lacks: content === undefined ? 'body' : mail.receivedDateTime === undefined ? 'date' : undefined,
		dateMayLack: true,
	};
}

function mailDraft(date: unknown): Draft {
	return { channel: 'email', dates: [date], fromField: 'from', dateField: 'date' };
}
