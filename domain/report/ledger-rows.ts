import type { Instant } from '../calendar/instant';
import { historyOfTouch } from '../ledger/outbox-history';
import { readableTouches } from '../ledger/touch';
import { foldHistory, type History } from '../model/history';
import { variantsOf, type VariantTouch } from './variant-observations';

export interface Ledger {
	history: History;
	/** Names of customers, as the outbox knows them. */
	names: ReadonlyMap<string, string>;
	/** Messages of a split test that went out, as the outbox knows them. */
	variants: readonly VariantTouch[];
}

/**
 * The past out of rows of `dunning_events` and `dunning_outbox`, mixed; a row of the outbox is known by its status. Both
 * may tell of the same touch, which then counts once.
 */
export function readLedger(rows: readonly Readonly<Record<string, unknown>>[], asOf: Instant): Ledger {
	const ofOutbox = (row: Readonly<Record<string, unknown>>) => row.type === undefined && row.status !== undefined;
	const touches = readableTouches(rows.filter(ofOutbox));
	const events = [...rows.filter((row) => !ofOutbox(row)), ...touches.flatMap((touch) => historyOfTouch(touch, asOf))];
	const names = new Map(touches.flatMap(({ customerId, customerName }) => (customerName ? [[customerId, customerName] as const] : [])));
	return { history: foldHistory(events), names, variants: variantsOf(touches, asOf) };
}
