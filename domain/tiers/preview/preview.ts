import { addDays, type CivilDate } from '../../calendar/civil-date';
import { parseInstant, type Instant } from '../../calendar/instant';
import { instantAt, localTimeAt } from '../../calendar/time-zone';
import type { History } from '../../model/history';
import { ZERO } from '../../model/money';
import type { RoutedItem } from '../case/case';
import type { Policy } from '../policy/policy';
import type { RouterReminder } from '../run/reminder';
import { route } from '../run/route';
import { SimulatedHistory } from './simulated-history';
import { summarise, type PreviewSummary } from './summary';

export const ASSUMPTIONS = ['silence', 'predicted_payments'] as const;

/** What customers are taken to do: nothing at all, or pay on the day that the Behaviour Score predicts. */
export type Assumption = (typeof ASSUMPTIONS)[number];

/** What would happen on one of the coming days. */
export interface PreviewedTouch {
	/** The creditor's day on which it would be decided. */
	date: CivilDate;
	/** The item that carries it, and those it stands for as well. */
	index: number;
	others: readonly number[];
	reminder: RouterReminder;
}

export interface Preview {
	touches: readonly PreviewedTouch[];
	summary: PreviewSummary;
	/** Items that cannot be decided on. */
	failed: readonly { index: number; error: unknown }[];
}

const ACTING: ReadonlySet<RouterReminder['action']> = new Set(['send', 'acknowledge', 'retry_payment', 'human']);

/**
 * Looks ahead: makes the decisions of today and of the days after it, one day after the other, as if each message went out
 * at its hour, people approved at once, and retried charges were declined again. What a person would take over ends there.
 * A message whose hour has not come by the next day, such as one of a Saturday, is decided on again, as planning does.
 */
export function preview(
	items: readonly RoutedItem[],
	history: Pick<History, 'of'>,
	policy: Policy,
	asOf: Instant,
	days: number,
	assume: Assumption,
): Preview {
	const start = localTimeAt(policy.timeZone, asOf);
	const simulated = new SimulatedHistory(history, asOf);
	const failed = new Map<number, unknown>();
	const known = new Set<string>();
	const touches: PreviewedTouch[] = [];
	let decided: PreviewedTouch[] = [];
	let decidedAt = asOf;
	for (let day = 0; day < days; day += 1) {
		const date = addDays(start.date, day);
		const now = day === 0 ? asOf : instantAt(policy.timeZone, date, start.minuteOfDay);
		for (const touch of decided.filter(({ reminder }) => !isTakenBack(reminder, now))) {
			touches.push(touch);
			known.add(touch.reminder.key);
			act(simulated, touch.reminder, itemsOf(touch, items), decidedAt);
		}
		simulated.advance(now);
		decided = [];
		decidedAt = now;
		for (const routed of route(
			assume === 'silence' ? items : items.map((item) => asPredicted(item, start.date, date)),
			simulated,
			policy,
			now,
		)) {
			if ('error' in routed) {
				failed.set(routed.index, routed.error);
				continue;
			}
			const { reminder, index, others } = routed;
			if (!ACTING.has(reminder.action) || known.has(reminder.key)) continue;
			decided.push({ date, index, others, reminder });
		}
	}
	touches.push(...decided);
	return {
		touches,
		summary: summarise(touches, items, { from: start.date, to: addDays(start.date, days - 1), assume }),
		failed: [...failed].map(([index, error]) => ({ index, error })),
	};
}

// What a person has approved goes out as it is.
function isTakenBack({ action, requiresApproval, sendAt }: RouterReminder, now: Instant): boolean {
	const isMessage = action === 'send' || action === 'acknowledge';
	return isMessage && !requiresApproval && ((sendAt ? parseInstant(sendAt) : null) ?? now) > now;
}

function itemsOf({ index, others }: PreviewedTouch, items: readonly RoutedItem[]): RoutedItem[] {
	return [index, ...others].flatMap((at) => items[at] ?? []);
}

function act(simulated: SimulatedHistory, reminder: RouterReminder, items: readonly RoutedItem[], now: Instant): void {
	if (reminder.action === 'send' || reminder.action === 'acknowledge') simulated.send(reminder, items, now);
	const [item] = items;
	const retryAt = reminder.sendAt ? parseInstant(reminder.sendAt) : null;
	if (reminder.action === 'retry_payment' && item && retryAt !== null) {
		simulated.declineAgain(item, codeOf(item, simulated), reminder.key, retryAt);
	}
}

// A day that is over already was not kept, so it predicts nothing any more.
function asPredicted(item: RoutedItem, today: CivilDate, date: CivilDate): RoutedItem {
	const paidOn = item.behaviour.predictedPaymentDate;
	if (!paidOn || paidOn <= today || date < paidOn) return item;
	return { ...item, invoice: { ...item.invoice, amountDue: ZERO, status: 'paid' } };
}

function codeOf({ invoice, customer }: RoutedItem, simulated: SimulatedHistory): string {
	const last = simulated.of(customer.id).findLast((event) => event.type === 'payment.failed' && event.invoiceId === invoice.id);
	return typeof last?.data.code === 'string' ? last.data.code : (invoice.lastPaymentFailure?.code ?? 'unknown');
}
