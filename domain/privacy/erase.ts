import { formatUtc, type Instant } from '../calendar/instant';
import { lastHashesOf, sealEvents, type EventRow } from '../ledger/event-row';
import { isUnderWay, parseTouch } from '../ledger/touch';
import { verifyEvents } from '../ledger/verify-events';
import { ContractError } from '../model/contract-error';
import type { DunningEvent } from '../model/event';
import { rowsOfCustomer, type CustomerTables } from './customer-tables';
import { erasureMarkName, erasureMarkRow, readErasureMark, type ErasureMark } from './erasure-mark';
import { mentionsOf } from './mentions';
import { blanked, impersonalData, impersonalKey, PERSONAL_INVOICE_COLUMNS, PERSONAL_PROBLEM_COLUMNS, PERSONAL_TOUCH_COLUMNS, type Row } from './personal-data';
import { readEvent } from './read-event';

/** Whom to erase, and by what name the rows go on. */
export interface Erasure {
	customerId: string;
	/** A name that nothing leads back from: drawn at random by whoever calls, and kept nowhere once the erasure has ended. */
	pseudonym: string;
	asOf: Instant;
}

/**
 * What to write so that the tables hold nothing about the person any more, in the order of the fields. Rows keep their `id`
 * in the table.
 */
export interface Erased {
	/** The mark that an erasure has begun, and its name to remove it by when all else is written. */
	mark: { append: readonly Row[]; end: string };
	problems: { update: readonly Row[] };
	invoices: { update: readonly Row[] };
	touches: { update: readonly Row[] };
	customers: { remove: readonly Row[] };
	/** Of what is appended, the row under the old id is written first of all, and the one under the pseudonym last. */
	events: { update: readonly Row[]; remove: readonly Row[]; append: readonly EventRow[] };
}

/**
 * Pseudonymises the rows of a customer (GDPR arts 17 and 4(5)). Keys, sums, dates and invoices stay, so that no touch is
 * repeated and the books still add up; who it was is known no more, except to who holds the invoices.
 *
 * What the hash chain proves afterwards: the old hashes cover what had to go, so the rows are sealed anew, in their old
 * order, under the pseudonym. Each names in `data.sealedAs` the hash that it had, and the row `customer.erased` at the end
 * says how many there were, and whether the old chain was whole at that moment. So nothing can be changed, slipped in or
 * taken out after the erasure without a trace; and whoever holds an older export can show, row by row, that these are the
 * rows of then. That a row said the same before the erasure is not proven by the table alone any more: it cannot be.
 *
 * A second `customer.erased` under the old id stops messages to whoever comes with it again. A touch that is being sent
 * at this moment makes the erasure wait: a ContractError says so. Called again after it was interrupted, at whatever point,
 * it says what is still to be written, under the pseudonym that it began with.
 */
export function eraseCustomer(tables: CustomerTables, { customerId, pseudonym: drawn, asOf }: Erasure): Erased {
	if (drawn.trim() === '' || drawn === customerId) throw new ContractError('pseudonym', drawn, 'a name that says nothing of the customer, such as a random one');
	const own = rowsOfCustomer(tables, customerId);
	const claimed = own.touches.find(({ status }) => status === 'claimed');
	if (claimed) throw new ContractError('status', `claimed (touch ${String(claimed.key)})`, 'no touch of the customer that is being sent; try again once it is sent or unknown');
	const begun = readErasureMark(tables.problems, customerId);
	const isStop = ({ type }: Row) => type === 'customer.erased';
	const read = own.events.filter((row) => !isStop(row)).map((row) => ({ row, event: readEvent(row) }));
	// What cannot be read cannot be sealed either, and may say anything: it goes.
	const kept = read.flatMap(({ row, event }) => (event ? [{ row, event }] : []));
	const unreadable = read.filter(({ event }) => !event).map(({ row }) => row);
	const { pseudonym, found } = begun ?? { pseudonym: drawn, found: findings(own.events, read.length, unreadable.length) };

	const done = rowsOfCustomer(tables, pseudonym).events;
	const sealed = sealEvents(kept.map(({ row, event }) => pseudonymised(event, row, pseudonym)), lastHashesOf(done));
	const last = { at: formatUtc(asOf), type: 'customer.erased', customerId: pseudonym, data: found };
	const stop = { at: formatUtc(asOf), type: 'customer.erased', customerId };
	const lastHashes = new Map([...lastHashesOf([...done, ...own.events.filter(isStop)]), ...sealed.slice(-1).map(({ hash }) => [pseudonym, hash] as const)]);
	return {
		mark: { append: begun ? [] : [erasureMarkRow(customerId, { pseudonym, found }, asOf)], end: erasureMarkName(customerId) },
		problems: { update: mentionsOf(tables.problems, own).map((row) => problemWithoutPerson(row, pseudonym)) },
		invoices: { update: own.invoices.map((row) => ({ ...blanked(row, PERSONAL_INVOICE_COLUMNS), customerId: pseudonym })) },
		touches: { update: own.touches.map((row) => withoutPerson(row, pseudonym)) },
		customers: { remove: own.customers },
		events: {
			update: kept.map(({ row }, index) => ({ ...row, ...sealed[index] })),
			remove: unreadable,
			append: sealEvents([...(done.some(isStop) ? [] : [last]), ...(own.events.some(isStop) ? [] : [stop])], lastHashes),
		},
	};
}

function findings(events: readonly Row[], rows: number, unreadable: number): ErasureMark['found'] {
	const { intact, breaks } = verifyEvents(events);
	return { rows, intact, breaks: breaks.length, unreadable };
}

/** A touch without what it says of a person; one that was still to go out is cancelled. */
function withoutPerson(row: Row, pseudonym: string): Row {
	return { ...blanked(row, PERSONAL_TOUCH_COLUMNS), customerId: pseudonym, ...(isUnderWay(parseTouch(row)) ? { status: 'cancelled' } : {}) };
}

/** The name of a problem holds the customer's, and often what went wrong in full. */
function problemWithoutPerson(row: Row, pseudonym: string): Row {
	return { ...blanked(row, PERSONAL_PROBLEM_COLUMNS), problem: `erased | ${pseudonym} | ${String(row.id)}`, customerId: pseudonym, status: 'done' };
}

function pseudonymised(event: DunningEvent, row: Row, pseudonym: string): object {
	const sealedAs = typeof row.hash === 'string' && row.hash !== '' ? { sealedAs: row.hash } : {};
	return { ...event, at: formatUtc(event.at), customerId: pseudonym, key: impersonalKey(event.key, event.customerId), data: { ...impersonalData(event.data), ...sealedAs } };
}
