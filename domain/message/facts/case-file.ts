import { civilDateAt, type TimeZone } from '../../calendar/time-zone';
import type { CivilDate } from '../../calendar/civil-date';
import type { Channel } from '../../model/channel';
import type { DunningEvent, EventType } from '../../model/event';
import type { HandOverCause } from '../catalogue/format';
import type { Facts } from './facts';

/** What a colleague needs to know who takes a case over. */
export interface CaseFile {
	cause: HandOverCause;
	/** The last thing the customer wrote. */
	reply?: { on: CivilDate; channel?: Channel; text: string };
	/** What happened about this invoice and this customer, oldest first. */
	timeline: readonly DunningEvent[];
}

const LATEST_EVENTS = 15;
const SILENT_TYPES: ReadonlySet<EventType> = new Set<EventType>(['reminder.delivered', 'reminder.planned', 'approval.requested', 'invoice.settled']);

/** The case of one invoice, from the history of its customer up to now. */
export function caseFileOf(facts: Facts, events: readonly DunningEvent[], asOf: number, zone: TimeZone): CaseFile {
	const own = events.filter((event) => event.at <= asOf && (event.invoiceId === undefined || event.invoiceId === facts.invoice.id));
	const reply = own.findLast((event) => event.type === 'reply.received');
	return {
		cause: causeOf(facts, own),
		reply: reply && { on: civilDateAt(zone, reply.at), channel: reply.channel, text: typeof reply.data.text === 'string' ? reply.data.text : '' },
		timeline: own.filter((event) => !SILENT_TYPES.has(event.type)).slice(-LATEST_EVENTS),
	};
}

function causeOf(facts: Facts, own: readonly DunningEvent[]): HandOverCause {
	const at = (type: EventType) => own.findLast((event) => event.type === type)?.at ?? -1;
	const lastReminder = at('reminder.sent');
	const bounce = own.findLast((event) => event.type === 'reminder.bounced');
	if (at('reply.received') > lastReminder) return 'reply';
	if (bounce && bounce.data.hard === true && bounce.at >= lastReminder) return 'contact';
	if (facts.instalment) return 'plan';
	if (own.filter((event) => event.type === 'promise.broken').length >= 2) return 'promises';
	return lastReminder >= 0 && facts.daysOverdue > 0 ? 'silence' : 'other';
}
