import type { Currency } from '../../model/currency';
import type { InvoiceStatus } from '../../model/invoice';
import { ZERO, minorUnits, toMajor, type MinorUnits } from '../../model/money';
import type { ReadingSettings } from '../accounting-system';
import type { AccountingDocument, InvoiceDocument } from '../document';
import { dueDateOr } from '../due-date';
import type { Cells } from './cells';
import { currencyBeside } from './currency-signs';
import { customerIn } from './customer-row';
import { statusOf, truthOf } from './words';

const AMOUNTS = ['amountDue', 'total', 'amountPaid'] as const;

interface Amounts {
	total: MinorUnits;
	amountDue: MinorUnits;
	amountPaid?: MinorUnits;
}

/** The invoice of a row; one with a negative amount is a credit note. */
export function invoiceOfRow(cells: Cells, settings: ReadingSettings): AccountingDocument {
	const currency = currencyOf(cells, settings.defaultCurrency);
	const { status, disputed } = statusIn(cells);
	const { total, amountDue, amountPaid } = amountsOf(cells, currency, status === 'paid');
	const number = cells.text('number') ?? cells.text('id');
	const id = cells.text('id') ?? number;
	if (id === undefined) throw cells.refusal('number', undefined, 'an invoice number');
	const customer = customerIn(cells);
	const [issueDate, settledOn] = [cells.date('issueDate'), cells.date('settledOn')];
	if (total < 0 || amountDue < 0) return creditOf(cells, { id, number, customer, currency, total, amountDue, issueDate: issueDate ?? cells.date('dueDate') });
	return {
		kind: 'invoice',
		invoice: {
			id,
			number: number ?? id,
			issueDate,
			dueDate: dueDateOr(cells.date('dueDate'), issueDate, settings, cells.place('dueDate')),
			currency,
			total,
			amountDue,
			amountPaid,
			status,
			disputed: disputed || undefined,
			purchaseOrder: cells.text('purchaseOrder'),
			description: cells.text('description'),
			paymentUrl: paymentUrlIn(cells),
		},
		customer,
		settledOn,
	};
}

type Credit = Pick<InvoiceDocument['invoice'], 'id' | 'currency' | 'issueDate'> & Pick<InvoiceDocument, 'customer'> & Amounts & { number?: string };

function creditOf(cells: Cells, { id, number, customer, currency, total, amountDue, issueDate }: Credit): AccountingDocument {
	if (!issueDate) throw cells.refusal('issueDate', undefined, 'a date, such as 2026-03-31');
	return { kind: 'credit', id, number, customer, currency, total: toMajor(positive(total), currency), remaining: toMajor(positive(amountDue), currency), issueDate };
}

function positive(amount: MinorUnits): MinorUnits {
	return minorUnits(Math.abs(amount)) ?? ZERO;
}

function currencyOf(cells: Cells, fallback: Currency | undefined): Currency {
	const written = cells.text('currency');
	const beside = AMOUNTS.map((field) => cells.text(field)).find((text) => text !== undefined && /[\p{L}\p{Sc}]/u.test(text) && truthOf(text) === null);
	const named = written === undefined ? beside && currencyBeside(beside, fallback) : (currencyBeside(written, fallback) ?? { unknown: written });
	const field = written === undefined ? (AMOUNTS.find((candidate) => cells.text(candidate) === beside) ?? 'currency') : 'currency';
	if (named && 'currency' in named) return named.currency;
	if (named && 'shared' in named) throw cells.refusal(field, named.shared, "a currency code: this sign is that of several currencies; or set 'Default Currency' in the options");
	if (named) throw cells.refusal(field, named.unknown, 'an ISO 4217 currency code, such as EUR');
	if (fallback) return fallback;
	throw cells.refusal('currency', undefined, "an ISO 4217 code in a column or beside the amounts; or set 'Default Currency' in the options");
}

function statusIn(cells: Cells): { status?: InvoiceStatus; disputed: boolean } {
	const text = cells.text('status');
	const status = text === undefined ? undefined : statusOf(text);
	if (status === null) throw cells.refusal('status', text, 'a status such as open, paid, partially paid, draft, void, disputed or written off, in one of seven languages');
	const disputed = status === 'disputed' || truthOf(cells.raw('disputed')) === true;
	// A date of payment says that it is paid where no balance says otherwise.
	const dated = cells.raw('settledOn') !== undefined && cells.raw('amountDue') === undefined;
	const settled = status === undefined && (tickOf(cells) === true || dated);
	return { status: settled ? 'paid' : status === 'disputed' ? undefined : status, disputed };
}

// A column such as "Paid" may hold a tick instead of an amount.
function tickOf(cells: Cells): boolean | null {
	const cell = cells.raw('amountPaid');
	return /\d/.test(String(cell)) ? null : truthOf(cell);
}

function amountsOf(cells: Cells, currency: Currency, settled: boolean): Amounts {
	const paid = tickOf(cells) === null ? cells.amount('amountPaid', currency) : undefined;
	const [written, due] = [cells.amount('total', currency), cells.amount('amountDue', currency)];
	const total = written ?? (due === undefined ? undefined : minorUnits(due + (paid ?? 0)));
	if (total === undefined || total === null) throw cells.refusal(cells.has('total') ? 'total' : 'amountDue', undefined, 'an amount, such as 1284.50');
	if (settled) {
		if (due !== undefined && due !== 0) throw cells.refusal('amountDue', cells.raw('amountDue'), 'nothing or 0, since the row says that it is paid');
		return { total, amountDue: ZERO, amountPaid: total };
	}
	return { total, amountDue: due ?? minorUnits(total - (paid ?? 0)) ?? ZERO, amountPaid: paid };
}

function paymentUrlIn(cells: Cells): string | undefined {
	const url = cells.text('paymentUrl');
	if (url === undefined || /^https?:\/\/\S+$/i.test(url)) return url;
	throw cells.refusal('paymentUrl', url, 'a link that begins with https://');
}
