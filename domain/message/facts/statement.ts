import { ContractError } from '../../model/contract-error';
import type { Invoice } from '../../model/invoice';
import { parseAmount, sum } from '../../model/money';
import type { StatementLine as RoutedLine } from '../../model/reminder';
import { oneLine } from '../plain-text';
import { safeLink } from '../safe-link';
import type { Statement, StatementLine } from './facts';
import type { Touch } from './touch';

export const LONGEST_NUMBER = 60;

/**
 * The statement an item asks for, or nothing where its reminder names no more than one invoice. What the reminder says
 * of each invoice is taken as it is; of one that it only names, nothing but the id is known. Throws a ContractError for
 * another currency or for what is no amount.
 */
export function statementOf(touch: Touch | undefined, invoice: Invoice): Statement | undefined {
	const routed = touch?.statement ?? [];
	const ids = [...new Set([...routed.map(({ invoiceId }) => invoiceId), ...(touch?.invoices ?? []), invoice.id])];
	if (ids.length < 2) return undefined;
	const known = new Map(routed.map((line, index) => [line.invoiceId, lineOf(line, invoice, index)]));
	if (!known.has(invoice.id)) known.set(invoice.id, ownLine(invoice));
	const lines = [...known.values()].sort((a, b) => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : a.number < b.number ? -1 : 1));
	return { lines, total: sum(lines.map((line) => line.amount)), unknown: ids.filter((id) => !known.has(id)).map((id) => oneLine(id, LONGEST_NUMBER)) };
}

function lineOf(line: RoutedLine, invoice: Invoice, index: number): StatementLine {
	const { number, dueDate, currency, amountDue, paymentUrl } = line;
	const name = `reminder.statement.${index}`;
	if (currency !== invoice.currency) throw new ContractError(`${name}.currency`, currency, `${invoice.currency}, as on the item's invoice: one statement a currency`);
	const amount = parseAmount(amountDue, currency);
	if (amount === null) throw new ContractError(`${name}.amountDue`, amountDue, `an amount in ${currency}`);
	return { number: oneLine(number, LONGEST_NUMBER), dueDate, amount, link: safeLink(paymentUrl) };
}

function ownLine({ number, dueDate, amountDue, paymentUrl }: Invoice): StatementLine {
	return { number: oneLine(number, LONGEST_NUMBER), dueDate, amount: amountDue, link: safeLink(paymentUrl) };
}
