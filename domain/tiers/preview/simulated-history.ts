import { instantOf, parseInstant, type Instant } from '../../calendar/instant';
import type { DunningEvent } from '../../model/event';
import type { History } from '../../model/history';
import type { RoutedItem } from '../case/case';
import type { RouterReminder } from '../run/reminder';

const NOTHING: readonly DunningEvent[] = [];

/** What happened up to now, and what would happen after it. */
export class SimulatedHistory implements Pick<History, 'of'> {
	private readonly happened = new Map<string, DunningEvent[]>();
	private coming: DunningEvent[] = [];

	constructor(
		private readonly past: Pick<History, 'of'>,
		private readonly start: Instant,
	) {}

	of(customerId: string): readonly DunningEvent[] {
		let own = this.happened.get(customerId);
		if (!own) this.happened.set(customerId, (own = this.past.of(customerId).filter((event) => event.at <= this.start)));
		return own.length > 0 ? own : NOTHING;
	}

	/** Lets time go on: what was to come until `now` has happened. */
	advance(now: Instant): void {
		const due = this.coming.filter((event) => event.at <= now).sort((a, b) => a.at - b.at);
		this.coming = this.coming.filter((event) => event.at > now);
		for (const event of due) {
			this.of(event.customerId);
			this.happened.get(event.customerId)?.push(event);
		}
	}

	/** A message was decided on: it is planned now and goes out at its hour, once for each of its invoices. */
	send(reminder: RouterReminder, invoices: readonly RoutedItem[], now: Instant): void {
		const sentAt = (reminder.sendAt ? parseInstant(reminder.sendAt) : null) ?? now;
		const keys = reminder.keys ?? [reminder.key];
		invoices.forEach(({ invoice, customer }, index) => {
			const event = {
				customerId: customer.id,
				invoiceId: invoice.id,
				channel: reminder.channel,
				tier: reminder.tier ?? undefined,
				key: keys[index],
				data: {},
			};
			this.coming.push({ ...event, type: 'reminder.planned', at: now }, { ...event, type: 'reminder.sent', at: sentAt });
		});
	}

	/** A charge is tried again at `at` and declined as it was before. */
	declineAgain({ invoice, customer }: RoutedItem, code: string, key: string, at: Instant): void {
		this.coming.push({
			customerId: customer.id,
			invoiceId: invoice.id,
			type: 'payment.failed',
			at: instantOf(at),
			key,
			data: { code },
		});
	}
}
