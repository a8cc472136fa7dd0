import { parseCivilDate, type CivilDate } from '../../calendar/civil-date';
import { parseAmount, type MinorUnits } from '../../model/money';
import type { Invoice } from '../../model/invoice';
import { about, eventsOf, type Past } from './past';

/** An instalment that was agreed on, as far as the history tells. */
export interface AgreedInstalment {
	dueDate: CivilDate;
	amount: MinorUnits;
}

/** The instalments that agreements about the invoice name; what of them cannot be read is left out. */
export function agreedInstalments(past: Past, invoice: Invoice): readonly AgreedInstalment[] {
	return eventsOf(past, 'plan.agreed').filter(about(invoice.id)).flatMap((event) => {
		const { instalments } = event.data;
		return Array.isArray(instalments) ? instalments.flatMap((instalment: unknown) => read(instalment, invoice)) : [];
	});
}

function read(value: unknown, invoice: Invoice): AgreedInstalment[] {
	if (typeof value !== 'object' || value === null || !('dueDate' in value) || !('amount' in value)) return [];
	const dueDate = typeof value.dueDate === 'string' ? parseCivilDate(value.dueDate) : null;
	const amount = typeof value.amount === 'number' || typeof value.amount === 'string' ? parseAmount(value.amount, invoice.currency) : null;
	return dueDate && amount !== null ? [{ dueDate, amount }] : [];
}
