import { dayNumberOf } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { civilDateAt, type TimeZone } from '../../calendar/time-zone';
import type { DunningEvent } from '../../model/event';
import type { History } from '../../model/history';
import { DayReader } from './day-reader';
import { Flaws } from './flaws';
import { sizeOf, type PaymentRecord } from './payment-record';

// Beyond this an amount is a slip of a column, not an invoice.
const LARGEST_AMOUNT = 1e12;
const MS_PER_DAY = 86_400_000;

/** Every invoice that the history tells of, by customer. */
export interface PaymentBook {
	readonly byCustomer: ReadonlyMap<string, readonly PaymentRecord[]>;
	readonly flaws: Flaws;
}

/**
 * Reads the invoices out of `invoice.issued`, `invoice.settled` and `dispute.opened`. Events after `asOf` are left out
 * and counted, and so is what cannot be used: an amount of nothing, no due date. What was settled before it was issued is
 * counted too: it stays in the book as paid, but teaches nothing.
 */
export function readPaymentBook(history: Pick<History, 'customerIds' | 'of'>, asOf: Instant, zone: TimeZone): PaymentBook {
	const flaws = new Flaws();
	const reader = new RecordReader(new DayReader(zone), dayNumberOf(civilDateAt(zone, asOf)), zone, flaws);
	const byCustomer = new Map<string, readonly PaymentRecord[]>();
	for (const customerId of history.customerIds()) {
		const records = reader.read(history.of(customerId), asOf);
		if (records.length > 0) byCustomer.set(customerId, records);
	}
	return { byCustomer, flaws };
}

const TELLING: ReadonlySet<string> = new Set(['invoice.issued', 'invoice.settled', 'dispute.opened']);

interface Facts {
	issue?: DunningEvent;
	settlement?: DunningEvent;
	dispute?: DunningEvent;
}

const NOTHING: DunningEvent['data'] = {};

class RecordReader {
	constructor(
		private readonly days: DayReader,
		private readonly today: number,
		private readonly zone: TimeZone,
		private readonly flaws: Flaws,
	) {}

	/** `events` are of one customer, oldest first: of two that say the same, the first counts. */
	read(events: readonly DunningEvent[], asOf: Instant): readonly PaymentRecord[] {
		const byInvoice = new Map<string, Facts>();
		for (const event of events) {
			const { invoiceId, at, dayOnly, type } = event;
			// Of what happened today only the day may be known: that is no mistake, but too early to tell.
			if (at > asOf && !(dayOnly && Math.floor(at / MS_PER_DAY) <= this.today)) this.flaws.count('after_as_of');
			if (at > asOf || !invoiceId || !TELLING.has(type)) continue;
			let facts = byInvoice.get(invoiceId);
			if (!facts) byInvoice.set(invoiceId, (facts = {}));
			if (type === 'invoice.issued') facts.issue ??= event;
			else if (type === 'invoice.settled') facts.settlement ??= event;
			else facts.dispute ??= event;
		}
		const records: PaymentRecord[] = [];
		for (const [invoiceId, facts] of byInvoice) {
			const record = this.recordOf(invoiceId, facts);
			if (record) records.push(record);
		}
		return records;
	}

	private recordOf(invoiceId: string, { issue, settlement, dispute }: Facts): PaymentRecord | undefined {
		const first = issue ?? settlement;
		if (!first) return undefined;
		const told = settlement?.data ?? NOTHING;
		const before = issue?.data ?? NOTHING;
		const due = this.days.read(told.dueDate ?? before.dueDate);
		const issued = this.days.read(told.issueDate ?? before.issueDate);
		if (due === undefined) return this.refuse('without_due_date');
		if (issued !== undefined && due < issued) return this.refuse('due_before_issue');
		const amount = Number(told.total ?? before.total ?? first.amount ?? NaN);
		const currency = told.currency ?? before.currency;
		if (amount <= 0 || amount > LARGEST_AMOUNT) return this.refuse('unusable_amount');
		const settled = settlement && this.settledDay(settlement);
		if (!issue && settlement && settled === undefined) return undefined;
		const prepaid = settled !== undefined && issued !== undefined && settled < issued;
		if (!prepaid && issued !== undefined && issued > this.today) return this.refuse('after_as_of');
		if (prepaid) this.flaws.count('settled_before_issue');
		return {
			invoiceId,
			issued,
			due,
			size: Number.isNaN(amount) ? undefined : sizeOf(amount),
			currency: first.currency ?? (typeof currency === 'string' ? currency : undefined),
			disputed: dispute !== undefined || isTrue(told.disputed ?? before.disputed),
			knownAt: settled !== undefined && settlement && settlement.at < first.at ? settlement.at : first.at,
			settled,
			prepaid,
			settledKnownAt: settled === undefined ? undefined : settlement?.at,
		};
	}

	private settledDay(settlement: DunningEvent): number | undefined {
		const day = this.days.read(settlement.data.settledOn) ?? dayNumberOf(civilDateAt(this.zone, settlement.at));
		return day > this.today ? this.refuse('after_as_of') : day;
	}

	private refuse(flaw: Parameters<Flaws['count']>[0]): undefined {
		this.flaws.count(flaw);
		return undefined;
	}
}

function isTrue(value: unknown): boolean {
	return value === true || String(value).toLowerCase() === 'true' || value === 1;
}
