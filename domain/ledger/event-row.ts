import { createHash } from 'node:crypto';

import { formatUtc } from '../calendar/instant';
import { canonicalJson } from '../model/canonical-json';
import { parseEvent, type DunningEvent } from '../model/event';

/** A row of `dunning_events` as it is written: every column a text, `data` as JSON. */
export type EventRow = {
	at: string;
	type: string;
	customerId: string;
	invoiceId: string;
	channel: string;
	tier: string;
	key: string;
	amount: string;
	currency: string;
	data: string;
	previousHash: string;
	hash: string;
};

/** What the first row of a customer names as the one before it. */
export const FIRST_HASH = '0'.repeat(64);

/**
 * Turns events into rows and links each to the row before it of the same customer by SHA-256, so that an export can be
 * verified: a row that was changed, removed or slipped in breaks the chain. `lastHashes`: the newest hash a customer.
 */
export function sealEvents(events: readonly unknown[], lastHashes: ReadonlyMap<string, string>): EventRow[] {
	const newest = new Map(lastHashes);
	return events.map((raw) => {
		const event = parseEvent(raw);
		const previousHash = newest.get(event.customerId) ?? FIRST_HASH;
		const hash = hashOf(event, previousHash);
		newest.set(event.customerId, hash);
		return { ...columnsOf(event), previousHash, hash };
	});
}

/** What makes two events with a key the same one; undefined for an event without a key. */
export function identityOfRow(row: Readonly<Record<string, unknown>>): string | undefined {
	return row.key ? `${String(row.type)}\u0000${String(row.key)}` : undefined;
}

/** The newest hash of each customer, from rows in the order in which the table took them. */
export function lastHashesOf(rows: readonly Readonly<Record<string, unknown>>[]): Map<string, string> {
	const newest = new Map<string, string>();
	const inOrder = [...rows].sort((a, b) => Number(a.id ?? 0) - Number(b.id ?? 0));
	for (const row of inOrder) {
		if (typeof row.hash === 'string' && row.hash !== '') newest.set(String(row.customerId), row.hash);
	}
	return newest;
}

/**
 * The rows of one customer, in the order of the table, that do not fit the chain: their number and what is wrong.
 * Two flows that append at the same moment may both name the same row before them; that is no break, as long as the
 * named row exists.
 */
export function breaksOfChain(rows: readonly Readonly<Record<string, unknown>>[]): { index: number; problem: string }[] {
	const known = new Set([FIRST_HASH]);
	const breaks: { index: number; problem: string }[] = [];
	rows.forEach((row, index) => {
		const previousHash = String(row.previousHash ?? '');
		if (!known.has(previousHash)) breaks.push({ index, problem: 'the row before it is missing' });
		if (!isSealed(row, previousHash)) breaks.push({ index, problem: 'its content was changed' });
		known.add(String(row.hash));
	});
	return breaks;
}

// A row that can no longer be read as an event is a row that was changed.
function isSealed(row: Readonly<Record<string, unknown>>, previousHash: string): boolean {
	try {
		return hashOf(parseEvent(row), previousHash) === row.hash;
	} catch {
		return false;
	}
}

function columnsOf(event: DunningEvent): Omit<EventRow, 'previousHash' | 'hash'> {
	return {
		at: formatUtc(event.at),
		type: event.type,
		customerId: event.customerId,
		invoiceId: event.invoiceId ?? '',
		channel: event.channel ?? '',
		tier: event.tier ?? '',
		key: event.key ?? '',
		amount: event.amount === undefined ? '' : String(event.amount),
		currency: event.currency ?? '',
		data: Object.keys(event.data).length > 0 ? canonicalJson(event.data) : '',
	};
}

function hashOf(event: DunningEvent, previousHash: string): string {
	return createHash('sha256').update(canonicalJson([previousHash, columnsOf(event)])).digest('hex');
}
