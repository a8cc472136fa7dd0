import { carriesToken, connectedAccount } from './oauth';
import type { Vendor, VendorAnswer, VendorRequest } from './vendor-net';

interface Kept {
	id: string;
	raw: string;
	at: number;
}

/** https://developers.google.com/workspace/gmail/api/reference/rest: sending, searching and reading, as far as the workflows ask. */
export class GmailApi implements Vendor {
	readonly hosts = ['www.googleapis.com', 'gmail.googleapis.com'];
	readonly credential = { type: 'gmailOAuth2', data: connectedAccount() };
	/** What was sent: the mail as it is, and the thread it was put into. */
	readonly sent: { raw: string; threadId?: string }[] = [];
	private readonly kept: Kept[] = [];

	/** A mail comes in. */
	deliver(raw: string): void {
		this.kept.push({ id: `in${this.kept.length + 1}`, raw, at: Date.now() });
	}

	answer({ method, path, query, headers, body }: VendorRequest): VendorAnswer {
		if (!carriesToken(headers)) return { status: 401, json: { error: { code: 401, message: 'Invalid Credentials', status: 'UNAUTHENTICATED' } } };
		const [, , , , , collection, id] = path.split('/');
		if (collection === 'profile') return { status: 200, json: { emailAddress: 'accounts@nordwind-supplies.example' } };
		if (collection === 'labels') return { status: 200, json: { labels: [] } };
		if (method === 'POST' && id === 'send') {
			const { raw, threadId } = JSON.parse(body) as { raw: string; threadId?: string };
			this.sent.push({ raw: Buffer.from(raw, 'base64url').toString(), threadId });
			return { status: 200, json: { id: `out${this.sent.length}`, threadId: threadId ?? `t-out${this.sent.length}`, labelIds: ['SENT'] } };
		}
		if (id === undefined) return { status: 200, json: { messages: this.found(query.get('q') ?? '').map((mail) => ({ id: mail.id, threadId: `t-${mail.id}` })) } };
		const mail = this.kept.find((one) => one.id === id);
		if (!mail) return { status: 404, json: { error: { code: 404, message: 'Requested entity was not found.' } } };
		const about = { id, threadId: `t-${id}`, labelIds: ['INBOX', 'UNREAD'], internalDate: String(mail.at) };
		return { status: 200, json: query.get('format') === 'raw' ? { ...about, raw: Buffer.from(mail.raw).toString('base64url') } : { ...about, snippet: '', payload: { headers: headersOf(mail.raw) } } };
	}

	private found(search: string): Kept[] {
		const id = /rfc822msgid:(\S+)/.exec(search)?.[1];
		return id ? this.kept.filter(({ raw }) => raw.includes(`Message-ID: <${id}>`)) : this.kept;
	}
}

function headersOf(raw: string): { name: string; value: string }[] {
	const [head = ''] = raw.split('\n\n');
	return head.split('\n').map((line) => ({ name: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 2) }));
}
