import { createServer, type Server } from 'node:http';

import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

import { inboxPage, mailPage } from './pages';

/** A mail as it arrived. */
export interface ReceivedMail {
	number: number;
	from: string;
	to: string[];
	subject: string;
	text: string;
	html: string;
	headers: Record<string, string>;
	attachments: { filename: string; mimeType: string; content: string | ArrayBuffer | Uint8Array }[];
	receivedAt: Date;
}

/** What the server says to a mail: `null` takes it; an SMTP reply refuses it; `drop` breaks the connection after taking it. */
export type Answer = null | { code: number; text: string } | 'drop';

/**
 * A mail server on loopback that keeps what it gets and delivers nothing, with a page to read the mails.
 * `answer` lets a test refuse a mail, by its recipients, after its data.
 */
export class Inbox {
	readonly mails: ReceivedMail[] = [];
	answer: (recipients: readonly string[], raw: string) => Answer | Promise<Answer> = () => null;
	/** Called when somebody connects, before the server greets them. */
	connected: () => void | Promise<void> = () => undefined;

	private constructor(
		private readonly smtp: SMTPServer,
		private readonly web: Server,
		readonly smtpPort: number,
		readonly url: string,
	) {}

	static async open(webPort = 0): Promise<Inbox> {
		let inbox: Inbox | undefined = undefined;
		const smtp = new SMTPServer({
			authOptional: true,
			disabledCommands: ['AUTH', 'STARTTLS'],
			disableReverseLookup: true,
			logger: false,
			onConnect: (_session, done) => void Promise.resolve(inbox?.connected()).then(() => done(), done),
			onData: (stream, session, done) => void inbox?.take(stream, session).then(() => done(), done),
		});
		smtp.on('error', () => undefined);
		const web = createServer((request, response) => {
			const { status, body } = inbox?.page(request.url ?? '/') ?? { status: 503, body: '' };
			response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'" });
			response.end(body);
		});
		const smtpPort = await listen(smtp.server, 0);
		const port = await listen(web, webPort);
		inbox = new Inbox(smtp, web, smtpPort, `http://127.0.0.1:${port}`);
		return inbox;
	}

	async close(): Promise<void> {
		this.web.closeAllConnections();
		await new Promise<void>((resolve) => this.web.close(() => resolve()));
		await new Promise<void>((resolve) => this.smtp.close(() => resolve()));
	}

	private async take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
		const chunks: Buffer[] = [];
		for await (const chunk of stream) chunks.push(chunk as Buffer);
		const raw = Buffer.concat(chunks);
		const recipients = session.envelope.rcptTo.map(({ address }) => address);
		const answer = await this.answer(recipients, raw.toString());
		if (answer !== null && answer !== 'drop') throw Object.assign(new Error(answer.text), { responseCode: answer.code });
		const mail = await PostalMime.parse(raw);
		this.mails.push({
			number: this.mails.length + 1,
			from: mail.from?.address ?? '',
			to: recipients,
			subject: mail.subject ?? '',
			text: mail.text ?? '',
			html: mail.html ?? '',
			headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
			attachments: mail.attachments.map(({ filename, mimeType, content }) => ({ filename: filename ?? '', mimeType, content })),
			receivedAt: new Date(),
		});
		if (answer === 'drop') {
			for (const connection of this.smtp.connections) (connection as unknown as { _socket: { destroy(): void } })._socket.destroy();
			await new Promise(() => undefined);
		}
	}

	private page(path: string): { status: number; body: string } {
		if (path === '/') return { status: 200, body: inboxPage(this.mails) };
		const [, number, part] = /^\/(\d+)(?:\/(html))?$/.exec(path) ?? [];
		const mail = this.mails[Number(number) - 1];
		if (!mail) return { status: 404, body: inboxPage(this.mails) };
		return { status: 200, body: part === 'html' ? mail.html : mailPage(mail) };
	}
}

function listen(server: { listen(port: number, host: string, done: () => void): unknown; address(): unknown; once(event: 'error', handler: (error: Error) => void): unknown }, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
	});
}
