import { z } from 'zod/v4';

const AN_HOUR = 'an hour such as 9, or a time such as 09:30';

/** A time of the day, as `HH:MM` or as a number of hours, in minutes after midnight. */
export const minuteOfDay = z.union([z.string(), z.number()], { error: AN_HOUR }).transform((value, context): number => {
	const match = /^(\d{1,2})(?::(\d{2})(?::00)?|[.](\d+))?$/.exec(String(value).trim());
	const minutes = match
		? Number(match[1]) * 60 + (match[2] === undefined ? Math.round(Number(`0.${match[3] ?? 0}`) * 60) : Number(match[2]))
		: NaN;
	if (minutes >= 0 && minutes <= 24 * 60 && Number(match?.[2] ?? 0) < 60) return minutes;
	context.addIssue({ code: 'custom', message: AN_HOUR });
	return z.NEVER;
});
