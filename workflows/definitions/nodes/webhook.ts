import type { NodeSpec } from '../canvas/canvas';

/** Takes calls by POST, with the body as the bytes that came; a later node answers. */
export function webhook(path: string): NodeSpec {
	return {
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		parameters: { httpMethod: 'POST', path, responseMode: 'responseNode', options: { rawBody: true } },
		webhook: true,
	};
}

/** Takes calls by POST with a body of JSON, and answers at once that it has begun. */
export function webhookAtOnce(path: string): NodeSpec {
	return { type: 'n8n-nodes-base.webhook', typeVersion: 2, parameters: { httpMethod: 'POST', path, responseMode: 'onReceived', options: { noResponseBody: true } }, webhook: true };
}

/** Answers the call with a status and no content. */
export function respond(status: number): NodeSpec {
	return { type: 'n8n-nodes-base.respondToWebhook', typeVersion: 1.1, parameters: { respondWith: 'noData', options: { responseCode: status } } };
}

/** Something nobody can guess, laid over the item. */
export function randomId(into: string): NodeSpec {
	return { type: 'n8n-nodes-base.crypto', typeVersion: 2, parameters: { action: 'generate', dataPropertyName: into, encodingType: 'uuid' } };
}

/** HMAC-SHA256 of a text, with the secret of n8n's Crypto account, laid over the item. */
export function hmac(text: string, encoding: 'hex' | 'base64', into: string): NodeSpec {
	return {
		type: 'n8n-nodes-base.crypto',
		typeVersion: 2,
		parameters: { action: 'hmac', binaryData: false, type: 'SHA256', value: text, dataPropertyName: into, encoding },
	};
}
