import { addDays } from '../../../../calendar/civil-date';
import { dayAndMonth } from '../day-rules';
import { CALENDAR_DATES } from './calendar-dates';
import { COUNTED_DAYS } from './counted-days';
import type { DateForm } from './date-form';
import { DAYS_OF_MONTHS } from './days-of-months';
import { PERIODS } from './periods';
import { SPANS } from './spans';
import { WEEKDAYS } from './weekdays';

/** All ways to say a date; of those that fit, the longest counts, and of two equally long ones the first. */
export const DATE_FORMS: readonly DateForm[] = [
	{ of: ['day'], on: ({ today }, day) => addDays(today, day?.value ?? 0) },
	{ of: ['feast'], on: ({ today }, feast) => dayAndMonth(today, Math.floor((feast?.value ?? 0) / 100), (feast?.value ?? 0) % 100) },
	...SPANS,
	...WEEKDAYS,
	...CALENDAR_DATES,
	...DAYS_OF_MONTHS,
	...COUNTED_DAYS,
	...PERIODS,
];
