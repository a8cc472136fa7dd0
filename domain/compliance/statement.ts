import type { CivilDate } from '../calendar/civil-date';
import { ContractError } from '../model/contract-error';
import type { Currency } from '../model/currency';
import { parseInvoice, type Invoice } from '../model/invoice';
import { parseAmount, type MinorUnits } from '../model/money';
import type { Reminder } from '../model/reminder';

/** What a message may have to say about one invoice. */
export interface Claim {
	id: string;
	number: string;
	dueDate: CivilDate;
	total: MinorUnits;
	amountDue: MinorUnits;
	amountPaid?: MinorUnits;
	paymentUrl?: string;
	lateFee?: MinorUnits;
	/** Of this claim alone, where the router splits them up. */
	charges: readonly MinorUnits[];
}

/** The claim that an invoice is. */
export function claimOf({ id, number, dueDate, total, amountDue, amountPaid, paymentUrl, terms }: Invoice): Claim {
	return { id, number, dueDate, total, amountDue, amountPaid, paymentUrl, lateFee: terms?.lateFee?.fixed, charges: [] };
}

/**
 * The other invoices of a statement: those of the item's key `statement` (invoices of the contract), else the lines that
 * the router put on its reminder. Throws a ContractError that names what cannot be read.
 */
export function readStatement(statement: unknown, reminder: Reminder | undefined, lead: Invoice): readonly Claim[] {
	const given = invoicesIn(statement);
	const claims = given.length > 0 ? given.map(claimOf) : linesOf(reminder, lead.currency);
	return claims.filter(({ id }) => id !== lead.id);
}

function invoicesIn(value: unknown): readonly Invoice[] {
	const list: unknown = typeof value === 'object' && value !== null && 'invoices' in value ? value.invoices : value;
	if (list === undefined || list === null) return [];
	if (!Array.isArray(list)) throw new ContractError('statement', value, 'the list of invoices that belong to it');
	return list.map((invoice, index) => parseInvoice(invoice, `statement.${index}`));
}

function linesOf(reminder: Reminder | undefined, currency: Currency): readonly Claim[] {
	return (reminder?.statement ?? []).map(({ invoiceId, number, dueDate, total, amountDue, paymentUrl, charges }, index) => {
		const read = (value: number | string, name: string) => exact(value, currency, `reminder.statement.${index}.${name}`);
		return {
			id: invoiceId,
			number,
			dueDate,
			total: read(total, 'total'),
			amountDue: read(amountDue, 'amountDue'),
			paymentUrl,
			charges: charges ? [read(charges.interest, 'charges.interest'), read(charges.fixed, 'charges.fixed')] : [],
		};
	});
}

function exact(value: number | string, currency: Currency, name: string): MinorUnits {
	const amount = parseAmount(value, currency);
	if (amount === null) throw new ContractError(name, value, `an amount in ${currency}, such as 1284.50`);
	return amount;
}
