import { addDays, type CivilDate } from '../../calendar/civil-date';
import type { DunningEvent, EventType } from '../../model/event';
import { releases } from '../../model/hold';
import type { CustomerRecord } from './customer-record';
import { dayIn, isTrue, objectIn, textIn } from './event-data';

/** A reply, as far as the policy asks for it. */
export interface Reply {
	event: DunningEvent;
	on: CivilDate;
	intent?: string;
	needsHuman: boolean;
	/** `reply.next.action`: what the classifier says has to be done. */
	next?: string;
	/** Until when the reply asks to be left alone or, where it says that the invoice is paid, the payment is looked for. */
	pauseUntil?: CivilDate;
}

/** A reply that asks for a pause. */
export type PausingReply = Reply & { pauseUntil: CivilDate };

const PAUSE_WITHOUT_DATE_DAYS = 7;
const STOPS: ReadonlySet<string | undefined> = new Set(['stop_all', 'hold']);
const PAUSES: ReadonlySet<string | undefined> = new Set(['pause_until', 'verify_payment']);
const APPROVALS: ReadonlySet<EventType> = new Set(['approval.requested', 'approval.granted', 'approval.denied']);
// What comes back from an address only if it works.
const SIGNS_OF_LIFE: ReadonlySet<EventType> = new Set(['reminder.delivered', 'reminder.opened', 'reminder.clicked']);

/** The replies of a customer, oldest first. */
export function repliesOf(record: CustomerRecord): readonly Reply[] {
	return record.events.filter((event) => event.type === 'reply.received').map((event) => replyOf(event, record));
}

/** The newest reply that needs a person and that nobody has released; it holds the customer, whatever invoice it names. */
export function replyForPerson(record: CustomerRecord): Reply | undefined {
	return unreleased(record, (reply) => reply.needsHuman);
}

/** The newest reply that asks us to stop or to hold, nobody having released it and no consent having been given since. */
export function replyToStop(record: CustomerRecord): Reply | undefined {
	const reply = unreleased(record, ({ needsHuman, next }) => !needsHuman && STOPS.has(next));
	const granted = reply && record.events.some((event) => event.type === 'consent.granted' && event.at > reply.event.at);
	return granted ? undefined : reply;
}

/** The newest hard bounce after which nothing has come back and nobody has released the customer. */
export function hardBounce(record: CustomerRecord): DunningEvent | undefined {
	let bounce: DunningEvent | undefined;
	for (const event of record.events) {
		if (event.type === 'reminder.bounced' && isTrue(event.data.hard)) bounce = event;
		else if (bounce && event.at > bounce.at && (isRelease(event, bounce) || answers(event, record))) bounce = undefined;
	}
	return bounce;
}

/** The reply about the invoice, or about none, that asks for the longest pause; undefined where none is in force. */
export function pauseOf(record: CustomerRecord, invoiceId: string): PausingReply | undefined {
	return record
		.once(repliesOf)
		.filter(isPausing)
		.filter(({ event, pauseUntil }) => pauseUntil > record.today && (event.invoiceId ?? invoiceId) === invoiceId)
		.reduce<PausingReply | undefined>((longest, reply) => (longest && longest.pauseUntil >= reply.pauseUntil ? longest : reply), undefined);
}

function isPausing(reply: Reply): reply is PausingReply {
	return reply.pauseUntil !== undefined;
}

function replyOf(event: DunningEvent, record: CustomerRecord): Reply {
	const next = objectIn(event.data.next);
	const action = textIn(next.action);
	const on = record.dateOf(event.at);
	const asked = dayIn(next.until, record) ?? dayIn(objectIn(event.data.outOfOffice).until, record);
	return {
		event,
		on,
		intent: textIn(event.data.intent),
		needsHuman: isTrue(event.data.needsHuman),
		next: action,
		pauseUntil: PAUSES.has(action) ? (asked ?? addDays(on, PAUSE_WITHOUT_DATE_DAYS)) : undefined,
	};
}

function unreleased(record: CustomerRecord, which: (reply: Reply) => boolean): Reply | undefined {
	return record
		.once(repliesOf)
		.findLast((reply) => which(reply) && !record.events.some((event) => event.at > reply.event.at && isRelease(event, reply.event)));
}

function isRelease(event: DunningEvent, begun: DunningEvent): boolean {
	return APPROVALS.has(event.type) || (event.type === 'hold.released' && releases(event, begun));
}

function answers(event: DunningEvent, record: CustomerRecord): boolean {
	if (SIGNS_OF_LIFE.has(event.type)) return true;
	return event.type === 'reply.received' && replyOf(event, record).intent !== 'bounce';
}
