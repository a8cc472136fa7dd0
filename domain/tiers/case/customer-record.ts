import type { CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { civilDateAt, type TimeZone } from '../../calendar/time-zone';
import type { DunningEvent, EventType } from '../../model/event';
import type { Touch } from './touch';
import { TouchFold } from './touch-fold';

const NO_EVENTS: readonly DunningEvent[] = [];
const NO_TOUCHES: readonly Touch[] = [];

/** What is known of one customer up to now, put in order once for all of the customer's invoices. */
export class CustomerRecord {
	/** Everything up to now, oldest first. */
	readonly events: readonly DunningEvent[];
	/** What names no invoice and so concerns all of them. */
	readonly general: readonly DunningEvent[];
	/** The day at the creditor's. */
	readonly today: CivilDate;
	private readonly facts = new Map<unknown, unknown>();
	private readonly named = new Map<string, DunningEvent[]>();
	private readonly generalByTypes = new Map<ReadonlySet<EventType>, readonly DunningEvent[]>();
	private readonly touches: ReadonlyMap<string, readonly Touch[]>;

	/** `events` of one customer, oldest first; what happens after `asOf` is not known yet. `zone`: the creditor's. */
	constructor(
		events: readonly DunningEvent[],
		readonly asOf: Instant,
		private readonly zone: TimeZone,
	) {
		const last = events[events.length - 1];
		this.events = last && last.at > asOf ? events.filter((event) => event.at <= asOf) : events;
		this.today = civilDateAt(zone, asOf);
		const fold = new TouchFold();
		const general: DunningEvent[] = [];
		for (const event of this.events) {
			const invoiceId = fold.add(event);
			if (invoiceId === undefined) general.push(event);
			else {
				const own = this.named.get(invoiceId);
				if (own) own.push(event);
				else this.named.set(invoiceId, [event]);
			}
		}
		this.general = general;
		this.touches = fold.byInvoice();
	}

	/** The events that name the invoice, oldest first. */
	naming(invoiceId: string): readonly DunningEvent[] {
		return this.named.get(invoiceId) ?? NO_EVENTS;
	}

	/** Events of the given types that name the invoice or none, oldest first. */
	concerning(invoiceId: string, types: ReadonlySet<EventType>): readonly DunningEvent[] {
		const own = this.naming(invoiceId).filter((event) => types.has(event.type));
		const general = this.generalOf(types);
		return general.length === 0 ? own : own.length === 0 ? general : [...own, ...general].sort((a, b) => a.at - b.at);
	}

	touchesOf(invoiceId: string): readonly Touch[] {
		return this.touches.get(invoiceId) ?? NO_TOUCHES;
	}

	allTouches(): Iterable<readonly Touch[]> {
		return this.touches.values();
	}

	/** A fact about the customer, found out once for all invoices. */
	once<Fact>(find: (record: CustomerRecord) => Fact): Fact {
		if (!this.facts.has(find)) this.facts.set(find, find(this));
		return this.facts.get(find) as Fact;
	}

	/** The civil date of an instant at the creditor's. */
	dateOf(instant: Instant): CivilDate {
		return civilDateAt(this.zone, instant);
	}

	// A customer's invoices all ask for the same few sets of types.
	private generalOf(types: ReadonlySet<EventType>): readonly DunningEvent[] {
		if (this.general.length === 0) return NO_EVENTS;
		let found = this.generalByTypes.get(types);
		if (!found) this.generalByTypes.set(types, (found = this.general.filter((event) => types.has(event.type))));
		return found;
	}
}
