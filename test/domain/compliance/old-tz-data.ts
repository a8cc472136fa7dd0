/** Zones whose clocks have changed since, each with a zone that keeps the clock which old tz data believe in. */
const BELIEVED: Readonly<Record<string, string>> = {
	'America/Vancouver': 'America/Los_Angeles',
	'America/Edmonton': 'America/Denver',
	'America/Inuvik': 'America/Denver',
	'Africa/Casablanca': 'Africa/Lagos',
	'America/Asuncion': 'America/La_Paz',
	'Asia/Almaty': 'Asia/Dhaka',
};

/** From here on this process has the tz data of early 2024, for the zones that the gate probes. */
export function pretendOldTzData(): void {
	Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
		construct(format, [locale, options]: [string, Intl.DateTimeFormatOptions?]) {
			const timeZone = options?.timeZone;
			return new format(locale, { ...options, timeZone: timeZone === undefined ? timeZone : (BELIEVED[timeZone] ?? timeZone) });
		},
	});
}
