import { civilDateOfDayNumber } from '../../calendar/civil-date';
import { instantAt, type TimeZone } from '../../calendar/time-zone';
import type { Customer } from '../../model/customer';
import { assess, type Assessment } from '../evidence/assessment';
import { Knowledge } from '../evidence/knowledge';
import { probabilityOf } from '../evidence/log-odds';
import { pastSubjectOf } from '../evidence/subject';
import { contributionsOf, logOddsOf } from '../model/weigh';
import type { ScoreModel } from '../model/score-model';
import { forecast, type Forecast } from '../outlook/forecast';
import type { PaymentBook } from '../payments/payment-book';
import type { PaymentRecord } from '../payments/payment-record';

/** An invoice of the past, scored with nothing but what was known on the morning it was issued. */
export interface Replayed {
	customer: Customer;
	record: PaymentRecord;
	/** The day (number) on whose morning it was scored. */
	morning: number;
	assessment: Assessment;
	exactness: number;
	/** P(late) as the model saw it that morning. */
	probability: number;
	forecast: Forecast;
}

/** An invoice to replay, and the day (number) on whose morning it is scored. */
export interface PastInvoice {
	customer: Customer;
	record: PaymentRecord;
	day: number;
}

const NO_CONDUCT = { promises: 0, responsiveness: 0 };

/** Scores invoices of the past again, day by day, each with the knowledge of its own morning. Yields them by day. */
export function* replay(book: PaymentBook, invoices: readonly PastInvoice[], model: ScoreModel, zone: TimeZone, graceDays: number): Generator<Replayed> {
	const byDay = new Map<number, PastInvoice[]>();
	for (const invoice of invoices) {
		const sameDay = byDay.get(invoice.day);
		if (sameDay) sameDay.push(invoice);
		else byDay.set(invoice.day, [invoice]);
	}
	for (const day of [...byDay.keys()].sort((a, b) => a - b)) {
		const today = byDay.get(day) ?? [];
		const morning = instantAt(zone, civilDateOfDayNumber(day), 0);
		const knowledge = new Knowledge(book, { customers: today.map(({ customer }) => customer), receivables: [] }, morning, zone, model);
		for (const { customer, record } of today) {
			const assessment = assess(pastSubjectOf(record, graceDays), customer, knowledge, NO_CONDUCT);
			const { exactness } = knowledge.portfolio;
			const probability = probabilityOf(logOddsOf(contributionsOf(assessment.values, model, exactness), model));
			yield { customer, record, morning: day, assessment, exactness, probability, forecast: forecast(assessment, knowledge, probability) };
		}
	}
}

/**
 * Whether an invoice of the past was late; undefined where `lastDay`, the last day seen, is too early to tell. An invoice
 * paid ahead of a due date that is still to come gives no answer either: those like it that will be late are not known
 * yet, so that counting it would make everybody look prompt.
 */
export function wasLate({ due, settled }: PaymentRecord, lastDay: number, graceDays: number): boolean | undefined {
	if (lastDay - due < graceDays) return undefined;
	return settled === undefined || settled > lastDay || settled - due > graceDays;
}
