import { addDays, parseCivilDate, weekdayOf, type CivilDate } from '../../../domain/calendar/civil-date';
import { Chance } from './chance';
import { SAMPLE_COUNTRIES, type PayingHabit, type SampleCountry, type SampleCustomer } from './customers';
import { DELICATE, EVERYDAY, type OpenInvoice, type Story } from './stories';

export type SampleRow = Record<string, string | number | boolean | null>;

export interface SampleLedger {
	customers: SampleRow[];
	invoices: SampleRow[];
	events: SampleRow[];
}

const TERMS_DAYS = 30;
const SETTLED_INVOICES = 12;
const MONTH_DAYS = 45;

// Days late of the settled invoices, newest last: the mean and how far they stray; "deteriorating" pays later each time.
const DAYS_LATE: Readonly<Record<PayingHabit, (chance: Chance, age: number) => number>> = {
	prompt: (chance) => chance.between(-6, 0),
	forgetful: (chance) => (chance.next() < 0.55 ? chance.between(-2, 0) : chance.between(2, 7)),
	late: (chance) => chance.between(5, 16),
	deteriorating: (chance, age) => Math.max(0, 14 - age) + chance.between(-2, 3),
	at_risk: (chance) => chance.between(8, 40),
	new: () => 0,
};

/** A ledger of sixty-one firms as it stands on the morning of `today`, with eighteen months of payments behind it. */
export function sampleLedger(todayText: string): SampleLedger {
	const today = parseCivilDate(todayText);
	if (!today) throw new Error(`The sample needs a day such as 2026-03-31, not "${todayText}"`);
	const ledger: SampleLedger = { customers: [], invoices: [], events: [] };
	let number = 0;
	for (const country of SAMPLE_COUNTRIES) {
		for (const customer of country.customers) {
			number += 1;
			new CustomerSample(ledger, today, country, customer, number).write();
		}
	}
	return ledger;
}

class CustomerSample {
	private readonly id: string;
	private readonly chance: Chance;
	private readonly story: Story;
	private invoiceCount = 0;

	constructor(
		private readonly ledger: SampleLedger,
		private readonly today: CivilDate,
		private readonly country: SampleCountry,
		private readonly customer: SampleCustomer,
		private readonly number: number,
	) {
		this.id = `C-${1000 + number}`;
		this.chance = new Chance(number * 7919);
		this.story = DELICATE[customer.name] ?? EVERYDAY[number % EVERYDAY.length] ?? { open: [] };
	}

	write(): void {
		this.writeCustomer();
		if (this.customer.habit !== 'new') this.writePast();
		this.story.open.forEach((open) => this.writeOpen(open));
		this.writeHappenings();
	}

	private writeCustomer(): void {
		const { customer, country, story } = this;
		const mailbox = customer.name.normalize('NFD').replace(/[^a-z ]/gi, '').trim().toLowerCase().split(/\s+/).slice(0, 2).join('-');
		const flags = JSON.stringify(story.flags ?? {}).replace(/"(-\d+)"/g, (_match, days: string) => `"${this.day(Number(days))}"`);
		this.ledger.customers.push({
			customerId: this.id,
			name: customer.name,
			contactName: customer.contact,
			email: story.withoutEmail ? '' : `accounts@${mailbox}.example`,
			country: story.withoutPlace ? '' : country.country,
			region: story.withoutPlace ? '' : customer.region,
			postalCode: story.withoutPlace ? '' : customer.postalCode,
			city: story.withoutPlace ? '' : customer.city,
			timeZone: story.withoutPlace ? '' : country.timeZone,
			language: country.language,
			kind: story.consumer ? 'consumer' : 'business',
			relationship: story.vip ? 'vip' : customer.habit === 'new' ? 'new' : 'standard',
			lifetimeValue: story.vip ? 48_000 : 2_000 + 500 * (this.number % 20),
			holdReason: story.hold?.reason ?? '',
			holdUntil: story.hold?.untilInDays === undefined ? '' : this.day(story.hold.untilInDays),
			flags: flags === '{}' ? '' : flags,
		});
	}

