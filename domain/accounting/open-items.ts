import type { Invoice } from '../model/invoice';
import type { BookedPayment, InvoiceDocument, InstalmentDocument, PaymentDocument } from './document';
import { paymentPlanOf } from './instalments';
import type { ReadDocument } from './read-documents';
import { roundedAmount } from './vendor-fields';

/** A document of the run of one kind, with where it came from. */
export type Of<Kind extends ReadDocument['document']> = Omit<ReadDocument, 'document'> & { document: Kind };

export type InvoiceReading = Of<InvoiceDocument>;

/** The documents of `kind`. */
export function ofKind<Kind extends ReadDocument['document']['kind']>(read: readonly ReadDocument[], kind: Kind) {
	return read.filter((reading): reading is Of<Extract<ReadDocument['document'], { kind: Kind }>> => reading.document.kind === kind);
}

// Rows of a table are written by people: of two that differ nobody knows which one counts (or they are lines of one invoice).
const OF_ROWS: ReadonlySet<string> = new Set(['csv', 'table']);

/**
 * Tells apart invoices that came more than once (pages shift while they are read): the newest of each, older copies, and rows
 * that contradict each other. Without a date of change the copy that came last is the newest.
 */
export function copiesApart(invoices: readonly InvoiceReading[]): Record<'newest' | 'older' | 'torn', InvoiceReading[]> {
	const newest = new Map<string, InvoiceReading>();
	const torn = new Set<string>();
	for (const reading of invoices) {
		const key = identityOf(reading.system, reading.document.invoice.id);
		const known = newest.get(key);
		if (known && OF_ROWS.has(reading.system) && !isSame(known, reading)) torn.add(key);
		if (!known || changedAt(reading) >= changedAt(known)) newest.set(key, reading);
	}
	const copies: ReturnType<typeof copiesApart> = { newest: [], older: [], torn: [] };
	for (const reading of invoices) {
		const key = identityOf(reading.system, reading.document.invoice.id);
		copies[torn.has(key) ? 'torn' : newest.get(key) === reading ? 'newest' : 'older'].push(reading);
	}
	return copies;
}

function isSame(a: InvoiceReading, b: InvoiceReading): boolean {
	return JSON.stringify(a.document) === JSON.stringify(b.document);
}

/** What other documents of the run say about an invoice: payments on it, and its due dates. */
export class InvoiceSupplements {
	private readonly payments = new Map<string, BookedPayment[]>();
	private readonly parts = new Map<string, InstalmentDocument[]>();

	constructor(read: readonly ReadDocument[]) {
		for (const { system, document } of ofKind(read, 'payment')) {
			for (const { invoiceId, amount } of document.applied) {
				append(this.payments, identityOf(system, invoiceId), { id: document.id, receivedOn: document.receivedOn, amount });
			}
		}
		for (const { system, document } of ofKind(read, 'instalment')) append(this.parts, identityOf(system, document.invoiceId), document);
	}

	/** All payments on the invoice, each once, oldest first. */
	paymentsOn({ system, document }: InvoiceReading): BookedPayment[] {
		const booked = [...(document.payments ?? []), ...(this.payments.get(identityOf(system, document.invoice.id)) ?? [])];
		const unique = new Map(booked.map((payment) => [payment.id, payment]));
		return [...unique.values()].sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0));
	}

	/** The invoice with the due dates that its system keeps as rows of their own. */
	withInstalments({ system, document: { invoice } }: InvoiceReading): Invoice {
		const parts = this.parts.get(identityOf(system, invoice.id));
		if (!parts) return invoice;
		const exact = (amount: PaymentDocument['applied'][number]['amount']) => roundedAmount(amount, invoice.currency, `invoice ${invoice.number}.instalment`);
		const plan = paymentPlanOf(
			parts.map(({ dueDate, amount, outstanding }) => ({ dueDate, amount: exact(amount), outstanding: exact(outstanding) })),
			invoice.amountDue,
		);
		return plan ? { ...invoice, paymentPlan: plan } : invoice;
	}
}

/** Ids are unique within a system only. */
export function identityOf(system: string, id: string): string {
	return `${system} ${id}`;
}

function changedAt({ document }: InvoiceReading): number {
	return document.invoice.source?.updatedAt ?? -Infinity;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
