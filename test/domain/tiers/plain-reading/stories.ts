import fc from 'fast-check';

import { addDays, type CivilDate } from '../../../../domain/calendar/civil-date';
import { formatInZone, instantAt } from '../../../../domain/calendar/time-zone';
import { zone } from '../world';

/** An invoice, its customer and the policy: everything that does not change from day to day. */
export interface Story {
	policy: string;
	timeZone: string;
	options: { vip?: string; highValue?: number; businessDays?: boolean };
	invoice: { id: string; dueDate: CivilDate; currency: string; total: number; amountDue: number };
	customer: { id: string; name: string; country: string; timeZone: string; relationship?: string };
	behaviour: { segment?: string };
}

export interface StoryEvent {
	at: string;
	type: string;
	customerId: string;
	invoiceId?: string;
	tier?: string;
	key?: string;
	channel?: string;
	amount?: number;
	data: Record<string, unknown>;
}

/** What comes of a message that was decided on. */
export type Fate = 'sent' | 'planned' | 'failed' | 'denied' | 'unanswered';

/** One day: the router may be down, something may happen before it runs, and its message may go out or not. */
export interface Day {
	down: boolean;
	happens?: { type: string; minute: number; named: boolean; inDays: number; dated: boolean; code: string };
	fate: Fate;
}

export const PART = 10;

const HAPPENINGS = [
	'promise.made',
	'promise.made',
	'promise.made',
	'payment.received',
	'payment.failed',
	'extension.granted',
	'plan.agreed',
	'hold.placed',
	'hold.released',
	'dispute.opened',
	'dispute.resolved',
	'reply.received',
	'consent.revoked',
	'consent.granted',
];
const OF_THE_INVOICE = new Set(['payment.received', 'payment.failed', 'plan.agreed']);
const OF_THE_CUSTOMER = new Set(['consent.revoked', 'consent.granted']);

export const story = (first: CivilDate): fc.Arbitrary<Story> =>
	fc
		.record({
			policy: fc.constantFrom('blueprint', 'gentle_b2b', 'subscription', 'custom'),
			timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Tokyo'),
			options: fc.record(
				{
					vip: fc.constantFrom('soften', 'approve_everything', 'leave_to_people'),
					highValue: fc.constant(500),
					businessDays: fc.boolean(),
				},
				{ requiredKeys: [] },
			),
			due: fc.integer({ min: -20, max: 20 }),
			amount: fc.constantFrom(50, 400, 900),
			country: fc.constantFrom('DE', 'GB', 'SA', 'US'),
			relationship: fc.option(fc.constant('vip'), { nil: undefined, freq: 3 }),
			segment: fc.option(fc.constantFrom('new', 'prompt', 'habitually_late', 'at_risk'), { nil: undefined }),
		})
		.map(({ due, amount, country, relationship, segment, ...chosen }) => ({
			...chosen,
			invoice: { id: 'A-1', dueDate: addDays(first, due), currency: 'EUR', total: amount, amountDue: amount },
			customer: { id: 'c-1', name: 'Alder', country, timeZone: 'Europe/Berlin', ...(relationship ? { relationship } : {}) },
			behaviour: segment ? { segment } : {},
		}));

const happening = (types: readonly string[]) =>
	fc.record({
		type: fc.constantFrom(...types),
		minute: fc.integer({ min: 0, max: 1439 }),
		named: fc.boolean(),
		inDays: fc.integer({ min: 1, max: 12 }),
		dated: fc.boolean(),
		code: fc.constantFrom('processing_error', 'insufficient_funds', 'expired_card', 'who_knows'),
	});

/** Several invoices of one customer, in two currencies, under a policy without changes. */
export const invoicesOf = (first: CivilDate): fc.Arbitrary<Story[]> =>
	fc
		.tuple(
			story(first),
			fc.array(fc.record({ due: fc.integer({ min: -20, max: 25 }), currency: fc.constantFrom('EUR', 'EUR', 'USD') }), { minLength: 2, maxLength: 5 }),
		)
		.map(([one, dates]) =>
			dates.map(({ due, currency }, index) => ({
				...one,
				options: {},
				customer: { ...one.customer, relationship: 'standard' },
				invoice: { ...one.invoice, id: `A-${index + 1}`, dueDate: addDays(first, due), currency },
			})),
		);

/** Days in a row; something of these types happens on one in twelve. */
export const days = (count: number, types: readonly string[] = HAPPENINGS): fc.Arbitrary<Day[]> =>
	fc.array(
		fc.record({
			down: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
			happens: fc.oneof({ weight: 11, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: happening(types) }),
			fate: fc.constantFrom<Fate[]>('sent', 'sent', 'sent', 'planned', 'failed', 'denied', 'unanswered'),
		}),
		{ minLength: count, maxLength: count },
	);

/** What happens on the day before `date`, as an event of the story. */
export function eventOf({ timeZone, invoice, customer }: Story, { type, minute, named, inDays, dated, code }: NonNullable<Day['happens']>, date: CivilDate): StoryEvent {
	const then = addDays(date, inDays);
	const half = invoice.amountDue / 2;
	const data: Readonly<Record<string, Record<string, unknown>>> = {
		'promise.made': dated ? { date: then } : {},
		'payment.failed': { code },
		'extension.granted': { until: then },
		'plan.agreed': { instalments: [{ dueDate: then, amount: half }, { dueDate: addDays(then, 14), amount: half }] },
		'hold.placed': dated ? { until: then } : {},
		'reply.received': { needsHuman: !dated, next: named ? { action: 'pause_until', until: then } : { action: 'continue' } },
	};
	return {
		at: formatInZone(zone(timeZone), instantAt(zone(timeZone), addDays(date, -1), minute)),
		type,
		customerId: customer.id,
		...((named || OF_THE_INVOICE.has(type)) && !OF_THE_CUSTOMER.has(type) ? { invoiceId: invoice.id } : {}),
		...(type === 'payment.received' ? { amount: PART } : {}),
		data: data[type] ?? {},
	};
}
