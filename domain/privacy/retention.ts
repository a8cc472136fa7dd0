import { addMonths, type CivilDate } from '../calendar/civil-date';
import { parseInstant, type Instant } from '../calendar/instant';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import { isUnderWay, parseTouch } from '../ledger/touch';
import { ContractError } from '../model/contract-error';
import { parseAt } from '../model/event';
import type { CustomerTables } from './customer-tables';
import { openInvoicesOf } from './open-invoices';
import { PERSONAL_TOUCH_COLUMNS, type Row } from './personal-data';
import { readEvent } from './read-event';

/** How many months things are kept after they have ended. */
export interface RetentionMonths {
	/** The words of messages that went out, or did not; their keys stay. */
	messages: number;
	/** Everything about a customer with whom nothing is open. */
	customers: number;
	/** Problems that were dealt with. */
	problems: number;
}

/** What is past its retention. */
export interface Sweep {
	/** To be erased, oldest first, with the day of the last event. */
	customers: readonly { customerId: string; lastOn: CivilDate }[];
	/** Rows of `dunning_outbox` whose personal columns are to be emptied. */
	touches: readonly Row[];
	/** Rows of `dunning_problems` to be removed. */
	problems: readonly Row[];
	/** Customers who would be due, and why they stay. */
	kept: readonly { customerId: string; because: string }[];
}

const UTC = 'UTC' as TimeZone;
const NEVER = '9999-12-31' as CivilDate;

/**
 * Decides which rows are past their retention at `asOf` (GDPR art. 5(1)(e)). A customer goes as a whole, since rows of
 * one chain stand and fall together, and only once nothing is open: no touch to go out, no invoice that was issued and
 * not settled, and no evidence that a law wants kept longer (`keepUntil` of compliance.checked). Days are those of UTC.
 */
export function sweep(tables: CustomerTables, months: RetentionMonths, asOf: Instant): Sweep {
	const today = civilDateAt(UTC, asOf);
	const before = (count: number) => addMonths(today, -count);
	const touches = tables.touches.filter((row) => hasEnded(row) && hasWords(row) && isBefore(row, ['sentAt', 'decidedAt', 'claimedAt', 'plannedAt'], before(months.messages)));
	const problems = tables.problems.filter((row) => row.status === 'done' && isBefore(row, ['at'], before(months.problems)));
	const waiting = new Set(tables.touches.filter((row) => !hasEnded(row)).map(({ customerId }) => customerId));
	const invoices = byCustomer(tables.invoices);
	const judged = [...byCustomer(tables.events)]
		.map(([customerId, rows]) => ({ customerId, rows, lastOn: lastDay(rows) }))
		.filter(({ rows, lastOn }) => lastOn < before(months.customers) && !rows.some(({ type }) => type === 'customer.erased'))
		.sort((a, b) => (a.lastOn !== b.lastOn ? (a.lastOn < b.lastOn ? -1 : 1) : a.customerId < b.customerId ? -1 : 1))
		.map(({ customerId, rows, lastOn }) => ({ customerId, lastOn, because: waiting.has(customerId) ? 'a message is still to go out' : whyKept(rows, invoices.get(customerId) ?? [], today) }));
	return {
		customers: judged.filter(({ because }) => because === undefined).map(({ customerId, lastOn }) => ({ customerId, lastOn })),
		touches,
		problems,
		kept: judged.flatMap(({ customerId, because }) => (because === undefined ? [] : [{ customerId, because }])),
	};
}

function byCustomer(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
	const customers = new Map<string, Row[]>();
	for (const row of rows) {
		const customerId = String(row.customerId ?? '');
		const own = customers.get(customerId);
		if (own) own.push(row);
		else if (customerId !== '') customers.set(customerId, [row]);
	}
	return customers;
}

// The last day on which something happened; where no row names one, never.
function lastDay(rows: readonly Row[]): CivilDate {
	const days = rows.map(({ at }) => parseAt(String(at ?? ''))).filter((at) => at !== null);
	return days.map((at) => civilDateAt(UTC, at)).sort().at(-1) ?? NEVER;
}

function whyKept(rows: readonly Row[], invoices: readonly Row[], today: CivilDate): string | undefined {
	const events = rows.map(readEvent).filter((event) => event !== undefined);
	if (events.length < rows.length) return 'a row of the history cannot be read; a person looks at it';
	const [open] = openInvoicesOf({ events: rows, invoices });
	if (open !== undefined) return `invoice ${open} is not settled`;
	const keepUntil = events.map(({ data }) => (typeof data.keepUntil === 'string' ? data.keepUntil : '')).sort().at(-1) ?? '';
	return keepUntil >= today ? `a law wants the evidence kept until ${keepUntil}` : undefined;
}

function hasEnded(row: Row): boolean {
	try {
		return !isUnderWay(parseTouch(row));
	} catch (error) {
		if (error instanceof ContractError) return false;
		throw error;
	}
}

function hasWords(row: Row): boolean {
	return PERSONAL_TOUCH_COLUMNS.some((name) => row[name] !== undefined && row[name] !== null && row[name] !== '');
}

function isBefore(row: Row, columns: readonly string[], day: CivilDate): boolean {
	const at = columns.map((name) => parseInstant(String(row[name] ?? ''))).find((instant) => instant !== null);
	return at !== undefined && at !== null && civilDateAt(UTC, at) < day;
}
