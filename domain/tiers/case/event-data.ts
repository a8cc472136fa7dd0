import type { CivilDate } from '../../calendar/civil-date';
import { parseMoment } from '../../calendar/moment';
import type { CustomerRecord } from './customer-record';

/** A date or an instant out of an event's `data`, as a day at the creditor's; undefined where it is neither. */
export function dayIn(value: unknown, record: CustomerRecord): CivilDate | undefined {
	const moment = typeof value === 'string' ? parseMoment(value) : null;
	return moment ? (moment.kind === 'day' ? moment.date : record.dateOf(moment.instant)) : undefined;
}

/** A text out of an event's `data`, without blanks around it; undefined where there is none. */
export function textIn(value: unknown): string | undefined {
	const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
	return text === '' ? undefined : text;
}

/** Whether a field of an event's `data` says yes. */
export function isTrue(value: unknown): boolean {
	return value === true || (typeof value === 'string' && value.trim().toLowerCase() === 'true') || value === 1;
}

/** An object inside an event's `data`; empty where there is none. */
export function objectIn(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
