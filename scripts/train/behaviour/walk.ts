import { replay, wasLate, type PastInvoice, type Replayed } from '../../../domain/behaviour/fit/replay';
import type { ScoreModel } from '../../../domain/behaviour/model/score-model';
import { readPaymentBook, type PaymentBook } from '../../../domain/behaviour/payments/payment-book';
import { dayNumberOf } from '../../../domain/calendar/civil-date';
import { instantOf } from '../../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { parseCustomer } from '../../../domain/model/customer';
import { historyOf, horizonOf, readLedger } from './ledger-csv';

const END_OF_TIME = instantOf(Date.UTC(2200, 0, 1));
const UTC = parseTimeZone('UTC') as TimeZone;

/** A ledger, ready to be walked through. */
export interface Ledger {
	name: string;
	book: PaymentBook;
	/** In the order of their issue. */
	invoices: readonly PastInvoice[];
	/** The first day of issue and the last day on which a payment was seen (day numbers). */
	firstDay: number;
	lastDay: number;
	/** In this ledger an early payment counts as one on the due date. */
	floored: boolean;
}

/** An invoice of the walk with what came of it. */
export interface Walked extends Replayed {
	/** Undefined where the ledger ends before it is clear. */
	late: boolean | undefined;
	daysLate: number | undefined;
}

/** Reads the ledger at `path`. */
export function ledgerOf(path: string, name: string, floored: boolean): Ledger {
	const rows = readLedger(path);
	const book = readPaymentBook(historyOf(rows), END_OF_TIME, UTC);
	const byId = new Map([...book.byCustomer.values()].flat().map((record) => [record.invoiceId, record]));
	// Whether invoices are sent electronically is told of one ledger; in the other nothing is sent on paper or so.
	const tells = rows.some(({ electronic }) => electronic);
	const invoices = rows.flatMap(({ invoiceId, customerId, issueDate, region, electronic }): PastInvoice[] => {
		const record = byId.get(invoiceId);
		const customer = parseCustomer({ id: customerId, region, tags: tells ? [electronic ? 'electronic' : 'paper'] : [] });
		return record ? [{ record, customer, day: dayNumberOf(issueDate) }] : [];
	});
	invoices.sort((a, b) => a.day - b.day);
	return { name, book, invoices, firstDay: invoices[0]?.day ?? 0, lastDay: horizonOf(rows), floored };
}

/** Walks forward: every invoice is scored on the morning of its day, with what was known then. */
export function walk({ book, lastDay }: Ledger, invoices: readonly PastInvoice[], model: ScoreModel): readonly Walked[] {
	return [...replay(book, invoices, model, UTC, 0)].map((replayed) => ({
		...replayed,
		late: wasLate(replayed.record, lastDay, 0),
		daysLate: replayed.record.settled === undefined ? undefined : replayed.record.settled - replayed.record.due,
	}));
}
