import { hash } from 'node:crypto';

import { canonicalJson } from '../model/canonical-json';
import type { Message } from '../model/message';

/** SHA-256 of a value as canonical JSON, in hexadecimal: equal values have equal hashes, whatever the order of their keys. */
export function hashOf(value: unknown): string {
	return hash('sha256', canonicalJson(value));
}

/** What a person approved: to whom, by which channel, and every word of it. */
export function hashOfMessage({ channel, to, subject, text, html }: Message): string {
	return hashOf({ channel, to, subject, text, html });
}
