import type { NodeSpec } from '../canvas/canvas';
import { TIMEOUT_MS, authenticationOf, type Account } from './http';

const ONE_AT_A_TIME = { batching: { batch: { batchSize: 1, batchInterval: 120 } } };
const ANY_ANSWER = { response: { fullResponse: true, neverError: true, responseFormat: 'json' } };
// What was only read may be asked for again.
const AGAIN = { onError: 'continueErrorOutput', retryOnFail: true, maxTries: 3, waitBetweenTries: 2000 } as const;

/**
 * Asks once for each incoming `{ url, query }`. Whatever the status, an item with `statusCode` and `body` comes out; only what
 * got no answer at all leaves by the second output.
 */
export function readAnswers(account: Account): NodeSpec {
	return {
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			method: 'GET',
			url: '={{ $json.url }}',
			...authenticationOf(account),
			sendQuery: true,
			specifyQuery: 'json',
			jsonQuery: '={{ JSON.stringify($json.query) }}',
			options: { timeout: TIMEOUT_MS, ...ONE_AT_A_TIME, response: ANY_ANSWER },
		},
		settings: AGAIN,
	};
}

/** Posts each incoming `{ url, body }` as a search and follows its pages, which the field `after` of the body names. */
export function searchPages(account: Account, { after, lastPage }: { after: string; lastPage: string }): NodeSpec {
	return {
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			method: 'POST',
			url: '={{ $json.url }}',
			...authenticationOf(account),
			sendBody: true,
			contentType: 'json',
			specifyBody: 'json',
			jsonBody: '={{ JSON.stringify($json.body) }}',
			options: {
				timeout: TIMEOUT_MS,
				...ONE_AT_A_TIME,
				pagination: {
					pagination: {
						paginationMode: 'updateAParameterInEachRequest',
						parameters: { parameters: [{ type: 'body', name: 'after', value: after }] },
						paginationCompleteWhen: 'other',
						completeExpression: lastPage,
					},
				},
			},
		},
		settings: AGAIN,
	};
}

/**
 * Posts once and never again by itself. Whatever the status, an item with `statusCode` and `body` comes out; only what got no
 * answer at all leaves by the second output.
 */
export function postOnce(account: Account, url: string, headers: Readonly<Record<string, string>>): NodeSpec {
	return {
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			method: 'POST',
			url,
			...authenticationOf(account),
			sendHeaders: true,
			headerParameters: { parameters: Object.entries(headers).map(([name, value]) => ({ name, value })) },
			options: { timeout: TIMEOUT_MS, response: ANY_ANSWER },
		},
		settings: { onError: 'continueErrorOutput' },
	};
}
