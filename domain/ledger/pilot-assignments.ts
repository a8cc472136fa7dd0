import { formatUtc, type Instant } from '../calendar/instant';
import { draw } from '../pilot/draw';
import { LEFT_ALONE, REMINDED, standingOf, type PilotSettings } from '../pilot/pilot';
import type { EventItem } from './outbox-history';
import type { DecidedItem } from './touch-row';

/**
 * Who is in which group of a pilot, one event a customer, from the moment a first reminder is due: the same moment in both
 * groups, so that nothing but chance tells them apart. The event names the invoice whose payment is looked at, the one that
 * is due first. Without a hold-out there is nothing to compare, and nothing is said. The order of `items` does not matter.
 */
export function assignmentsOf(items: readonly DecidedItem[], settings: PilotSettings, asOf: Instant): EventItem[] {
	if (settings.mode !== 'pilot' || settings.holdOutPercent === 0) return [];
	const first = new Map<string, DecidedItem>();
	for (const item of items) {
		if (item.reminder.action !== 'send' || item.compliance.decision === 'block') continue;
		const known = first.get(item.customer.id);
		if (!known || orderOf(item) < orderOf(known)) first.set(item.customer.id, item);
	}
	return [...first].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([customerId, { customer, invoice }]): EventItem[] => {
		const standing = standingOf(customer, settings);
		if (standing === 'outside') return [];
		const group = standing === 'held_out' ? LEFT_ALONE : REMINDED;
		return [{ at: formatUtc(asOf), type: 'pilot.assigned', customerId, invoiceId: invoice.id, key: keyOf(settings.name, customerId), data: { pilot: settings.name, group } }];
	});
}

// One a customer and pilot, without the customer's id: keys outlive an erasure.
function keyOf(pilot: string, customerId: string): string {
	return `pilot:${pilot}:${draw(`${pilot}\u0000key`, customerId).toString(36)}`;
}

function orderOf({ invoice }: DecidedItem): string {
	return `${invoice.dueDate} ${invoice.id}`;
}
