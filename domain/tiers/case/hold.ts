import type { CivilDate } from '../../calendar/civil-date';
import { unreleasedHolds } from '../../model/hold';
import type { CustomerRecord } from './customer-record';
import { dayIn, textIn } from './event-data';

/** A hold that events placed and nothing has ended. It holds the customer, whatever invoice it names. */
export interface EventHold {
	placedOn: CivilDate;
	reason?: string;
	/** It ends by itself on that day. */
	until?: CivilDate;
}

/** The newest hold in force. */
export function holdInForce(record: CustomerRecord): EventHold | undefined {
	for (const event of [...unreleasedHolds(record.events)].reverse()) {
		const until = dayIn(event.data.until, record);
		if (until === undefined || record.today < until) {
			return { placedOn: record.dateOf(event.at), reason: textIn(event.data.reason), until };
		}
	}
	return undefined;
}
