import fc from 'fast-check';

import { addDays, daysBetween } from '../../../domain/calendar/civil-date';
import { parseTouchKey } from '../../../domain/tiers/case/key';
import { isOverdueTier } from '../../../domain/tiers/policy/tier';
import { event, items, options, OTHERS_DO, preset, START } from './arbitraries';
import { decideAll, policyOf, simulate, span, type SentTouch } from './world';

const AS_OF = `${START}T08:00:00+01:00`;
const anyPolicy = fc.record({ policy: preset, options }).map((choice) => policyOf(choice));
const RUNS = { numRuns: 100, seed: 20260302 };

const key = ({ key: name }: SentTouch) => name;
const overdue = (touches: readonly SentTouch[], policy: ReturnType<typeof policyOf>) =>
	touches.filter(({ tier }) => policy.tiers.some((known) => known.id === tier && isOverdueTier(known)));
const dayOf = (policy: ReturnType<typeof policyOf>, tier: string) => policy.tiers.find(({ id }) => id === tier)?.day ?? 0;

describe('whatever happened before', () => {
	it('the touch just decided is never decided again', () => {
		fc.assert(
			fc.property(items, fc.array(event(), { maxLength: 14 }), anyPolicy, (invoices, events, policy) => {
				const { sent, events: after } = simulate(() => invoices, events, [START], policy);
				const again = simulate(() => invoices, after, [START, addDays(START, 1)], policy);
				const keys = new Set(sent.map(key));
				expect(again.sent.filter((touch) => keys.has(touch.key))).toEqual([]);
			}),
			RUNS,
		);
	});

	it('events in another order or twice change nothing', () => {
		const shuffled = fc
			.array(event(), { maxLength: 14 })
			.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })));
		fc.assert(
			fc.property(items, shuffled, anyPolicy, (invoices, [events, others], policy) => {
				expect(decideAll(invoices, others, AS_OF, policy)).toEqual(decideAll(invoices, events, AS_OF, policy));
			}),
			RUNS,
		);
	});

	it('items in another order change only the order of the answers', () => {
		const inTwoOrders = items.chain((invoices) =>
			fc.tuple(fc.constant(invoices), fc.shuffledSubarray(invoices, { minLength: invoices.length })),
		);
		const said = (invoices: Parameters<typeof decideAll>[0], events: readonly object[], policy: ReturnType<typeof policyOf>) =>
			new Map(
				decideAll(invoices, events, AS_OF, policy).map((one) => [
					invoices[one.index]?.invoice.id,
					'error' in one ? 'error' : one.reminder,
				]),
			);
		fc.assert(
			fc.property(inTwoOrders, fc.array(event(), { maxLength: 10 }), anyPolicy, ([invoices, others], events, policy) => {
				expect(said(others, events, policy)).toEqual(said(invoices, events, policy));
			}),
			RUNS,
		);
	});

	it('a hold, a dispute or an opt-out never lets a message go out', () => {
		const stop = fc.constantFrom<readonly [string, object]>(
			['hold.placed', {}],
			['hold.placed', { invoiceId: 'A-1' }],
			['dispute.opened', {}],
			['consent.revoked', {}],
		);
		fc.assert(
			fc.property(items, fc.array(event(), { maxLength: 14 }), stop, anyPolicy, (invoices, events, [type, about], policy) => {
				const stops = ['c-1', 'c-2'].map((customerId) => ({ at: AS_OF, type, customerId, ...about }));
				const out = decideAll(invoices, [...events, ...stops], AS_OF, policy).filter(
					(one) => !('error' in one) && ['send', 'acknowledge', 'retry_payment'].includes(one.reminder.action),
				);
				expect(out).toEqual([]);
			}),
			RUNS,
		);
	});

	it('every item is answered once, alone or in a statement', () => {
		fc.assert(
			fc.property(items, fc.array(event(), { maxLength: 14 }), anyPolicy, (invoices, events, policy) => {
				const answered = decideAll(invoices, events, AS_OF, policy).flatMap((one) => [
					one.index,
					...('error' in one ? [] : one.others),
				]);
				expect([...answered].sort()).toEqual(invoices.map((_, index) => index));
			}),
			RUNS,
		);
	});
});

describe('deciding day after day', () => {
	const ninetyDays = span(START, 90);
	const runs = { ...RUNS, numRuns: 20 };
	const others = fc.array(event(OTHERS_DO), { maxLength: 6 });

	it('sends each touch once, in order, never two overdue tiers closer than the gap, except for a broken promise', () => {
		fc.assert(
			fc.property(
				items,
				others,
				anyPolicy,
				fc.array(fc.boolean(), { minLength: 90, maxLength: 90 }),
				(invoices, events, policy, running) => {
					const { sent } = simulate(
						() => invoices,
						events,
						ninetyDays.filter((_, index) => running[index]),
						policy,
					);
					expect(new Set(sent.map(key)).size).toBe(sent.length);
					for (const { invoice } of invoices) {
						const own = overdue(
							sent.filter(({ invoiceId }) => invoiceId === invoice.id),
							policy,
						);
						own.slice(1).forEach((touch, index) => {
							const before = own[index];
							if (!before) return;
							const sameCycle = parseTouchKey(before.key)?.cycle === parseTouchKey(touch.key)?.cycle;
							if (sameCycle) expect(dayOf(policy, touch.tier)).toBeGreaterThan(dayOf(policy, before.tier));
							if (touch.question !== 6) expect(daysBetween(before.on, touch.on)).toBeGreaterThanOrEqual(policy.settings.gapDays);
						});
					}
				},
			),
			runs,
		);
	});

	it('ends after outages of one to ten days at the tier it ends at without them, later', () => {
		const outages = fc.array(fc.record({ from: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 10 }) }), {
			minLength: 1,
			maxLength: 4,
		});
		fc.assert(
			fc.property(items, preset, outages, (invoices, name, broken) => {
				const policy = policyOf({ policy: name, options: { maxPerWeek: 0 } });
				const days = span(START, 110);
				const withOutages = days.filter((_, index) => !broken.some(({ from, length }) => index >= from && index < from + length));
				const lastOf = (touches: readonly SentTouch[], id: unknown) =>
					overdue(
						touches.filter(({ invoiceId }) => invoiceId === id),
						policy,
					).at(-1);
				const whole = simulate(() => invoices, [], days, policy).sent;
				const holed = simulate(() => invoices, [], withOutages, policy).sent;
				for (const { invoice } of invoices) {
					const [expected, found] = [lastOf(whole, invoice.id), lastOf(holed, invoice.id)];
					expect(found?.tier).toBe(expected?.tier);
					if (expected && found) expect(daysBetween(expected.on, found.on)).toBeGreaterThanOrEqual(0);
				}
			}),
			runs,
		);
	});

	it('goes never back, even when the segment changes every day', () => {
		const segments = fc.array(fc.constantFrom('new', 'prompt', 'forgetful', 'habitually_late', 'at_risk'), {
			minLength: 45,
			maxLength: 45,
		});
		fc.assert(
			fc.property(items, segments, (invoices, changing) => {
				const policy = policyOf();
				const days = span(START, 45);
				const onDay = (index: number) => invoices.map((item) => ({ ...item, behaviour: { segment: changing[index] } }));
				const { sent } = simulate((date) => onDay(daysBetween(START, date)), [], days, policy);
				for (const { invoice } of invoices) {
					const tiers = sent.filter(({ invoiceId }) => invoiceId === invoice.id).map(({ tier }) => dayOf(policy, tier));
					expect(tiers).toEqual([...new Set(tiers)].sort((a, b) => a - b));
				}
			}),
			runs,
		);
	});
});
