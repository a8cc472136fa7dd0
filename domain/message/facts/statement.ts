import { ContractError } from '../../model/contract-error';
import { parseInvoice, type Invoice } from '../../model/invoice';
import { sum } from '../../model/money';
import { oneLine } from '../plain-text';
import { safeLink } from '../safe-link';
import type { Statement, StatementLine } from './facts';
import type { Touch } from './touch';

export const LONGEST_NUMBER = 60;

/**
 * The statement an item asks for, or nothing where its reminder names no more than one invoice. The other invoices stand
 * on the item as `statement`, a list of invoices of the data contract; all are of one currency. Throws a ContractError
 * that names what cannot be read.
 */
export function statementOf(touch: Touch | undefined, invoice: Invoice, given: unknown): Statement | undefined {
	const ids = [...new Set([invoice.id, ...(touch?.invoices ?? [])])];
	if (ids.length < 2) return undefined;
	const known = new Map(listIn(given).map((other) => [other.id, other]));
	known.set(invoice.id, invoice);
	const invoices = ids.map((id) => known.get(id)).filter((other) => other !== undefined);
	for (const other of invoices) {
		if (other.currency === invoice.currency) continue;
		throw new ContractError('statement', `${other.currency} for ${other.id}`, `invoices in ${invoice.currency} alone: one statement a currency`);
	}
	const lines = invoices.sort(byDueDate).map(lineOf);
	const owed = lines.filter((line) => line.amount >= 0);
	return {
		lines: owed,
		credits: lines.filter((line) => line.amount < 0),
		total: sum(owed.map((line) => line.amount)),
		unknown: ids.filter((id) => !known.has(id)).map((id) => oneLine(id, LONGEST_NUMBER)),
	};
}

function listIn(given: unknown): Invoice[] {
	if (given === undefined || given === null) return [];
	const list: unknown = typeof given === 'object' && 'invoices' in given ? given.invoices : given;
	if (!Array.isArray(list)) throw new ContractError('statement', given, 'the list of invoices that belong to it');
	return list.map((invoice, index) => parseInvoice(invoice, `statement.${index}`));
}

function lineOf(invoice: Invoice): StatementLine {
	return { number: oneLine(invoice.number, LONGEST_NUMBER), dueDate: invoice.dueDate, amount: invoice.amountDue, link: safeLink(invoice.paymentUrl) };
}

function byDueDate(a: Invoice, b: Invoice): number {
	if (a.dueDate !== b.dueDate) return a.dueDate < b.dueDate ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}
