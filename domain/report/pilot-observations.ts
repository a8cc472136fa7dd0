import { dayNumberOf } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import type { DunningEvent } from '../model/event';
import type { History } from '../model/history';
import type { BilledInvoice } from './billed-invoice';
import type { Observation } from './experiment-result';
import { paidInTime } from './paid-in-time';

/**
 * One observation a customer of the pilot whose customers were dealt last (events `pilot.assigned` up to `asOf`): was the
 * invoice that brought them into it paid within `withinDays` days of then, or of its due date where that is later? Every
 * customer counts for the group that chance gave them, whatever was sent (intention to treat); who still has time is left
 * out. `zone` is the creditor's. Undefined where nobody was dealt.
 */
export function pilotObservations(history: History, invoices: readonly BilledInvoice[], asOf: Instant, zone: TimeZone, withinDays: number): readonly Observation[] | undefined {
	const assigned = assignedUntil(history, asOf);
	const newest = assigned.reduce<DunningEvent | undefined>((latest, event) => (latest && latest.at >= event.at ? latest : event), undefined);
	if (!newest) return undefined;
	const dayOf = (at: Instant) => dayNumberOf(civilDateAt(zone, at));
	const inTime = paidInTime(invoices, dayOf(asOf), withinDays);
	return assigned.flatMap(({ at, customerId, invoiceId = '', data }): Observation[] => {
		const success = data.pilot === newest.data.pilot ? inTime({ customerId, invoiceId }, dayOf(at)) : undefined;
		return success === undefined ? [] : [{ arm: String(data.group), success }];
	});
}

function assignedUntil(history: History, asOf: Instant): DunningEvent[] {
	const isAssignment = ({ type, at, data }: DunningEvent) => type === 'pilot.assigned' && at <= asOf && typeof data.pilot === 'string' && typeof data.group === 'string';
	return history.customerIds().flatMap((customerId) => history.of(customerId).filter(isAssignment));
}
