import { createHash } from 'node:crypto';

import { breaksOfChain } from './event-row';

/** What a check of dunning_events found. */
export interface Verification {
	events: number;
	customers: number;
	/** Whether every row is as it was sealed, and the row before it is there. */
	intact: boolean;
	breaks: { customerId: string; id: string; problem: string }[];
	/** SHA-256 over all rows' hashes in an order of its own: two tables with the same events have the same digest. */
	digest: string;
}

/**
 * Holds rows of `dunning_events` against their hash chains, one a customer. Rows are taken in the order of their `id`,
 * the order in which the table took them. What was cut off at a chain's end leaves no trace in it: keep the digest.
 */
export function verifyEvents(rows: readonly Readonly<Record<string, unknown>>[]): Verification {
	const byCustomer = new Map<string, Readonly<Record<string, unknown>>[]>();
	for (const row of [...rows].sort((a, b) => Number(a.id ?? 0) - Number(b.id ?? 0))) {
		const customerId = String(row.customerId ?? '');
		const chain = byCustomer.get(customerId);
		if (chain) chain.push(row);
		else byCustomer.set(customerId, [row]);
	}
	const customers = [...byCustomer].sort(([a], [b]) => (a < b ? -1 : 1));
	const breaks = customers.flatMap(([customerId, chain]) =>
		breaksOfChain(chain).map(({ index, problem }) => ({ customerId, id: String(chain[index]?.id ?? index + 1), problem })),
	);
	const hashes = rows.map((row) => String(row.hash ?? '')).sort();
	return {
		events: rows.length,
		customers: customers.length,
		intact: breaks.length === 0,
		breaks,
		digest: createHash('sha256').update(hashes.join('\n')).digest('hex'),
	};
}
