import type { CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import type { Currency } from '../model/currency';
import type { Invoice } from '../model/invoice';

/** The systems whose documents are understood; `contract` is the data contract's own shape, `table` a row of our tables. */
export type SystemId =
	| 'contract'
	| 'table'
	| 'stripe'
	| 'xero'
	| 'quickbooks'
	| 'zoho_books'
	| 'invoice_ninja'
	| 'odoo'
	| 'erpnext'
	| 'csv';

/** What a source says about a customer: the contract's `customer`, not yet checked. A missing key is unknown. */
export interface CustomerFacts {
	readonly id: string;
	readonly [field: string]: unknown;
}

/** An amount in major units as the source writes it; exact once its currency is known. */
export type RawAmount = number | string;

export interface BookedPayment {
	/** Stable in the source system. */
	id: string;
	receivedOn: CivilDate;
	amount: RawAmount;
}

/** Whom the system itself writes to about one invoice, where that is not the customer's main contact. */
export interface Addressee {
	/** A contact of the system, to be found among the contacts of the run. */
	contactId?: string;
	email?: string;
}

export interface InvoiceDocument {
	kind: 'invoice';
	invoice: Invoice;
	/** The invoice as it came, where it had the contract's shape: keys the contract does not know stay on it. */
	written?: Readonly<Record<string, unknown>>;
	customer: CustomerFacts;
	addressee?: Addressee;
	/** The day nothing was left to pay; missing where the document does not say. */
	settledOn?: CivilDate;
	payments?: readonly BookedPayment[];
	/** When a person in the source system expects the money: as good as a promise. */
	expectedOn?: CivilDate;
	/** Why the source itself takes care of it and nobody should be reminded. */
	leftOut?: LeftOutReason;
}

/** Money the customer has with the creditor: a credit note, an overpayment, an unapplied payment. */
export interface CreditDocument {
	kind: 'credit';
	id: string;
	number?: string;
	customer: CustomerFacts;
	currency: Currency;
	total: RawAmount;
	/** What is not used up yet; never negative. */
	remaining: RawAmount;
	issueDate: CivilDate;
	updatedAt?: Instant;
}

export interface PaymentDocument {
	kind: 'payment';
	id: string;
	customer: CustomerFacts;
	/** Missing: that of the invoice it pays. */
	currency?: Currency;
	receivedOn: CivilDate;
	applied: readonly { invoiceId: string; amount: RawAmount }[];
	/** What is left over and stands as a credit. */
	unapplied?: RawAmount;
	updatedAt?: Instant;
}

/** One due date of an invoice whose system keeps instalments as rows of their own. */
export interface InstalmentDocument {
	kind: 'instalment';
	invoiceId: string;
	dueDate: CivilDate;
	amount: RawAmount;
	outstanding: RawAmount;
}

export interface ContactDocument {
	kind: 'contact';
	customer: CustomerFacts;
	/** A row of our own table, which people edit: it wins over what a system says. */
	edited: boolean;
	credit?: CreditDocument;
}

export interface IgnoredDocument {
	kind: 'ignored';
	id: string;
	reason: LeftOutReason;
}

export type AccountingDocument =
	| InvoiceDocument
	| CreditDocument
	| PaymentDocument
	| InstalmentDocument
	| ContactDocument
	| IgnoredDocument;

/** Why a document leaves by the third output, with the sentence a person reads. */
export const LEFT_OUT_REASONS = {
	draft: 'a draft: nobody owes it yet',
	void: 'void, cancelled or deleted',
	bill: 'a document of a supplier: you owe it, not the customer',
	written_off: 'written off',
	credited: 'settled by credit notes, not by a payment',
	credit_used: 'a credit that is used up or already counted in its invoice',
	nothing_to_pay: 'about a total of zero',
	settled: 'paid, and history is switched off',
	settled_on_unknown: 'paid, but no document says when: add the payments to the Documents input',
	collected_automatically: 'collected by the system from the stored payment method, with no failed attempt',
	follow_up_blocked: 'excluded from follow-ups in its system',
	duplicate: 'an older copy of a document that came twice',
	unlinked_payment: 'a payment that does not say which invoice it pays: read it in full',
	other_document: 'no invoice, credit note, payment or customer',
	empty_row: 'an empty row',
} as const;

export type LeftOutReason = keyof typeof LEFT_OUT_REASONS;
