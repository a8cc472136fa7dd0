import type { CivilDate } from '../../calendar/civil-date';
import type { RoutedItem } from '../case/case';
import { compareText } from '../run/order';
import type { Assumption, PreviewedTouch } from './preview';

/** The coming days in numbers. */
export interface PreviewSummary {
	from: CivilDate;
	to: CivilDate;
	assume: Assumption;
	invoices: number;
	/** Messages; a statement is one. */
	messages: number;
	/** Messages that a person has to approve. */
	approvals: number;
	/** Invoices that a person takes over. */
	handedToPeople: number;
	/** Charges tried again. */
	retries: number;
	/** With predicted payments: invoices taken to be paid within the time. */
	paid: number;
	byTier: Record<string, number>;
	byChannel: Record<string, number>;
	/** Messages by the day on which they are decided; days without any are left out. */
	byDate: { date: CivilDate; messages: number; approvals: number }[];
}

/** Counts what a preview found. */
export function summarise(
	touches: readonly PreviewedTouch[],
	items: readonly RoutedItem[],
	span: Pick<PreviewSummary, 'from' | 'to' | 'assume'>,
): PreviewSummary {
	const messages = touches.filter(({ reminder }) => reminder.action === 'send' || reminder.action === 'acknowledge');
	const dates = [...new Set(messages.map(({ date }) => date))].sort();
	return {
		...span,
		invoices: items.length,
		messages: messages.length,
		approvals: messages.filter(({ reminder }) => reminder.requiresApproval).length,
		handedToPeople: touches.filter(({ reminder }) => reminder.action === 'human').length,
		retries: touches.filter(({ reminder }) => reminder.action === 'retry_payment').length,
		paid:
			span.assume === 'silence'
				? 0
				: items.filter(
						({ behaviour }) =>
							behaviour.predictedPaymentDate &&
							behaviour.predictedPaymentDate > span.from &&
							behaviour.predictedPaymentDate <= span.to,
					).length,
		byTier: countBy(messages, ({ reminder }) => reminder.tier ?? ''),
		byChannel: countBy(messages, ({ reminder }) => reminder.channel ?? ''),
		byDate: dates.map((date) => {
			const ofDay = messages.filter((touch) => touch.date === date);
			return { date, messages: ofDay.length, approvals: ofDay.filter(({ reminder }) => reminder.requiresApproval).length };
		}),
	};
}

function countBy(touches: readonly PreviewedTouch[], name: (touch: PreviewedTouch) => string): Record<string, number> {
	const counts = new Map<string, number>();
	for (const touch of touches) counts.set(name(touch), (counts.get(name(touch)) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}
