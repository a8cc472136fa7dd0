import { z } from 'zod/v4';

import { daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { Currency } from '../../model/currency';
import { amount, civilDate } from '../../model/fields';
import type { Invoice, PaymentTerms } from '../../model/invoice';
import type { MinorUnits } from '../../model/money';
import { paymentPlanOf } from '../instalments';
import { caption, given, roundedAmount } from '../vendor-fields';

/** A row of `payment_schedule`: in lists of invoices the table is missing, only the single document has it. */
export const scheduleRow = z.object({
	due_date: civilDate,
	payment_amount: amount,
	outstanding: given(amount),
	discount_type: caption,
	discount: given(amount),
	discount_date: given(civilDate),
});

export type ScheduleRow = z.output<typeof scheduleRow>;

/** The instalments. Payments reach the rows only where they were allocated by terms, else the earliest are paid first. */
export function planOf(rows: readonly ScheduleRow[], amountDue: MinorUnits, currency: Currency, label: string): Invoice['paymentPlan'] {
	return paymentPlanOf(
		rows.map((row) => ({
			dueDate: row.due_date,
			amount: roundedAmount(row.payment_amount, currency, `${label}.payment_schedule.payment_amount`),
			outstanding: row.outstanding === undefined ? undefined : roundedAmount(row.outstanding, currency, `${label}.payment_schedule.outstanding`),
		})),
		amountDue,
	);
}

/** A discount in percent for paying the whole amount early; one on a part of several cannot be said in the contract. */
export function termsOf(rows: readonly ScheduleRow[], issued: CivilDate | undefined): PaymentTerms | undefined {
	const [row, ...others] = rows;
	const percent = Number(row?.discount ?? 0);
	if (!row || others.length > 0 || row.discount_type !== 'Percentage' || !(percent > 0) || !row.discount_date || !issued) return undefined;
	return { earlyPaymentDiscount: { percent, days: daysBetween(issued, row.discount_date) } };
}
