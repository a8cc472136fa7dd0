import { dayNumberOf } from '../../../domain/calendar/civil-date';
import { instantOf } from '../../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { replay, wasLate, type PastInvoice, type Replayed } from '../../../domain/behaviour/fit/replay';
import type { ScoreModel } from '../../../domain/behaviour/model/score-model';
import { readPaymentBook, type PaymentBook } from '../../../domain/behaviour/payments/payment-book';
import { parseCustomer } from '../../../domain/model/customer';
import { historyOf, horizonOf, readLedger } from './ledger-csv';

const END_OF_TIME = instantOf(Date.UTC(2200, 0, 1));
const UTC = parseTimeZone('UTC') as TimeZone;

/** A ledger, ready to be walked through. */
export interface Walk {
	name: string;
	book: PaymentBook;
	invoices: readonly PastInvoice[];
	/** The last day (number) on which a payment was seen. */
	lastDay: number;
}

/** An invoice of the walk with what came of it. */
export interface Walked extends Replayed {
	day: number;
	/** Undefined where the ledger ends before it is clear. */
	late: boolean | undefined;
	daysLate: number | undefined;
}

/** Reads the ledger at `path` and keeps the invoices in the order of their issue. */
export function walkOf(path: string, name: string): Walk {
	const rows = readLedger(path);
	const book = readPaymentBook(historyOf(rows), END_OF_TIME, UTC);
	const byId = new Map([...book.byCustomer.values()].flat().map((record) => [record.invoiceId, record]));
	const invoices = rows.flatMap(({ invoiceId, customerId, issueDate, region }): PastInvoice[] => {
		const record = byId.get(invoiceId);
		return record ? [{ record, day: dayNumberOf(issueDate), customer: parseCustomer({ id: customerId, ...(region ? { region } : {}) }) }] : [];
	});
	return { name, book, invoices, lastDay: horizonOf(rows) };
}

/** Walks forward: every invoice is scored on the morning of its issue, with what was known then. */
export function walk({ book, invoices, lastDay }: Walk, model: ScoreModel): readonly Walked[] {
	return [...replay(book, invoices, model, UTC, 0)].map((replayed) => {
		const { settled, due, issued } = replayed.record;
		return {
			...replayed,
			day: issued ?? due,
			late: wasLate(replayed.record, lastDay, 0),
			daysLate: settled === undefined ? undefined : settled - due,
		};
	});
}
