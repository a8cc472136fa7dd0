import { formatUtc, parseInstant, type Instant } from '../../../domain/calendar/instant';

const MORNING = Date.UTC(2026, 2, 31, 9, 5, 7);

describe('an instant is read', () => {
	it.each([
		['2026-03-31T09:05:07Z', MORNING],
		['2026-03-31T09:05:07.000Z', MORNING],
		['2026-03-31T09:05:07.048Z', MORNING + 48],
		['2026-03-31T09:05:07.999Z', MORNING + 999],
		['2026-03-31T09:05:07,480Z', MORNING + 480],
		['2026-03-31 11:05:07+02:00', MORNING],
		['2026-03-31T09:05:60Z', Date.UTC(2026, 2, 31, 9, 6)],
	])('%s', (text, expected) => expect(parseInstant(text)).toBe(expected));

	it.each(['2026-03-31T09:05:07', '2026-02-30T09:05:07Z', '2026-03-31T25:05:07.000Z', '2026-03-31T09:05:07.0x0Z', '2026-03-31T09:05:07.00xZ', '2026-03-31T09:05:07-000Z', '2026-03-31'])('but not %s', (text) =>
		expect(parseInstant(text)).toBeNull(),
	);
});

describe('an instant is written', () => {
	it('with milliseconds where it has any, the second time as the first', () => {
		const written = [MORNING, MORNING + 48, MORNING].map((moment) => formatUtc(moment as Instant));
		expect(written).toEqual(['2026-03-31T09:05:07Z', '2026-03-31T09:05:07.048Z', '2026-03-31T09:05:07Z']);
	});
});
