import type { NodeSpec } from '../canvas/canvas';

/** How a page is called. */
export interface PageCalls {
	method: 'GET' | 'POST';
	path: string;
	/** Who may: anybody with the address, or whoever knows n8n's account of that kind. */
	authentication?: 'basicAuth' | 'headerAuth';
}

/** Takes calls of a page; a later node answers. */
export function pageCalls({ method, path, authentication }: PageCalls): NodeSpec {
	return {
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		parameters: { httpMethod: method, path, responseMode: 'responseNode', ...(authentication ? { authentication } : {}), options: {} },
		webhook: true,
	};
}

/** Answers a call with HTML; `headers` by their names. All may be expressions; a status that is none is a number: n8n refuses its text. */
export function respondPage(body: string, status: number | `={{${string}}}`, headers: Readonly<Record<string, string>>): NodeSpec {
	return {
		type: 'n8n-nodes-base.respondToWebhook',
		typeVersion: 1.1,
		parameters: {
			respondWith: 'text',
			responseBody: body,
			options: { responseCode: status, responseHeaders: { entries: Object.entries(headers).map(([name, value]) => ({ name, value })) } },
		},
	};
}
