import type { CivilDate } from '../../calendar/civil-date';
import type { DunningEvent } from '../../model/event';
import type { CustomerRecord } from './customer-record';
import { dayIn, textIn } from './event-data';

/** A hold that events placed and nothing has ended. It holds the customer, whatever invoice it names. */
export interface EventHold {
	placedOn: CivilDate;
	reason?: string;
	/** It ends by itself on that day. */
	until?: CivilDate;
}

/** The newest hold in force; a release that names an invoice ends the holds that name it or none. */
export function holdInForce(record: CustomerRecord): EventHold | undefined {
	let open: DunningEvent[] = [];
	for (const event of record.events) {
		if (event.type === 'hold.placed') open.push(event);
		else if (event.type === 'hold.released') open = open.filter((hold) => hold.at >= event.at || !releases(event, hold));
	}
	for (const event of open.reverse()) {
		const until = dayIn(event.data.until, record);
		if (until === undefined || record.today < until) {
			return { placedOn: record.dateOf(event.at), reason: textIn(event.data.reason), until };
		}
	}
	return undefined;
}

/** Whether a release ends what began with an event that names an invoice or none. */
export function releases(release: DunningEvent, begun: Pick<DunningEvent, 'invoiceId'>): boolean {
	return release.invoiceId === undefined || begun.invoiceId === undefined || release.invoiceId === begun.invoiceId;
}
