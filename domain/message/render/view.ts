import type { LanguageTexts, Words } from '../catalogue/format';
import type { Facts } from '../facts/facts';
import type { Formats } from '../locale';
import { sum } from '../../model/money';
import { isolated, oneLine } from '../plain-text';
import { asksForMoney } from '../template-id';

/** A fact with its label, written for the reader. */
export interface Row {
	label: string;
	value: string;
	/** The one number people look for. */
	strong?: boolean;
}

/** The invoices of a statement, written for the reader. */
export interface Table {
	head: readonly [string, string, string];
	lines: readonly { number: string; dueDate: string; amount: string; link: string | null }[];
	total: { label: string; value: string };
}

/** What the facts of a message look like, before any medium. */
export interface View {
	rows: readonly Row[];
	table?: Table;
	/** Between a label and its value, where they stand in one line. */
	colon: string;
}

const LONGEST_ORDER = 60;
const LONGEST_SUBJECT = 120;

/** The facts of a message as labelled rows, or as a table for a statement. `discreet` leaves out what it is for. */
export function viewOf(facts: Facts, texts: LanguageTexts, formats: Formats, discreet: boolean): View {
	const { words } = texts;
	const colon = colonOf(texts);
	return facts.template.id === 'statement' && facts.statement
		? { rows: [...creditRows(facts, words, formats), ...netRow(facts, words, formats), ...chargeRows(facts, words, formats)], table: tableOf(facts, words, formats), colon }
		: { rows: [...invoiceRows(facts, words, discreet), ...creditRows(facts, words, formats), ...moneyRows(facts, words, formats), ...chargeRows(facts, words, formats), ...otherRows(facts, words)], colon };
}

/** What stands between a label and its value in one line. */
export function colonOf({ typography }: LanguageTexts): string {
	return typography?.colon ?? ': ';
}

function invoiceRows(facts: Facts, words: Words, discreet: boolean): Row[] {
	const { purchaseOrder, description } = facts.invoice;
	return [
		{ label: words.invoice, value: isolated(facts.number) },
		...row(words.order, purchaseOrder && isolated(oneLine(purchaseOrder, LONGEST_ORDER))),
		...row(words.subject, description && !discreet ? isolated(oneLine(description, LONGEST_SUBJECT)) : undefined),
	];
}

function moneyRows(facts: Facts, words: Words, formats: Formats): Row[] {
	const { invoice, past, instalment, template } = facts;
	const money = (amount: Facts['amount']) => formats.amount(amount, invoice.currency);
	const received = past.payment?.amount ?? invoice.amountPaid;
	const paid = row(words.received, received === undefined ? undefined : money(received));
	const due = facts.originalDueDate
		? `${formats.date(facts.dueDate)} (${words.extendedFrom.replace('{{originalDueDate}}', formats.date(facts.originalDueDate))})`
		: formats.date(facts.dueDate);
	if (template.id === 'paid_thanks') return [{ label: words.received, value: money(past.payment?.amount ?? invoice.total), strong: true }, { label: words.dueDate, value: due }];
	return [
		...(template.id === 'partial_payment' ? paid : []),
		...row(words.instalment, instalment && `${formats.number(instalment.index)} / ${formats.number(instalment.count)}`),
		{ label: asksForMoney(template.id) ? words.amountDue : words.amount, value: money(facts.amount), strong: true },
		{ label: words.dueDate, value: due },
		...row(words.promised, template.id === 'promise_thanks' && past.promise?.date ? formats.date(past.promise.date) : undefined),
		...row(words.balance, instalment && facts.amount !== invoice.amountDue ? money(invoice.amountDue) : undefined),
	];
}

function creditRows({ credit, invoice, template }: Facts, words: Words, formats: Formats): Row[] {
	if (!credit || !asksForMoney(template.id)) return [];
	const sumOf = credit.taken > 0 ? [credit.taken] : credit.balances.map(({ amount }) => amount);
	return row(credit.taken > 0 ? words.creditTaken : words.creditShown, formats.amount(sum(sumOf), invoice.currency));
}

// Below the total of a statement: what is left of it once a credit is taken off.
function netRow({ credit, amount, invoice }: Facts, words: Words, formats: Formats): Row[] {
	return credit && credit.taken > 0 ? [{ label: words.amountDue, value: formats.amount(amount, invoice.currency), strong: true }] : [];
}

function chargeRows(facts: Facts, words: Words, formats: Formats): Row[] {
	const { charges, invoice } = facts;
	if (!charges) return [];
	const money = (amount: Facts['amount']) => formats.amount(amount, invoice.currency);
	return [
		...row(words.interest, charges.interest > 0 ? money(charges.interest) : undefined),
		...row(words.fixedCharge, charges.fixed > 0 ? money(charges.fixed) : undefined),
		{ label: words.total, value: money(charges.total), strong: true },
	];
}

function otherRows(facts: Facts, words: Words): Row[] {
	const unknown = facts.statement?.unknown ?? [];
	return row(words.alsoOpen, unknown.length > 0 ? unknown.map(isolated).join(', ') : undefined);
}

function tableOf(facts: Facts, words: Words, formats: Formats): Table {
	const { lines = [] } = facts.statement ?? {};
	const written = (line: (typeof lines)[number]) => ({
		number: isolated(line.number),
		dueDate: formats.date(line.dueDate),
		amount: formats.amount(line.amount, facts.invoice.currency),
		link: line.link,
	});
	return {
		head: [words.number, words.dueDate, words.amount],
		lines: lines.map(written),
		total: { label: words.total, value: formats.amount(sum(lines.map((line) => line.amount)), facts.invoice.currency) },
	};
}

function row(label: string, value: string | undefined): Row[] {
	return value === undefined || value === '' ? [] : [{ label, value }];
}
