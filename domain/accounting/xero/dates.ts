import { z } from 'zod/v4';

import { civilDateOfDayNumber, type CivilDate } from '../../calendar/civil-date';
import { instantOf, parseInstant, type Instant } from '../../calendar/instant';
import { civilDate } from '../../model/fields';
import { given } from '../vendor-fields';

// Xero's JSON writes dates as Microsoft's serialiser did: milliseconds of UTC and the offset of the wall clock.
const MICROSOFT_DATE = /^\/Date\((-?\d+)(?:([+-])(\d{2})(\d{2}))?\)\/$/;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** A day of Xero: `/Date(1539993600000+0000)/`, `2018-10-20T00:00:00` or `2018-10-20`. */
export const xeroDate = z.preprocess((value) => {
	const match = typeof value === 'string' ? MICROSOFT_DATE.exec(value) : null;
	return match ? dayOf(match) : value;
}, civilDate);

/** When Xero last changed a document; what cannot be read counts as unknown. */
export const xeroInstant = z.preprocess((value): Instant | undefined => {
	if (typeof value !== 'string') return undefined;
	const match = MICROSOFT_DATE.exec(value);
	if (match) return instantOf(Number(match[1]));
	return parseInstant(value) ?? parseInstant(`${value}Z`) ?? undefined;
}, z.custom<Instant>().optional());

export const optionalXeroDate = given(xeroDate);

function dayOf([, milliseconds, sign, hours, minutes]: RegExpExecArray): CivilDate {
	const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
	return civilDateOfDayNumber(Math.floor((Number(milliseconds) + offset * MS_PER_MINUTE) / MS_PER_DAY));
}
