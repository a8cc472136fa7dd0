/** Rows of the tables: customers with one open invoice each, of which every twentieth is a week overdue and due for a reminder. */
import { addDays, civilDate } from '../../../domain/calendar/civil-date';

type Row = Record<string, string>;

const DAY = civilDate(2026, 11, 20);
const ONE_IN = 20;

/** A Friday; touches planned in the morning are due in the afternoon. */
export const PLAN_AT = `${DAY}T06:00:00+01:00`;
export const SEND_AT = `${DAY}T16:30:00+01:00`;

export function customerRow(index: number): Row {
	return { customerId: idOf(index), name: `Firma ${index}`, email: `buchhaltung@firma-${index}.example`, country: 'DE', language: 'de', kind: 'business' };
}

export function invoiceRow(index: number): Row {
	const dueDate = index % ONE_IN === 0 ? addDays(DAY, -7) : addDays(DAY, 20);
	const amount = (100 + ((index * 7919) % 90_000) / 100).toFixed(2);
	return { invoiceId: `INV-${index}`, number: `INV-${index}`, customerId: idOf(index), issueDate: addDays(dueDate, -14), dueDate, currency: 'EUR', total: amount, amountDue: amount, status: 'open' };
}

function idOf(index: number): string {
	return `C-${String(index).padStart(7, '0')}`;
}
