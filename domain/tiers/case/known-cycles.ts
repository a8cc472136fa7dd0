import type { Instant } from '../../calendar/instant';
import { ANSWERING_TIERS } from '../policy/message-tiers';
import type { CustomerRecord } from './customer-record';
import { parseTouchKey } from './key';

/** The highest cycle that a touch of the invoice names before an instant, so that no cycle is ever used twice. */
export function highestCycleBefore(record: CustomerRecord, invoiceId: string, before: Instant): number {
	let highest = 0;
	for (const event of record.naming(invoiceId)) {
		const parts = event.key && event.at < before ? parseTouchKey(event.key) : undefined;
		if (!parts || ANSWERING_TIERS.has(parts.tier)) continue;
		const cycle = Number(parts.cycle);
		if (Number.isInteger(cycle) && cycle > highest) highest = cycle;
	}
	return highest;
}
