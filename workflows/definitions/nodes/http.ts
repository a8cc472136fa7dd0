import type { NodeSpec } from '../canvas/canvas';

/** Whose account a request is made with: a credential type of n8n's own for the system, or a generic one. */
export type Account = { system: string } | { generic: 'oAuth2Api' };

export interface Paging {
	/** Query parameters of each further request, as expressions over `$response`, `$pageCount` and the item's request. */
	parameters: Readonly<Record<string, string>>;
	/** An expression that holds on the last page. */
	lastPage: string;
	/** Milliseconds between two requests, for systems that count them. */
	pauseMs?: number;
}

export const TIMEOUT_MS = 60_000;
const OWN_TIMEOUT_MS = 10_000;

/**
 * Asks for each incoming `{ url, query }` and follows its pages; one item comes out a page. What cannot be read leaves by the
 * second output with the request and `error`. It does not try again by itself: only what follows knows how long to wait.
 */
export function readPages(account: Account, paging: Paging, headers: Readonly<Record<string, string>> = {}): NodeSpec {
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
			...headersOf(headers),
			options: {
				timeout: TIMEOUT_MS,
				...(paging.pauseMs ? { batching: { batch: { batchSize: 1, batchInterval: paging.pauseMs } } } : {}),
				pagination: {
					pagination: {
						paginationMode: 'updateAParameterInEachRequest',
						parameters: { parameters: Object.entries(paging.parameters).map(([name, value]) => ({ type: 'qs', name, value })) },
						paginationCompleteWhen: 'other',
						completeExpression: paging.lastPage,
						requestInterval: paging.pauseMs ?? 0,
					},
				},
			},
		},
		settings: { onError: 'continueErrorOutput' },
	};
}

/** One request. `url` and `body` are JavaScript over the incoming item; `body` is an object, or the text of a form. */
export interface Request {
	method: 'GET' | 'POST' | 'PUT';
	url: string;
	body?: string;
	contentType?: string;
	headers?: Readonly<Record<string, string>>;
}

const JSON_TYPE = 'application/json';

/** Makes one request for each incoming item, and tries no second time. */
export function askFor(account: Account, { method, url, body, contentType = JSON_TYPE, headers = {} }: Request): NodeSpec {
	const content = { sendBody: true, contentType: 'raw', rawContentType: contentType, body: contentType === JSON_TYPE ? `={{ JSON.stringify(${body}) }}` : `={{ ${body} }}` };
	return {
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: { method, url: `={{ ${url} }}`, ...authenticationOf(account), ...headersOf(headers), ...(body ? content : {}), options: { timeout: TIMEOUT_MS } },
	};
}

/** Fetches the file that each incoming `{ url }` names; what cannot be read leaves as with `readPages`. */
export function fetchFile(): NodeSpec {
	return {
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			method: 'GET',
			url: '={{ $json.url }}',
			options: { timeout: TIMEOUT_MS, response: { response: { responseFormat: 'file', outputPropertyName: 'data' } } },
		},
		settings: { onError: 'continueErrorOutput' },
	};
}

/**
 * Starts another execution of a published workflow through its own webhook, under the address that n8n knows of itself: in queue
 * mode any worker may take it. Where nobody answers, the item that goes on carries `error`.
 */
export function callOwnWebhook(path: string, body: string): NodeSpec {
	return {
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			method: 'POST',
			url: `={{ $execution.resumeUrl.split('/webhook-waiting')[0] }}/webhook/${path}`,
			sendBody: true,
			specifyBody: 'json',
			jsonBody: body,
			options: { timeout: OWN_TIMEOUT_MS },
		},
		settings: { executeOnce: true, onError: 'continueRegularOutput' },
	};
}

export function authenticationOf(account: Account) {
	if ('system' in account) return { authentication: 'predefinedCredentialType', nodeCredentialType: account.system };
	return { authentication: 'genericCredentialType', genericAuthType: account.generic };
}

function headersOf(headers: Readonly<Record<string, string>>) {
	const parameters = Object.entries(headers).map(([name, value]) => ({ name, value }));
	return parameters.length > 0 ? { sendHeaders: true, headerParameters: { parameters } } : {};
}

/** Waits as many seconds as the first item says. */
export function waitSeconds(field: string): NodeSpec {
	return { type: 'n8n-nodes-base.wait', typeVersion: 1.1, parameters: { resume: 'timeInterval', amount: `={{ $json.${field} }}`, unit: 'seconds' }, webhook: true };
}

/** Ends the run as failed, with a message for people. */
export function stopWith(message: string): NodeSpec {
	return { type: 'n8n-nodes-base.stopAndError', typeVersion: 1, parameters: { errorMessage: message } };
}
