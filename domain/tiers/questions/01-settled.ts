import type { EventType } from '../../model/event';
import type { InvoiceStatus } from '../../model/invoice';
import type { Case } from '../case/case';
import { quiet, type Decision } from '../decision/decision';
import { money } from '../decision/wording';
import { isNegligible, minimumBalanceIn } from '../policy/minimum-balance';

const CLOSED: Readonly<Partial<Record<InvoiceStatus, string>>> = {
	paid: 'is paid',
	void: 'is void',
	draft: 'is a draft',
	written_off: 'is written off',
	in_collections: 'is with a collection agency',
};
const SETTLED: ReadonlySet<EventType> = new Set(['invoice.settled']);

/** Question 1: is there anything to collect? */
export function settled(c: Case): Decision | undefined {
	const why = whySettled(c);
	return why === undefined ? undefined : quiet(c, 'none', 1, `Nothing to collect: invoice ${c.invoice.number} ${why}.`);
}

function whySettled({ invoice, record, settings }: Case): string | undefined {
	const closed = invoice.status && CLOSED[invoice.status];
	if (closed) return closed;
	if (invoice.amountDue === 0) return 'has nothing open';
	if (invoice.amountDue < 0) {
		return `is a credit balance of ${money(-invoice.amountDue as typeof invoice.amountDue, invoice.currency)}`;
	}
	const settledAt = record.naming(invoice.id).findLast((event) => SETTLED.has(event.type))?.at;
	// The table may lag behind the bank, but a source that was read afterwards knows better.
	if (settledAt !== undefined && !(invoice.source?.updatedAt !== undefined && invoice.source.updatedAt > settledAt)) {
		return `was settled on ${record.dateOf(settledAt)}`;
	}
	if (!isNegligible(invoice.amountDue, invoice.currency, settings)) return undefined;
	const minimum = minimumBalanceIn(invoice.currency, settings);
	return `has ${money(invoice.amountDue, invoice.currency)} open, which is not above the minimum balance of ${minimum} ${invoice.currency}`;
}
