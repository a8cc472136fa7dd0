import type { Instant } from '../calendar/instant';
import type { History } from '../model/history';
import { proportionOf, type Proportion } from './statistics/proportion';

/** Of the promises to pay whose day has come up to `asOf`: kept ÷ (kept + broken). Promises still open do not count. */
export function promiseKeptRate(history: History, asOf: Instant): Proportion {
	let [kept, broken] = [0, 0];
	for (const customerId of history.customerIds()) {
		for (const { at, type } of history.of(customerId)) {
			if (at > asOf) break;
			if (type === 'promise.kept') kept += 1;
			if (type === 'promise.broken') broken += 1;
		}
	}
	return proportionOf(kept, kept + broken);
}
