import { hash } from 'node:crypto';

import { canonicalJson } from '../model/canonical-json';
import type { Message } from '../model/message';
import type { Past } from './past/past';

/** SHA-256 of a value as canonical JSON, in hexadecimal: equal values have equal hashes, whatever the order of their keys. */
export function hashOf(value: unknown): string {
	return hash('sha256', canonicalJson(value));
}

/** What a person approved: to whom, by which channel, and every word of it. */
export function hashOfMessage({ channel, html, subject, text, to }: Message): string {
	// Canonical already: the keys stand in their order.
	return hash('sha256', JSON.stringify({ channel, html, subject, text, to }));
}

/** A customer's past as one hash, every field of every event in it. */
export function hashOfHistory({ known, events }: Past): string {
	// As rows: fields that always come in the same order need not be sorted.
	const rows = events.map(({ at, dayOnly, type, customerId, invoiceId, channel, tier, key, amount, currency, data }) => [
		at, dayOnly, type, customerId, invoiceId, channel, tier, key, amount, currency, Object.keys(data).length === 0 ? '' : canonicalJson(data),
	]);
	return hash('sha256', JSON.stringify([known, rows]));
}