	private writePast(): void {
		for (let age = SETTLED_INVOICES; age > 0; age -= 1) {
			const dueDate = this.day(-age * MONTH_DAYS - (this.number % 9));
			const settledOn = this.bankDay(addDays(dueDate, DAYS_LATE[this.customer.habit](this.chance, age)));
			if (settledOn >= this.today) continue;
			const total = this.amount();
			this.writeInvoice({ dueDate, total, amountDue: '0.00', status: 'paid', settledOn });
		}
	}

	private writeOpen(open: OpenInvoice): void {
		const dueDate = this.day(-open.daysOverdue);
		const total = this.amount();
		const paid = open.partPayment ? Math.round(Number(total) * open.partPayment.share * 100) / 100 : 0;
		const invoiceId = this.writeInvoice({
			dueDate,
			total,
			amountDue: (Number(total) - paid).toFixed(2),
			status: paid > 0 ? 'partially_paid' : 'open',
			settledOn: '',
		});
		for (const [tier, daysAgo] of open.touches ?? []) {
			const key = `dun1:${encodeURIComponent(invoiceId)}:0:${tier}`;
			this.writeEvent('reminder.sent', -daysAgo, { invoiceId, tier, key, channel: 'email' });
		}
		if (open.partPayment) {
			this.writeEvent('payment.received', -open.partPayment.daysAgo, { invoiceId, amount: paid.toFixed(2), currency: this.country.currency, key: `pay-${invoiceId}` });
		}
		const { dispute, promise, payment } = this.story;
		if (dispute) this.writeEvent('dispute.opened', -dispute.daysAgo, { invoiceId, data: { reason: dispute.reason } });
		if (promise) this.writeEvent('promise.made', -promise.madeDaysAgo, { invoiceId, data: { date: this.day(promise.inDays) } });
		if (payment) this.writeEvent('payment.failed', -payment.failedDaysAgo, { invoiceId, key: `fail-${invoiceId}`, data: { code: payment.code } });
	}

	private writeHappenings(): void {
		const { optOut, reply } = this.story;
		if (optOut) this.writeEvent('consent.revoked', -optOut.daysAgo, { channel: 'email' });
		if (!reply) return;
		const next = reply.pauseForDays ? { action: 'pause_until', until: this.day(reply.pauseForDays) } : { action: 'hold' };
		const data = { intent: reply.intent, text: reply.text, next, needsHuman: !reply.pauseForDays, reason: 'Sample reply' };
		this.writeEvent('reply.received', -reply.daysAgo, { channel: 'email', data });
	}

	private writeInvoice(facts: { dueDate: CivilDate; total: string; amountDue: string; status: string; settledOn: string }): string {
		this.invoiceCount += 1;
		const invoiceId = `INV-${1000 + this.number}-${String(this.invoiceCount).padStart(2, '0')}`;
		this.ledger.invoices.push({
			invoiceId,
			number: invoiceId,
			customerId: this.id,
			issueDate: addDays(facts.dueDate, -TERMS_DAYS),
			currency: this.country.currency,
			paymentUrl: facts.status === 'paid' ? '' : `https://pay.nordwind-supplies.example/${invoiceId.toLowerCase()}`,
			...facts,
		});
		return invoiceId;
	}

	private writeEvent(type: string, days: number, more: { data?: object } & Record<string, unknown>): void {
		const { data, ...columns } = more;
		this.ledger.events.push({
			at: `${this.day(days)}T09:30:00Z`,
			type,
			customerId: this.id,
			...(columns as SampleRow),
			...(data ? { data: JSON.stringify(data) } : {}),
		});
	}

	/** The sample's day moved by `days`. */
	private day(days: number): CivilDate {
		return addDays(this.today, days);
	}

	private amount(): string {
		const scale = { SEK: 11, PLN: 4 }[this.country.currency] ?? 1;
		return ((80 + this.chance.next() ** 2 * 4_800) * scale).toFixed(2);
	}

	// Banks book on working days.
	private bankDay(date: CivilDate): CivilDate {
		const weekday = weekdayOf(date);
		return weekday > 5 ? addDays(date, 8 - weekday) : date;
	}
}
