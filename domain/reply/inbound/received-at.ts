import { DateTime } from 'luxon';

import { instantOf, parseInstant, type Instant } from '../../calendar/instant';

/** When a message came in, with the offset of the clock that wrote it. */
export interface ReceivedAt {
	receivedAt: Instant;
	offset: number;
	offsetStated: boolean;
}

/**
 * Reads a moment in any of the forms that mails and triggers use: ISO 8601 with an offset, the Date header of a mail
 * (RFC 5322), or a count of seconds or milliseconds since 1970. Null where it is none of these.
 */
export function readMoment(value: unknown): ReceivedAt | null {
	if (value instanceof Date) return readMoment(value.toISOString());
	if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,14}$/.test(value.trim()))) return fromEpoch(Number(value));
	if (typeof value !== 'string') return null;
	const text = value.trim();
	const instant = parseInstant(text);
	if (instant !== null) return { receivedAt: instant, ...offsetOf(text) };
	const mailDate = DateTime.fromRFC2822(text.replace(/\s*\([^)]*\)\s*$/, ''), { setZone: true });
	if (!mailDate.isValid) return null;
	return { receivedAt: instantOf(mailDate.toMillis()), offset: mailDate.offset, offsetStated: !/(GMT|UT|Z|[+-]0000)\s*$/.test(text) };
}

function fromEpoch(number: number): ReceivedAt | null {
	const millis = number < 1e11 ? number * 1000 : number;
	return Number.isFinite(millis) && millis > 0 && millis < 1e14 ? { receivedAt: instantOf(millis), offset: 0, offsetStated: false } : null;
}

function offsetOf(text: string): { offset: number; offsetStated: boolean } {
	const match = /([+-])(\d{2}):?(\d{2})?$/.exec(text);
	if (!match || /[Zz]$/.test(text)) return { offset: 0, offsetStated: false };
	const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
	return { offset: match[1] === '-' ? -minutes : minutes, offsetStated: true };
}
