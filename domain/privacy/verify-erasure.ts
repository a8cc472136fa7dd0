import { verifyEvents } from '../ledger/verify-events';
import { parseAt } from '../model/event';
import { impersonalData, type Row } from './personal-data';

/** Whether what is left after an erasure is what an older export had, less the person. */
export interface ErasureCheck {
	/** The rows that are left are sealed and in order. */
	intact: boolean;
	/** Hashes that the export has and the rows do not name any more. */
	missing: readonly string[];
	/** Hashes that the rows name and the export does not have: written after the export, or slipped in. */
	unknown: readonly string[];
	/** Hashes of rows whose facts (invoice, key, sum, time) differ from the export's. */
	changed: readonly string[];
}

/** Columns that an erasure leaves as they are. */
const FACTS = ['at', 'type', 'invoiceId', 'channel', 'tier', 'amount', 'currency'] as const;

/** Holds the rows of a pseudonym against the events of an export that was made before the erasure. */
export function verifyErasure(exported: readonly Row[], left: readonly Row[]): ErasureCheck {
	const before = new Map(exported.map((row) => [String(row.hash), row]));
	const after = new Map(left.flatMap((row) => (sealedAs(row) === undefined ? [] : [[sealedAs(row) ?? '', row] as const])));
	return {
		intact: verifyEvents(left).intact,
		missing: [...before.keys()].filter((hash) => !after.has(hash)),
		unknown: [...after.keys()].filter((hash) => !before.has(hash)),
		changed: [...after].filter(([hash, row]) => before.has(hash) && FACTS.some((name) => factOf(row, name) !== factOf(before.get(hash) ?? {}, name))).map(([hash]) => hash),
	};
}

// Tables write instants in ways of their own.
function factOf(row: Row, name: (typeof FACTS)[number]): string {
	const text = row[name] instanceof Date ? row[name].toISOString() : String(row[name] ?? '');
	return name === 'at' ? String(parseAt(text) ?? text) : text;
}

function sealedAs(row: Row): string | undefined {
	const { sealedAs: hash } = impersonalData(dataOf(row.data));
	return typeof hash === 'string' ? hash : undefined;
}

function dataOf(data: unknown): Row {
	if (typeof data === 'object' && data !== null) return data as Row;
	try {
		const parsed: unknown = JSON.parse(String(data));
		return typeof parsed === 'object' && parsed !== null ? (parsed as Row) : {};
	} catch {
		return {};
	}
}
