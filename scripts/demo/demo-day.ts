import { addDays, parseCivilDate, type CivilDate } from '../../domain/calendar/civil-date';
import { isBusinessDay } from '../../domain/calendar/business-day';
import { instantOf } from '../../domain/calendar/instant';
import { civilDateAt, formatInZone, instantAt, parseTimeZone, type TimeZone } from '../../domain/calendar/time-zone';

export const DEMO_ZONE = parseTimeZone('Europe/Berlin') as TimeZone;

export interface DemoDay {
	date: CivilDate;
	/** Six in the morning: the day is planned. */
	planAt: string;
	/** Half past four: office hours in Europe and morning on the US east coast, so most touches are due. */
	sendAt: string;
}

/** The working day that the demo plays: today, or the last one before a weekend or holiday. */
export function demoDay(now: Date, wanted?: string): DemoDay {
	let date = (wanted ? parseCivilDate(wanted) : null) ?? civilDateAt(DEMO_ZONE, instantOf(now.getTime()));
	while (!isBusinessDay(date, { country: 'DE' })) date = addDays(date, -1);
	const at = (hour: number, minute: number) => formatInZone(DEMO_ZONE, instantAt(DEMO_ZONE, date, hour * 60 + minute));
	return { date, planAt: at(6, 0), sendAt: at(16, 30) };
}
