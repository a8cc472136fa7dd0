import { z } from 'zod/v4';

import type { CivilDate } from '../calendar/civil-date';
import { ContractError } from '../model/contract-error';
import type { Currency } from '../model/currency';
import * as field from '../model/fields';
import { parseInvoice, type Invoice } from '../model/invoice';
import { parseAmount, type MinorUnits } from '../model/money';

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
}

const line = z.object({
	invoiceId: field.id,
	number: field.optional(field.text),
	dueDate: field.civilDate,
	total: field.amount,
	amountDue: field.amount,
	paymentUrl: field.optional(field.text),
});
const lines = field.optional(field.objectOrJson(z.array(line, { error: 'a list of invoices, each with invoiceId, dueDate, total and amountDue' })));

/** The claim that an invoice is. */
export function claimOf({ id, number, dueDate, total, amountDue, amountPaid, paymentUrl, terms }: Invoice): Claim {
	return { id, number, dueDate, total, amountDue, amountPaid, paymentUrl, lateFee: terms?.lateFee?.fixed };
}

/**
 * The other invoices of a statement: those of the item's key `statement` (invoices of the contract), else the lines that
 * the router put on its reminder. Throws a ContractError that names what cannot be read.
 */
export function readStatement(json: Readonly<Record<string, unknown>>, lead: Invoice): readonly Claim[] {
	const given = invoicesIn(json.statement);
	const claims = given.length > 0 ? given.map(claimOf) : linesOf(json.reminder, lead.currency);
	return claims.filter(({ id }) => id !== lead.id);
}

function invoicesIn(value: unknown): readonly Invoice[] {
	const list: unknown = typeof value === 'object' && value !== null && 'invoices' in value ? value.invoices : value;
	if (list === undefined || list === null) return [];
	if (!Array.isArray(list)) throw new ContractError('statement', value, 'the list of invoices that belong to it');
	return list.map((invoice, index) => parseInvoice(invoice, `statement.${index}`));
}

function linesOf(reminder: unknown, currency: Currency): readonly Claim[] {
	const value = typeof reminder === 'object' && reminder !== null && 'statement' in reminder ? reminder.statement : undefined;
	return (field.parseContract(lines, value, 'reminder.statement') ?? []).map(({ invoiceId, number, total, amountDue, ...rest }, index) => ({
		...rest,
		id: invoiceId,
		number: number ?? invoiceId,
		total: exact(total, currency, `reminder.statement.${index}.total`),
		amountDue: exact(amountDue, currency, `reminder.statement.${index}.amountDue`),
	}));
}

function exact(value: number | string, currency: Currency, name: string): MinorUnits {
	const amount = parseAmount(value, currency);
	if (amount === null) throw new ContractError(name, value, `an amount in ${currency}, such as 1284.50`);
	return amount;
}
