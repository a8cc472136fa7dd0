import type { CivilDate } from '../../calendar/civil-date';
import type { Currency } from '../../model/currency';
import { formatDecimal, type MinorUnits } from '../../model/money';
import type { Case } from '../case/case';

/** `EUR 1284.50` */
export function money(amount: MinorUnits, currency: Currency): string {
	return `${currency} ${formatDecimal(amount, currency)}`;
}

/** `1 day`, `3 days` */
export function days(count: number): string {
	return `${count} ${Math.abs(count) === 1 ? 'day' : 'days'}`;
}

/** The invoice, what is due of it and since when: the beginning of most reasons. */
export function invoiceInWords(c: Case): string {
	const { invoice, due } = c;
	const { instalment } = due;
	const part =
		instalment && instalment !== 'unknown'
			? `instalment ${instalment.number} of ${instalment.of} of invoice ${invoice.number}`
			: `invoice ${invoice.number}`;
	return `${part} (${money(due.amount, invoice.currency)}, ${dueInWords(c.daysOverdue, due.date)})`;
}

/** `due 2026-03-03, 8 days overdue` */
export function dueInWords(daysOverdue: number, date: CivilDate): string {
	if (daysOverdue > 0) return `due ${date}, ${days(daysOverdue)} overdue`;
	return daysOverdue === 0 ? `due today, ${date}` : `due ${date}, in ${days(-daysOverdue)}`;
}

/** The sentence with a capital at its beginning and a full stop at its end. */
export function sentence(text: string): string {
	const whole = text.charAt(0).toUpperCase() + text.slice(1);
	return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

/** ` (text)`, nothing where there is none */
export function inBrackets(text: string | undefined): string {
	return text ? ` (${text})` : '';
}

/** `a`, `a and b`, `a, b and c` */
export function list(parts: readonly string[]): string {
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
