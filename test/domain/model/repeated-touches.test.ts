import { foldHistory } from '../../../domain/model/history';

const event = (day: number, type: string, key = 'k') => ({ at: `2026-03-0${day}T09:00:00Z`, type, customerId: 'c', key });
const story = (...rows: object[]) => foldHistory(rows).of('c').map(({ at, type }) => `${new Date(at).getUTCDate()} ${type.replace('reminder.', '')}`);

describe('a touch under one key', () => {
	it('counts once, however often it is said', () => {
		expect(story(event(2, 'reminder.sent'), event(1, 'reminder.planned'), event(3, 'reminder.sent'), event(2, 'reminder.planned'))).toEqual(['1 planned', '2 sent']);
	});

	it('is another attempt after it failed, in whatever order the rows come', () => {
		const rows = [event(1, 'reminder.sent'), event(2, 'reminder.failed'), event(3, 'reminder.planned'), event(4, 'reminder.sent'), event(5, 'reminder.failed'), event(6, 'reminder.planned')];
		const expected = ['1 sent', '2 failed', '3 planned', '4 sent', '5 failed', '6 planned'];
		expect(story(...rows)).toEqual(expected);
		expect(story(...[...rows].reverse())).toEqual(expected);
		expect(story(...rows, ...rows)).toEqual(expected);
	});

	it('is laid before a person again after it failed, and that counts again', () => {
		const rows = [event(1, 'approval.requested'), event(2, 'approval.granted'), event(3, 'reminder.failed'), event(4, 'approval.requested'), event(5, 'approval.granted')];
		const expected = ['1 approval.requested', '2 approval.granted', '3 failed', '4 approval.requested', '5 approval.granted'];
		expect(story(...rows)).toEqual(expected);
		expect(story(...[...rows, ...rows].reverse())).toEqual(expected);
		expect(story(event(1, 'approval.requested'), event(2, 'approval.requested'))).toEqual(['1 approval.requested']);
	});

	it('fails once, however often that is said, and by its own key only', () => {
		expect(story(event(1, 'reminder.sent'), event(2, 'reminder.failed'), event(3, 'reminder.failed'))).toEqual(['1 sent', '2 failed']);
		expect(story(event(1, 'reminder.sent'), event(2, 'reminder.failed', 'other'), event(3, 'reminder.sent'))).toEqual(['1 sent', '2 failed']);
	});
});
