import type { DunningEvent } from './event';

/**
 * Whether a release (`hold.released`) ends what began with another event. One that names a hold by its key (`data.hold`)
 * ends that hold alone, such as that of a ticket that was closed; one that names an invoice ends what names it or none.
 */
export function releases(release: DunningEvent, begun: Pick<DunningEvent, 'invoiceId' | 'key'>): boolean {
	const hold = onlyHoldOf(release);
	if (hold !== undefined) return hold === begun.key;
	return release.invoiceId === undefined || begun.invoiceId === undefined || release.invoiceId === begun.invoiceId;
}

/** Whether a release speaks of one hold alone, and so settles nothing else. */
export function endsOneHold(release: DunningEvent): boolean {
	return onlyHoldOf(release) !== undefined;
}

/** The holds of a customer (`hold.placed`) that nothing has released, from events that come oldest first. */
export function unreleasedHolds(events: readonly DunningEvent[]): readonly DunningEvent[] {
	let open: DunningEvent[] = [];
	for (const event of events) {
		if (event.type === 'hold.placed') open.push(event);
		else if (event.type === 'hold.released') open = open.filter((hold) => hold.at >= event.at || !releases(event, hold));
	}
	return open;
}

function onlyHoldOf({ data }: DunningEvent): string | undefined {
	return typeof data.hold === 'string' && data.hold !== '' ? data.hold : undefined;
}
