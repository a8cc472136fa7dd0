import { dayNumberOf, type CivilDate } from '../calendar/civil-date';
import type { Currency } from '../model/currency';
import { ZERO, type MinorUnits } from '../model/money';
import type { Receivable } from '../model/receivable';
import { byCurrency } from './billed-invoice';

/** Days overdue, from the one to the other, both included; `to` of the last bucket is open. */
export const AGEING_BUCKETS = [
	{ id: 'current', from: -Infinity, to: 0 },
	{ id: '1_30', from: 1, to: 30 },
	{ id: '31_60', from: 31, to: 60 },
	{ id: '61_90', from: 61, to: 90 },
	{ id: 'over_90', from: 91, to: Infinity },
] as const;

export type AgeingBucket = (typeof AGEING_BUCKETS)[number]['id'];

export interface Ageing {
	currency: Currency;
	buckets: Record<AgeingBucket, { invoices: number; amount: MinorUnits }>;
	/** Without the credits. */
	owed: MinorUnits;
	/** Part of what is owed that is overdue; null where nothing is owed. */
	overdueShare: number | null;
	/** Credit balances, as a positive amount: they are not set off against what others owe. */
	credits: MinorUnits;
}

/** What is owed on `today`, by how long it is overdue, one entry a currency. Days count from the due date of the invoice. */
export function ageingOf(receivables: readonly Receivable[], today: CivilDate): readonly Ageing[] {
	const day = dayNumberOf(today);
	return [...byCurrency(receivables.map(({ invoice }) => invoice))].map(([currency, invoices]): Ageing => {
		const buckets = Object.fromEntries(AGEING_BUCKETS.map(({ id }) => [id, { invoices: 0, amount: ZERO }])) as Ageing['buckets'];
		let [owed, overdue, credits] = [0, 0, 0];
		for (const { amountDue, dueDate } of invoices) {
			if (amountDue < 0) credits -= amountDue;
			if (amountDue <= 0) continue;
			const daysOverdue = day - dayNumberOf(dueDate);
			const bucket = buckets[AGEING_BUCKETS.find(({ to }) => daysOverdue <= to)?.id ?? 'over_90'];
			bucket.invoices += 1;
			bucket.amount = (bucket.amount + amountDue) as MinorUnits;
			owed += amountDue;
			if (daysOverdue > 0) overdue += amountDue;
		}
		return { currency, buckets, owed: owed as MinorUnits, overdueShare: owed > 0 ? overdue / owed : null, credits: credits as MinorUnits };
	});
}
