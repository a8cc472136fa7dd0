import { parseCivilDate, type CivilDate } from '../../calendar/civil-date';
import { parseAmount, type MinorUnits } from '../../model/money';
import type { Facts } from '../facts';
import { about, eventsOf } from './past';

/** An instalment that was agreed on, as far as the history tells. */
export interface AgreedInstalment {
	dueDate: CivilDate;
	amount: MinorUnits;
}

/** The instalments that agreements about the invoice name; what of them cannot be read is left out. */
export function agreedInstalments(facts: Facts): readonly AgreedInstalment[] {
	return eventsOf(facts.past, 'plan.agreed').filter(about(facts.invoice.id)).flatMap((event) => {
		const { instalments } = event.data;
		return Array.isArray(instalments) ? instalments.flatMap((instalment: unknown) => read(instalment, facts)) : [];
	});
}

function read(value: unknown, { invoice }: Facts): AgreedInstalment[] {
	if (typeof value !== 'object' || value === null || !('dueDate' in value) || !('amount' in value)) return [];
	const dueDate = typeof value.dueDate === 'string' ? parseCivilDate(value.dueDate) : null;
	const amount = typeof value.amount === 'number' || typeof value.amount === 'string' ? parseAmount(value.amount, invoice.currency) : null;
	return dueDate && amount !== null ? [{ dueDate, amount }] : [];
}
