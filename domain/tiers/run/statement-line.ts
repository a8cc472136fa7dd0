import type { CivilDate } from '../../calendar/civil-date';
import type { Currency } from '../../model/currency';
import { toMajor } from '../../model/money';
import type { Case } from '../case/case';
import type { Charges } from '../charges/charges';
import { chargesInMajor, type ReminderCharges } from './reminder-charges';

/** One invoice of a statement, as things stand for it; amounts in major units. */
export interface StatementLine {
	invoiceId: string;
	number: string;
	issueDate?: CivilDate;
	/** In force: after extensions, or of the instalment. */
	dueDate: CivilDate;
	currency: Currency;
	total: number;
	amountDue: number;
	daysOverdue: number;
	paymentUrl?: string;
	charges?: ReminderCharges;
}

export function statementLine({ invoice, due, daysOverdue }: Case, charges: Charges | undefined): StatementLine {
	const { issueDate, currency, paymentUrl } = invoice;
	return {
		invoiceId: invoice.id,
		number: invoice.number,
		...(issueDate ? { issueDate } : {}),
		dueDate: due.date,
		currency,
		total: toMajor(invoice.total, currency),
		amountDue: toMajor(due.amount, currency),
		daysOverdue,
		...(paymentUrl ? { paymentUrl } : {}),
		...(charges ? { charges: chargesInMajor(charges, currency) } : {}),
	};
}
