import type { Headers } from './inbound-message';

const LONGEST_VALUE = 4000;

/**
 * Header fields from any of the shapes that n8n's nodes give: an object of values, an object of whole lines
 * ("Subject: Re: …", as mailparser's headerLines are), or a list of { name, value }.
 */
export function readHeaders(raw: unknown): Headers {
	const headers = new Map<string, string>();
	for (const [name, value] of entriesOf(raw)) {
		const key = name.trim().toLowerCase();
		const text = textOf(value);
		if (key === '' || text === undefined || headers.has(key)) continue;
		const whole = text.slice(0, key.length + 1).toLowerCase() === `${key}:`;
		headers.set(key, (whole ? text.slice(key.length + 1) : text).replace(/\r?\n[ \t]+/g, ' ').trim().slice(0, LONGEST_VALUE));
	}
	return headers;
}

function entriesOf(raw: unknown): [string, unknown][] {
	if (Array.isArray(raw)) {
		return raw.flatMap((entry: unknown): [string, unknown][] => {
			const { name, key, value, line } = asRecord(entry);
			const label = name ?? key;
			return typeof label === 'string' ? [[label, value ?? line]] : [];
		});
	}
	return Object.entries(asRecord(raw));
}

function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return textOf(value[0]);
	const { text, value: inner } = asRecord(value);
	return typeof text === 'string' ? text : typeof inner === 'string' ? inner : undefined;
}

/** `value` as an object with unknown fields; an empty one where it is none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The Message-IDs in header fields such as References, the last (nearest) one first. */
export function messageIdsIn(...texts: (string | undefined)[]): string[] {
	const ids = texts.filter((text) => text !== undefined).flatMap((text) => [...text.slice(0, LONGEST_VALUE).matchAll(/<[^<>\s]{3,1200}>/g)].map(([id]) => id).reverse());
	return [...new Set(ids)];
}
