import { dayNumberOf, parseCivilDate } from '../../../domain/calendar/civil-date';
import { parseInstant, type Instant } from '../../../domain/calendar/instant';
import { parseCurrency, type Currency } from '../../../domain/model/currency';
import { minorUnits, type MinorUnits } from '../../../domain/model/money';
import type { BilledInvoice } from '../../../domain/report/billed-invoice';

export const EUR = parseCurrency('EUR') as Currency;
export const JPY = parseCurrency('JPY') as Currency;

export function day(text: string): number {
	const date = parseCivilDate(text);
	if (!date) throw new Error(`${text} is no date`);
	return dayNumberOf(date);
}

export function instant(text: string): Instant {
	const value = parseInstant(text);
	if (value === null) throw new Error(`${text} is no instant`);
	return value;
}

export function cents(value: number): MinorUnits {
	const amount = minorUnits(value);
	if (amount === null) throw new Error(`${value} is no amount`);
	return amount;
}

/** An invoice over `total` cents, due `terms` days after its issue. */
export function billed(issued: string, total: number, settled?: string, more: Partial<BilledInvoice> & { terms?: number } = {}): BilledInvoice {
	const { terms = 30, ...rest } = more;
	return {
		invoiceId: `${issued} ${total}`,
		customerId: 'c',
		currency: EUR,
		total: cents(total),
		issued: day(issued),
		due: day(issued) + terms,
		settled: settled === undefined ? undefined : day(settled),
		payments: [],
		...rest,
	};
}
