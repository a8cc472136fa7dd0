import { BoundedMap } from '../memory/bounded-map';
import { civilDateOfDayNumber, dayNumberOf, parseCivilDate } from './civil-date';

/** A point on the time line, in milliseconds since 1970-01-01T00:00:00Z. Not a civil date: see there. */
export type Instant = number & { readonly __instant: unique symbol };

// Date and time with an offset; seconds and fractions may be missing, "T" may be a space.
const SHAPE =
	/^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d{2}(?::?\d{2})?)$/;

const ZERO = '0'.charCodeAt(0);
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/**
 * The instant that an ISO 8601 text with an offset names; null where the text is not one.
 * A time without an offset is refused: it would mean another instant on every machine.
 */
export function parseInstant(text: string): Instant | null {
	const plain = plainInstant(text);
	if (plain !== null) return plain;
	const match = SHAPE.exec(text.trim());
	if (!match) return null;
	const [, day = '', hour, minute, second = '0', fraction = '', zone] = match;
	const date = parseCivilDate(day);
	const offset = offsetMinutes(zone ?? 'Z');
	if (date === null || offset === null) return null;
	const [h, m, s] = [Number(hour), Number(minute), Number(second)];
	if (h > 24 || m > 59 || s > 60 || (h === 24 && (m > 0 || s > 0))) return null;
	const millis = Math.trunc(Number(`0.${fraction || '0'}`) * 1000);
	return (dayNumberOf(date) * MS_PER_DAY + ((h * 60 + m - offset) * 60 + s) * 1000 + millis) as Instant;
}

const [WHOLE_SECONDS, WITH_MILLISECONDS] = ['YYYY-MM-DDTHH:MM:SSZ'.length, 'YYYY-MM-DDTHH:MM:SS.000Z'.length];

// Seconds or milliseconds in UTC, as nearly all instants are written; null for every other way to write one.
function plainInstant(text: string): Instant | null {
	if ((text.length !== WHOLE_SECONDS && text.length !== WITH_MILLISECONDS) || !text.endsWith('Z')) return null;
	if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return null;
	const date = parseCivilDate(text.slice(0, 10));
	const h = twoDigits(text, 11);
	const m = twoDigits(text, 14);
	const s = twoDigits(text, 17);
	const millis = text.length === WHOLE_SECONDS ? 0 : text[19] === '.' ? twoDigits(text, 20) * 10 + twoDigits(text, 21) % 10 : NaN;
	if (date === null || !(h < 24 && m < 60 && s < 60 && millis < 1000)) return null;
	return (dayNumberOf(date) * MS_PER_DAY + ((h * 60 + m) * 60 + s) * 1000 + millis) as Instant;
}

// NaN where one of the two is no digit.
function twoDigits(text: string, index: number): number {
	const tens = text.charCodeAt(index) - ZERO;
	const ones = text.charCodeAt(index + 1) - ZERO;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** An instant from milliseconds since 1970-01-01T00:00:00Z. */
export function instantOf(epochMilliseconds: number): Instant {
	return epochMilliseconds as Instant;
}

/** ISO 8601 in UTC, whole seconds where there are no milliseconds: `2026-11-23T13:00:00Z`. */
export function formatUtc(instant: Instant): string {
	return written.get(instant, (moment) => `${wallText(moment)}Z`);
}

// The end of a holiday or the next morning is written for many customers.
const written = new BoundedMap<Instant, string>(500);

/** ISO 8601 with the given offset from UTC in minutes: `2026-11-23T14:00:00+01:00`. */
export function formatWithOffset(instant: Instant, offset: number): string {
	const local = wallText(instant + offset * MS_PER_MINUTE);
	if (offset === 0) return `${local}Z`;
	const absolute = Math.abs(Math.trunc(offset));
	const [hours, minutes] = [Math.floor(absolute / 60), absolute % 60];
	return `${local}${offset < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`;
}

function wallText(milliseconds: number): string {
	const day = Math.floor(milliseconds / MS_PER_DAY);
	const ofDay = milliseconds - day * MS_PER_DAY;
	const minutes = Math.floor(ofDay / MS_PER_MINUTE);
	const millis = ofDay % MS_PER_MINUTE;
	const fraction = millis % 1000 === 0 ? '' : `.${String(millis % 1000).padStart(3, '0')}`;
	return `${civilDateOfDayNumber(day)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:${pad(Math.floor(millis / 1000))}${fraction}`;
}

function offsetMinutes(text: string): number | null {
	if (text === 'Z' || text === 'z') return 0;
	const digits = text.slice(1).replace(':', '');
	const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2) || '0')];
	if (hours > 18 || minutes > 59) return null;
	return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function pad(value: number): string {
	return value < 10 ? `0${value}` : String(value);
}
