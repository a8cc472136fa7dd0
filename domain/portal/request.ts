import { z } from 'zod/v4';

import { parseContract } from '../model/fields';

/** A call of the page: what is asked for, or what was filled in. */
export interface PortalRequest {
	method: 'GET' | 'POST';
	/** As it came; whether it opens anything is for `checkLink` to say. */
	token: string;
	/** Asked for in the address; else the customer's. */
	language: string;
	/** The form that shall stand open. */
	openForm: string;
	/** The fields of a form that was sent, each once. */
	form: Readonly<Record<string, string>>;
}

const LONGEST_FIELD = 4_000;
const MOST_FIELDS = 30;

// Whatever stands twice, or is no text, is not of our page.
const single = z.preprocess((value) => (typeof value === 'string' ? value.slice(0, LONGEST_FIELD) : ''), z.string());
const fields = z.preprocess((value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}), z.record(z.string(), single));

const call = z.object(
	{
		method: z.preprocess((value) => String(value ?? 'GET').toUpperCase(), z.enum(['GET', 'HEAD', 'POST'], { error: 'GET or POST' })),
		query: fields,
		body: fields,
	},
	{ error: 'what a Webhook node hands on, with method, query and body' },
);

/**
 * Reads an item of n8n's Webhook node (`query`, `body`), to which the flow has added the `method`. Only a POST carries
 * an answer: whatever else a GET brings along is not looked at. Throws a ContractError for what is no such item.
 */
export function readRequest(json: unknown): PortalRequest {
	const { method, query, body } = parseContract(call, json, 'request');
	const { t = '', lang = '', form = '' } = query;
	const sent = method === 'POST' ? Object.fromEntries(Object.entries(body).slice(0, MOST_FIELDS)) : {};
	return { method: method === 'POST' ? 'POST' : 'GET', token: t, language: lang, openForm: form, form: sent };
}

const checked = z.object(
	{
		method: z.enum(['GET', 'POST']),
		token: z.string(),
		language: z.string(),
		openForm: z.string(),
		form: z.record(z.string(), z.string()),
	},
	{ error: "what the operation 'Check Request' adds" },
);

/** The request that an item carries in `portal.request`; throws a ContractError. */
export function parseRequest(json: Readonly<Record<string, unknown>>): PortalRequest {
	const portal = json.portal as { request?: unknown } | undefined;
	return parseContract(checked, portal?.request, 'portal.request');
}

/** Whether a mail program sends this by itself after one click on its own button (RFC 8058, 3.2). */
export function isOneClick({ form }: PortalRequest): boolean {
	return form['List-Unsubscribe'] === 'One-Click';
}
