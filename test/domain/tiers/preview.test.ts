import fc from 'fast-check';

import { addDays } from '../../../domain/calendar/civil-date';
import { foldHistory } from '../../../domain/model/history';
import { preview } from '../../../domain/tiers/preview/preview';
import { event, items, OTHERS_DO, preset, START } from './arbitraries';
import { day, decideAll, instant, policyOf, read, simulate, span } from './world';

const AS_OF = `${START}T08:00:00+01:00`;
const QUIET = OTHERS_DO.filter((type) => type !== 'payment.failed');

describe('the preview', () => {
	it('foresees what deciding day after day then does', () => {
		fc.assert(
			fc.property(items, fc.array(event(QUIET), { maxLength: 6 }), preset, (invoices, events, name) => {
				const past = events.filter(({ at }) => instant(at) <= instant(AS_OF));
				const policy = policyOf({ policy: name });
				const foreseen = preview(read(invoices), foldHistory(past), policy, instant(AS_OF), 20, 'silence').touches.flatMap(
					({ date, reminder }) =>
						reminder.action === 'send' || reminder.action === 'acknowledge'
							? (reminder.keys ?? [reminder.key]).map((key) => `${date} ${key}`)
							: [],
				);
				const done = simulate(() => invoices, past, span(START, 20), policy).sent.map(({ on, key }) => `${on} ${key}`);
				expect(foreseen).toEqual(done);
			}),
			{ numRuns: 30, seed: 7 },
		);
	});

	it('sends each touch once, and in the end only people have something to do', () => {
		fc.assert(
			fc.property(items, preset, (invoices, name) => {
				const { touches } = preview(read(invoices), foldHistory([]), policyOf({ policy: name }), instant(AS_OF), 120, 'silence');
				const keys = touches.flatMap(({ reminder }) => reminder.keys ?? [reminder.key]);
				expect(new Set(keys).size).toBe(keys.length);
				const handed = touches.filter(({ reminder }) => reminder.action === 'human').map(({ index }) => index);
				expect([...handed].sort()).toEqual(invoices.map((_, index) => index));
			}),
			{ numRuns: 10, seed: 7 },
		);
	});

	it('knows nothing of what happens after its beginning', () => {
		const [item] = [
			{ invoice: { id: 'A-1', dueDate: START, currency: 'EUR', total: 48, amountDue: 48 }, customer: { id: 'c-1', name: 'Alder' } },
		];
		const later = [{ at: `${addDays(START, 1)}T07:00:00Z`, type: 'hold.placed', customerId: 'c-1' }];
		const { touches } = preview(read([item]), foldHistory(later), policyOf(), instant(AS_OF), 3, 'silence');
		expect(touches.map(({ date, reminder }) => [date, reminder.tier])).toEqual([
			[START, 'due_today'],
			[addDays(START, 1), 'overdue_1'],
		]);
	});

	it('decides again on Monday what Saturday decided on for Monday: one message, and a true one', () => {
		const saturday = '2026-03-07';
		const item = {
			invoice: { id: 'A-1', dueDate: addDays(day(saturday), 1), currency: 'EUR', total: 48, amountDue: 48 },
			customer: { id: 'c-1', name: 'Alder', country: 'DE' },
		};
		const { touches } = preview(read([item]), foldHistory([]), policyOf(), instant(`${saturday}T06:00:00+01:00`), 4, 'silence');
		expect(touches.map(({ date, reminder }) => [date, reminder.tier])).toEqual([['2026-03-09', 'overdue_1']]);
	});

	it('reports an item that cannot be decided on once', () => {
		const item = {
			invoice: { id: 'A-1', dueDate: START, currency: 'EUR', total: 48, amountDue: 48 },
			customer: { id: 'c-1', name: 'Alder' },
		};
		const unreadable = [{ at: `${START}T06:00:00Z`, type: 'extension.granted', customerId: 'c-1', invoiceId: 'A-1' }];
		const { touches, failed } = preview(read([item]), foldHistory(unreadable), policyOf(), instant(AS_OF), 5, 'silence');
		expect(touches).toEqual([]);
		expect(failed).toMatchObject([{ index: 0 }]);
	});

	it('is the decision of today on its first day', () => {
		fc.assert(
			fc.property(items, (invoices) => {
				const policy = policyOf();
				const now = decideAll(invoices, [], AS_OF, policy).flatMap((one) =>
					'error' in one || one.reminder.action !== 'send' ? [] : [one.reminder],
				);
				const first = preview(read(invoices), foldHistory([]), policy, instant(AS_OF), 1, 'silence').touches;
				expect(first.map(({ reminder }) => reminder)).toEqual(now);
				expect(first.every(({ date }) => date === span(START, 1)[0])).toBe(true);
			}),
			{ numRuns: 30, seed: 7 },
		);
	});
});
