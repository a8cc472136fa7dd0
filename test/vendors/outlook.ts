import { carriesToken, connectedAccount } from './oauth';
import type { Vendor, VendorAnswer, VendorRequest } from './vendor-net';

/** A message as Microsoft Graph tells it. */
export interface GraphMessage {
	id: string;
	internetMessageId: string;
	receivedDateTime: string;
	[field: string]: unknown;
}

/** https://learn.microsoft.com/en-us/graph/api/resources/message: sending, answering and reading, as far as the workflows ask. */
export class OutlookApi implements Vendor {
	readonly hosts = ['graph.microsoft.com'];
	readonly credential = { type: 'microsoftOutlookOAuth2Api', data: connectedAccount({ useShared: false }) };
	readonly sent: Record<string, unknown>[] = [];
	/** Answers that were sent, with the message each answers. */
	readonly answered: { to: string; message: unknown }[] = [];
	private readonly kept: GraphMessage[] = [];
	private readonly drafts = new Map<string, { to: string; message: unknown }>();

	/** A mail comes in. */
	deliver({ messageId, from, subject, text, to }: { messageId: string; from: string; subject: string; text: string; to: string }): void {
		const person = (address: string) => ({ emailAddress: { name: address, address } });
		this.kept.push({
			id: `AAMk${this.kept.length + 1}`,
			internetMessageId: messageId,
			receivedDateTime: new Date().toISOString(),
			conversationId: 'c1',
			subject,
			body: { contentType: 'text', content: text },
			from: person(from),
			sender: person(from),
			toRecipients: [person(to)],
			isRead: false,
			hasAttachments: false,
		});
	}

	answer({ method, path, query, headers, body }: VendorRequest): VendorAnswer {
		if (!carriesToken(headers)) return { status: 401, json: { error: { code: 'InvalidAuthenticationToken', message: 'Access token is empty.' } } };
		const [, , , collection, id = '', action] = path.split('/');
		if (collection === 'sendMail') {
			this.sent.push((JSON.parse(body) as { message: Record<string, unknown> }).message);
			return { status: 202 };
		}
		if (action === 'createReply') {
			const draft = `draft${this.drafts.size + 1}`;
			this.drafts.set(draft, { to: id, message: (JSON.parse(body) as { message: unknown }).message });
			return { status: 201, json: { id: draft } };
		}
		const draft = this.drafts.get(id);
		if (action === 'send' && draft) {
			this.answered.push(draft);
			return { status: 202 };
		}
		return method === 'GET' ? { status: 200, json: { value: this.found(query.get('$filter') ?? '') } } : { status: 400, json: { error: { code: 'BadRequest', message: path } } };
	}

	private found(filter: string): GraphMessage[] {
		const id = /internetMessageId eq '([^']+)'/.exec(filter)?.[1];
		if (id) return this.kept.filter(({ internetMessageId }) => internetMessageId === id);
		const instant = (text: string | undefined) => Date.parse(text ?? '');
		const [from, until] = [/receivedDateTime ge (\S+)/.exec(filter)?.[1], /receivedDateTime lt (\S+)/.exec(filter)?.[1]].map(instant);
		return this.kept.filter(({ receivedDateTime }) => instant(receivedDateTime) >= (from ?? 0) && instant(receivedDateTime) < (until ?? Infinity));
	}
}
