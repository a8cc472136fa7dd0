import { addBusinessDays } from '../../calendar/business-day';
import { addDays, type CivilDate } from '../../calendar/civil-date';
import type { Place } from '../../calendar/holidays';
import type { Instant } from '../../calendar/instant';
import { amountOf, type DunningEvent, type EventType } from '../../model/event';
import type { Invoice } from '../../model/invoice';
import type { MinorUnits } from '../../model/money';
import type { PolicySettings } from '../policy/settings';
import { concerns } from './concerns';
import type { CustomerRecord } from './customer-record';
import type { DueInForce } from './due-in-force';
import { dayIn, textIn } from './event-data';

/** A promise to pay, and what became of it. */
export interface PaymentPromise {
	/** What was promised for; without a date in the promise some days after it was made. */
	date: CivilDate;
	/** The last day of grace: it still waits. */
	graceEnds: CivilDate;
	madeAt: Instant;
	dated: boolean;
	/** The key of its event. */
	key?: string;
	/** Whether the customer made it in a reply to us. */
	byReply: boolean;
	/** `replaced` by a newer one before it was due; `moot` where its date lay before the due date. */
	outcome: 'in_force' | 'kept' | 'broken' | 'replaced' | 'moot';
	/** The first day on which it counts as broken. */
	brokenOn?: CivilDate;
}

const PROMISES: ReadonlySet<EventType> = new Set(['promise.made', 'promise.kept', 'promise.broken']);
const PAYMENTS: ReadonlySet<EventType> = new Set(['payment.received']);

type Settings = Pick<PolicySettings, 'undatedPromiseDays' | 'promiseGraceDays'>;

/** What of a case promises are judged by; `place` is the customer's, whose holidays count. */
interface PromiseFacts {
	invoice: Invoice;
	record: CustomerRecord;
	due: Pick<DueInForce, 'dateOn'>;
	today: CivilDate;
	place: Place;
	settings: Settings;
}

interface Draft extends PaymentPromise {
	amount?: MinorUnits;
	outcomeAt?: Instant;
}

/** The promises that concern the case's invoice, oldest first. A promise and the event that it was broken are one. */
export function promisesOf({ invoice, record, due, today, place, settings }: PromiseFacts): readonly PaymentPromise[] {
	const events = record.concerning(invoice.id, PROMISES).filter((event) => concerns(event, invoice, record));
	if (events.length === 0) return [];
	const drafts: Draft[] = [];
	for (const event of events) {
		if (event.type === 'promise.made') drafts.push(draftOf(event, invoice, record, place, settings));
		else settle(drafts, event, record, place, settings);
	}
	const payments = record.concerning(invoice.id, PAYMENTS);
	drafts.sort((a, b) => a.madeAt - b.madeAt);
	drafts.forEach((promise, index) => {
		if (promise.brokenOn && promise.date < due.dateOn(promise.brokenOn)) promise.outcome = 'moot';
		if (promise.outcome !== 'in_force') return;
		const next = drafts[index + 1];
		if (next && record.dateOf(next.madeAt) <= promise.graceEnds) promise.outcome = 'replaced';
		else if (today <= promise.graceEnds) return;
		else if (paidAsPromised(promise, payments, invoice, record)) promise.outcome = 'kept';
		else {
			promise.brokenOn = addDays(promise.graceEnds, 1);
			promise.outcome = promise.date < due.dateOn(promise.brokenOn) ? 'moot' : 'broken';
		}
	});
	return drafts;
}

function draftOf(event: DunningEvent, invoice: Invoice, record: CustomerRecord, place: Place, settings: Settings): Draft {
	const named = dayIn(event.data.date, record);
	const date = named ?? addDays(record.dateOf(event.at), settings.undatedPromiseDays);
	return {
		date,
		graceEnds: addBusinessDays(date, settings.promiseGraceDays, place),
		madeAt: event.at,
		dated: named !== undefined,
		byReply: textIn(event.data.reply) !== undefined,
		outcome: 'in_force',
		key: event.key,
		amount: amountOf(event, invoice.currency),
	};
}

function settle(drafts: Draft[], event: DunningEvent, record: CustomerRecord, place: Place, settings: Settings): void {
	const date = dayIn(event.data.date, record);
	const brokenOn = record.dateOf(event.at);
	const subject =
		drafts.find((promise) => event.key !== undefined && promise.key === event.key) ??
		(date === undefined ? drafts.at(-1) : drafts.findLast((promise) => promise.date === date)) ??
		drafts.findLast((promise) => promise.outcome === 'in_force' && promise.date <= brokenOn);
	if (subject) {
		subject.outcome = event.type === 'promise.kept' ? 'kept' : 'broken';
		// However late the event is written, the promise was broken when its grace was over.
		subject.brokenOn = subject.outcome === 'broken' ? earlierOf(brokenOn, addDays(subject.graceEnds, 1)) : undefined;
	} else if (event.type === 'promise.broken') {
		// The promise itself is not in the history, only that it was broken.
		const promised = date ?? brokenOn;
		drafts.push({
			date: promised,
			graceEnds: addBusinessDays(promised, settings.promiseGraceDays, place),
			madeAt: event.at,
			dated: date !== undefined,
			byReply: false,
			outcome: 'broken',
			brokenOn,
		});
	}
}

// Without an amount the whole balance was promised, and something is still open.
function paidAsPromised(promise: Draft, payments: readonly DunningEvent[], invoice: Invoice, record: CustomerRecord): boolean {
	if (promise.amount === undefined) return false;
	let received = 0;
	for (const event of payments) {
		if (event.at >= promise.madeAt && record.dateOf(event.at) <= promise.graceEnds) received += amountOf(event, invoice.currency) ?? 0;
	}
	return received > 0 && received >= promise.amount;
}

function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
	return a <= b ? a : b;
}
