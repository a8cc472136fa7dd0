import fc from 'fast-check';

import { addDays } from '../../../domain/calendar/civil-date';
import { SEGMENTS } from '../../../domain/model/behaviour';
import { EVENT_TYPES, type EventType } from '../../../domain/model/event';
import { PRESET_POLICIES } from '../../../domain/tiers/policy/presets';
import { day, type RawEvent, type RawItem } from './world';

export const START = day('2026-03-02');
const CUSTOMERS = ['c-1', 'c-2'];
const INVOICES = ['A-1', 'A-2', 'A-3', 'A-4'];
const CODES = ['processing_error', 'insufficient_funds', 'expired_card', 'who_knows'];
const TIERS = Object.values(PRESET_POLICIES).flatMap(({ tiers }) => tiers.map(({ id }) => id));
const SENDING: readonly EventType[] = [
	'reminder.planned',
	'reminder.sent',
	'reminder.failed',
	'reminder.opened',
	'approval.requested',
	'approval.granted',
	'approval.denied',
];

/** Each invoice belongs to the same customer throughout. */
export const customerOf = (invoiceId: string): string => CUSTOMERS[INVOICES.indexOf(invoiceId) % CUSTOMERS.length] ?? 'c-1';

const dayFrom = (least: number, most: number) => fc.integer({ min: least, max: most }).map((offset) => addDays(START, offset));

export const customer = (id: string): fc.Arbitrary<Record<string, unknown>> =>
	fc.record(
		{
			id: fc.constant(id),
			name: fc.constant(`Customer ${id}`),
			email: fc.constant('accounts@customer.example'),
			kind: fc.constantFrom('business', 'consumer'),
			country: fc.constantFrom('DE', 'GB', 'SA', 'US'),
			timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland'),
			relationship: fc.constantFrom('vip', 'standard'),
		},
		{ requiredKeys: ['id', 'name', 'email'] },
	);

/** One to four open invoices of two customers, due around the start. */
export const items: fc.Arbitrary<RawItem[]> = fc
	.tuple(customer('c-1'), customer('c-2'), fc.subarray(INVOICES, { minLength: 1 }))
	.chain(([one, two, ids]) =>
		fc.tuple(
			...ids.map((id) =>
				fc
					.record({
						dueDate: dayFrom(-60, 30),
						currency: fc.constantFrom('EUR', 'USD'),
						amount: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 6, max: 90_000 }) }, { weight: 1, arbitrary: fc.integer({ min: -900, max: -1 }) }),
						segment: fc.option(fc.constantFrom(...SEGMENTS), { nil: undefined }),
					})
					.map(({ dueDate, currency, amount, segment }): RawItem => ({
						invoice: { id, dueDate, currency, total: amount, amountDue: amount, status: 'open' },
						customer: customerOf(id) === 'c-1' ? one : two,
						...(segment ? { behaviour: { segment } } : {}),
					})),
			),
		),
	);

const dataOf: Readonly<Partial<Record<EventType, fc.Arbitrary<Record<string, unknown>>>>> = {
	'promise.made': fc.record({ date: dayFrom(-30, 30) }, { requiredKeys: [] }),
	'promise.broken': fc.record({ date: dayFrom(-30, 10) }, { requiredKeys: [] }),
	'extension.granted': fc.record({ until: dayFrom(-20, 40) }),
	'plan.agreed': fc.record({
		instalments: fc.tuple(dayFrom(-20, 10), dayFrom(11, 40)).map((dates) => dates.map((dueDate) => ({ dueDate, amount: 50 }))),
	}),
	'hold.placed': fc.record({ until: dayFrom(-10, 20) }, { requiredKeys: [] }),
	'payment.failed': fc.record({ code: fc.constantFrom(...CODES) }),
	'reminder.bounced': fc.record({ hard: fc.boolean() }),
	'reply.received': fc.record({
		needsHuman: fc.boolean(),
		next: fc.record({ action: fc.constantFrom('continue', 'pause_until'), until: dayFrom(-10, 20) }),
	}),
};

/** Anything that may have happened; `types` keeps to some. */
export const event = (types: readonly EventType[] = EVENT_TYPES): fc.Arbitrary<RawEvent> =>
	fc.constantFrom(...types).chain((type) =>
		fc
			.record({
				at: fc
					.tuple(fc.integer({ min: -40, max: 5 }), fc.integer({ min: 0, max: 23 }))
					.map(([offset, hour]) => `${addDays(START, offset)}T${String(hour).padStart(2, '0')}:15:00Z`),
				invoiceId: fc.option(fc.constantFrom(...INVOICES), { nil: undefined, freq: 4 }),
				customer: fc.constantFrom(...CUSTOMERS),
				tier: fc.constantFrom(...TIERS),
				data: dataOf[type] ?? fc.constant({}),
				amount: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
			})
			.map(({ at, invoiceId, customer: of, tier, data, amount }): RawEvent => ({
				at,
				type,
				customerId: invoiceId ? customerOf(invoiceId) : of,
				...(invoiceId ? { invoiceId } : {}),
				...(SENDING.includes(type) && invoiceId ? { tier, channel: 'email', key: `dun1:${invoiceId}:0:${tier}` } : {}),
				...(amount !== undefined && type.startsWith('payment') ? { amount, currency: 'EUR' } : {}),
				data,
			})),
	);

/** What customers and people do, nothing of what we send. */
export const OTHERS_DO: readonly EventType[] = EVENT_TYPES.filter(
	(type) => !type.startsWith('reminder.') && !type.startsWith('approval.') && type !== 'customer.erased',
);

export const options = fc.record(
	{
		vip: fc.constantFrom('soften', 'approve_everything'),
		consolidate: fc.boolean(),
		netCredits: fc.boolean(),
		offers: fc.boolean(),
		businessDays: fc.boolean(),
		maxPerWeek: fc.integer({ min: 0, max: 3 }),
		highValue: fc.constantFrom(0, 500),
		charges: fc.constantFrom('none', 'statutory', 'contract'),
	},
	{ requiredKeys: [] },
);

export const preset = fc.constantFrom('blueprint', 'gentle_b2b', 'subscription');
