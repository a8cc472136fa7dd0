import type { UnreadableCustomer } from '../../domain/accounting/customers';
import type { LeftOutDocument, NormalisedReceivable } from '../../domain/accounting/normalised';

const NAMES_SHOWN = 3;

/** How many documents were left out, by reason; undefined where none was. */
export function leftOutHint(documents: readonly LeftOutDocument[]): string | undefined {
	const counts = new Map<string, number>();
	for (const { reason } of documents) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	const parts = [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason.replaceAll('_', ' ')}`);
	return parts.length > 0 ? `Left out: ${parts.join(', ')}. The third output tells each.` : undefined;
}

/** That nothing but the id is known of some customers, so that nobody can write to them; undefined where all are known. */
export function strangersHint(receivables: readonly NormalisedReceivable[]): string | undefined {
	const strangers = new Set(receivables.map(({ customer }) => customer).filter((customer) => !customer.email && !customer.phone && !customer.street).map(({ id }) => id));
	if (strangers.size === 0) return undefined;
	const shown = [...strangers].slice(0, NAMES_SHOWN).join(', ');
	return `Nothing tells how to reach ${strangers.size} customers (${shown}${strangers.size > NAMES_SHOWN ? ', …' : ''}). Connect their contacts, or rows of dunning_customers, to the Customers input.`;
}

/** That rows of the Customers input could not be used; undefined where all could. */
export function unreadableHint(rows: readonly UnreadableCustomer[]): string | undefined {
	const [first] = rows;
	if (!first) return undefined;
	return `Customers item ${first.item}: ${first.message}${rows.length > 1 ? ` And ${rows.length - 1} more like it.` : ''}`;
}
