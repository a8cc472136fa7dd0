import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server says to a question: the text of the model's message, another status, or nothing at all. */
export type ModelAnswer = { content: string } | { status: number } | 'silence';

/** A model behind the API of OpenAI's chat completions, on loopback, as local model servers have it. */
export class ChatModelServer {
	/** The text of the user's message of every request, oldest first. */
	readonly asked: string[] = [];

	private constructor(
		private readonly server: Server,
		private readonly answer: (question: string) => ModelAnswer,
	) {
		server.on('request', (request, response) => void this.serve(request, response));
	}

	/** Starts it; `answer` says what a question gets. */
	static async start(answer: (question: string) => ModelAnswer): Promise<ChatModelServer> {
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return new ChatModelServer(server, answer);
	}

	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
	}

	/** Ends it, with the requests that it never answered. */
	async stop(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		let body = '';
		for await (const chunk of request) body += String(chunk);
		const { messages = [] } = JSON.parse(body || '{}') as { messages?: { role: string; content: string }[] };
		const question = messages.find(({ role }) => role === 'user')?.content ?? '';
		this.asked.push(question);
		const answer = this.answer(question);
		if (answer === 'silence') return;
		response.setHeader('content-type', 'application/json');
		if ('status' in answer) response.writeHead(answer.status).end(JSON.stringify({ error: { message: 'No', type: 'invalid_request_error' } }));
		else response.end(JSON.stringify(completion(answer.content)));
	}
}

function completion(content: string): object {
	return {
		id: 'chatcmpl-1',
		object: 'chat.completion',
		created: 1_760_000_000,
		model: 'local',
		choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	};
}
