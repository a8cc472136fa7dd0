import { BUILT_IN_MODEL } from '../../../domain/behaviour/model/built-in';
import type { ScoreModel } from '../../../domain/behaviour/model/score-model';
import { readPaymentBook } from '../../../domain/behaviour/payments/payment-book';
import type { BehaviourScore } from '../../../domain/behaviour/behaviour-score';
import { BehaviourScorer, type ScoreSettings } from '../../../domain/behaviour/score';
import { addDays, parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { parseInstant, type Instant } from '../../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { foldHistory } from '../../../domain/model/history';
import { parseReceivable } from '../../../domain/model/receivable';

export const BERLIN = parseTimeZone('Europe/Berlin') as TimeZone;

export function dateOf(text: string): CivilDate {
	const date = parseCivilDate(text);
	if (!date) throw new Error(`${text} is no date`);
	return date;
}

export function instantOf(text: string): Instant {
	const instant = parseInstant(text);
	if (instant === null) throw new Error(`${text} is no instant`);
	return instant;
}

export interface MadeInvoice {
	customerId: string;
	invoiceId: string;
	issueDate: string;
	terms?: number;
	/** Days from the due date to the payment; undefined: never paid. */
	daysLate?: number;
	total?: number;
	disputed?: boolean;
}

/** The events of an invoice: issued, and settled where it was paid. */
export function eventsOf({ customerId, invoiceId, issueDate, terms = 14, daysLate, total = 100, disputed = false }: MadeInvoice): object[] {
	const dueDate = addDays(dateOf(issueDate), terms);
	const issued = { at: issueDate, type: 'invoice.issued', customerId, invoiceId, data: { issueDate, dueDate, total } };
	if (daysLate === undefined) return [issued];
	const settledOn = addDays(dueDate, daysLate);
	return [issued, { at: settledOn, type: 'invoice.settled', customerId, invoiceId, data: { issueDate, dueDate, settledOn, total, disputed } }];
}

/** One invoice a week from `first` on, each paid so many days late. */
export function weekly(customerId: string, first: string, daysLate: readonly (number | undefined)[], more: Partial<MadeInvoice> = {}): object[] {
	return daysLate.flatMap((days, week) =>
		eventsOf({ customerId, invoiceId: `${customerId}-${week}`, issueDate: addDays(dateOf(first), 7 * week), daysLate: days, ...more }),
	);
}

/** An item of a flow, open as a whole. */
export function itemOf(customerId: string, issueDate: string, more: { terms?: number; total?: number; invoice?: object; customer?: object } = {}): Record<string, unknown> {
	const total = more.total ?? 100;
	return {
		invoice: { id: 'NEW', issueDate, dueDate: addDays(dateOf(issueDate), more.terms ?? 14), currency: 'EUR', total, amountDue: total, ...more.invoice },
		customer: { id: customerId, ...more.customer },
	};
}

/** Scores items against events, as the node does. */
export function scoresOf(items: readonly Record<string, unknown>[], events: readonly object[], settings: Partial<ScoreSettings> & { asOf: Instant }): readonly BehaviourScore[] {
	const all: ScoreSettings = { zone: BERLIN, model: BUILT_IN_MODEL, graceDays: 0, explore: false, ...settings };
	const history = foldHistory(events);
	const receivables = items.map((item) => parseReceivable(item));
	const scorer = new BehaviourScorer(readPaymentBook(history, all.asOf, all.zone), history, receivables, all);
	return scorer.scoreAll(receivables);
}

/** The score of a single item. */
export function scoreOf(item: Record<string, unknown>, events: readonly object[], settings: Partial<ScoreSettings> & { asOf: Instant }): BehaviourScore {
	const [score] = scoresOf([item], events, settings);
	if (!score) throw new Error('nothing was scored');
	return score;
}

/** The built-in model with parts of it replaced. */
export function modelWith(parts: Partial<ScoreModel>): ScoreModel {
	return { ...BUILT_IN_MODEL, ...parts };
}
