import type { DunningEvent, EventType } from './event';

const STEPS: readonly EventType[] = ['approval.denied', 'approval.granted', 'approval.requested', 'reminder.planned', 'reminder.sent'];
const REPEATED: ReadonlySet<EventType> = new Set(['reminder.failed', ...STEPS]);

/**
 * Events of a touch that come again under its key. A touch that failed may be approved, planned and sent again: what follows
 * a failure is another attempt, not the same event once more, and without it a touch that went out at last would look as if
 * it never had, and a person would be asked about it for ever.
 */
export class RepeatedTouches {
	private readonly repeats = new Map<string, DunningEvent[]>();

	/** Notes an event that was met again under the same type and key. */
	note(event: DunningEvent): void {
		if (!event.key || !REPEATED.has(event.type)) return;
		const own = this.repeats.get(event.key);
		if (own) own.push(event);
		else this.repeats.set(event.key, [event]);
	}

	/** The noted events that count beside the earliest ones, `first` giving the earliest of a type and key. */
	counted(first: (type: EventType, key: string) => DunningEvent | undefined): DunningEvent[] {
		const counted: DunningEvent[] = [];
		for (const [key, events] of this.repeats) {
			const earliest = [...REPEATED].map((type) => first(type, key)).filter((event) => event !== undefined);
			const inOrder = [...earliest, ...events].sort((a, b) => a.at - b.at || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
			const sinceFailure = new Set<EventType>();
			for (const event of inOrder) {
				if (event.type === 'reminder.failed') {
					if (sinceFailure.size > 0 && !earliest.includes(event)) counted.push(event);
					sinceFailure.clear();
					continue;
				}
				if (!sinceFailure.has(event.type) && !earliest.includes(event)) counted.push(event);
				sinceFailure.add(event.type);
			}
		}
		return counted;
	}
}
