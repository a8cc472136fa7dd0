import fc from 'fast-check';

import { daysBetween } from '../../domain/calendar/civil-date';
import { parseTouchKey } from '../../domain/tiers/case/key';
import { isOverdueTier } from '../../domain/tiers/policy/tier';
import { event, items, options, OTHERS_DO, preset, START } from '../domain/tiers/arbitraries';
import { replay } from '../domain/tiers/plain-reading/replay';
import { replayStatements } from '../domain/tiers/plain-reading/replay-statements';
import { days as daysOf, invoicesOf, story } from '../domain/tiers/plain-reading/stories';
import { policyOf, simulate, span, type SentTouch } from '../domain/tiers/world';

const overdue = (touches: readonly SentTouch[], policy: ReturnType<typeof policyOf>) =>
	touches.filter(({ tier }) => policy.tiers.some((known) => known.id === tier && isOverdueTier(known)));
const dayOf = (policy: ReturnType<typeof policyOf>, tier: string) => policy.tiers.find(({ id }) => id === tier)?.day ?? 0;

/** The properties of test/domain/tiers/properties.test.ts over many more histories, outages and policies, found at random. */
describe('the tier policy in the long run', () => {
	it('sends each touch once and in order whatever customers do and however often we are down', () => {
		const policy = fc.record({ policy: preset, options }).map((choice) => policyOf(choice));
		const running = fc.array(
			fc.integer({ min: 0, max: 9 }).map((chance) => chance > 3),
			{ minLength: 90, maxLength: 90 },
		);
		fc.assert(
			fc.property(items, fc.array(event(OTHERS_DO), { maxLength: 12 }), policy, running, (invoices, events, chosen, days) => {
				const { sent } = simulate(
					() => invoices,
					events,
					span(START, 90).filter((_, index) => days[index]),
					chosen,
				);
				expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
				for (const { invoice } of invoices) {
					const own = overdue(
						sent.filter(({ invoiceId }) => invoiceId === invoice.id),
						chosen,
					);
					own.slice(1).forEach((touch, index) => {
						const before = own[index];
						if (!before) return;
						if (parseTouchKey(before.key)?.cycle === parseTouchKey(touch.key)?.cycle) {
							expect(dayOf(chosen, touch.tier)).toBeGreaterThan(dayOf(chosen, before.tier));
						}
						if (touch.question !== 6) expect(daysBetween(before.on, touch.on)).toBeGreaterThanOrEqual(chosen.settings.gapDays);
					});
				}
			}),
			{ numRuns: 400 },
		);
	}, 600_000);

	it('ends where it would have ended without outages', () => {
		const outages = fc.array(fc.record({ from: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 10 }) }), {
			minLength: 1,
			maxLength: 6,
		});
		fc.assert(
			fc.property(items, preset, outages, fc.boolean(), (invoices, name, broken, businessDays) => {
				const policy = policyOf({ policy: name, options: { maxPerWeek: 0, businessDays } });
				const days = span(START, 140);
				const up = days.filter((_, index) => !broken.some(({ from, length }) => index >= from && index < from + length));
				const last = (touches: readonly SentTouch[], id: unknown) =>
					overdue(
						touches.filter(({ invoiceId }) => invoiceId === id),
						policy,
					).at(-1);
				const [whole, holed] = [simulate(() => invoices, [], days, policy).sent, simulate(() => invoices, [], up, policy).sent];
				for (const { invoice } of invoices) {
					expect(last(holed, invoice.id)?.tier).toBe(last(whole, invoice.id)?.tier);
					expect(daysBetween(last(whole, invoice.id)?.on ?? START, last(holed, invoice.id)?.on ?? START)).toBeGreaterThanOrEqual(0);
				}
			}),
			{ numRuns: 200 },
		);
	}, 600_000);

	it('says what a second, plain reading of the policy says', () => {
		fc.assert(
			fc.property(story(START), daysOf(90), (told, lived) => {
				for (const { date, router, plain } of replay(told, START, lived)) expect({ date, ...router }).toEqual({ date, ...plain });
			}),
			{ numRuns: 500 },
		);
	}, 600_000);

	it('says it of several invoices of a customer too', () => {
		const limits = fc.record({ consolidate: fc.boolean(), maxPerWeek: fc.integer({ min: 0, max: 3 }) });
		const types = ['payment.received', 'promise.made', 'dispute.opened', 'dispute.resolved', 'hold.placed', 'hold.released'];
		fc.assert(
			fc.property(invoicesOf(START), daysOf(90, types), limits, (invoices, lived, within) => {
				for (const { date, invoiceId, router, plain } of replayStatements(invoices, START, lived, within)) {
					expect({ date, invoiceId, ...router }).toEqual({ date, invoiceId, ...plain });
				}
			}),
			{ numRuns: 150 },
		);
	}, 600_000);
});
