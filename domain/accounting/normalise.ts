import type { CivilDate } from '../calendar/civil-date';
import { instantOf, type Instant } from '../calendar/instant';
import { ContractError } from '../model/contract-error';
import type { Fields } from './accounting-system';
import { contractCredit, contractInvoice } from './contract-invoice';
import type { CustomerDirectory } from './customer-directory';
import { readCustomers, type UnreadableCustomer } from './customers';
import type { AccountingDocument, BookedPayment, CreditDocument, LeftOutReason } from './document';
import { eventsOf, paymentEvent } from './events';
import type { LeftOutDocument, NormaliseSettings, Normalised, NormalisedEvent, NormalisedReceivable, Origin } from './normalised';
import { InvoiceSupplements, copiesApart, identityOf, ofKind, type InvoiceReading, type Of } from './open-items';
import { readDocuments, type ReadDocument, type ReadingFailure } from './read-documents';
import { roundedAmount } from './vendor-fields';

/**
 * Turns documents of accounting systems into receivables, events and what is left out. Payments, contacts and due dates may
 * stand anywhere among `items`; `customers` are rows of our table, contacts, or customers of the contract.
 */
export function normalise(items: readonly Fields[], customers: readonly Fields[], settings: NormaliseSettings): Normalised {
	const { read, failures } = readDocuments(items, settings.source, settings, customers);
	const { directory, unreadable } = readCustomers(customers, read, settings);
	return new Normalisation(read, [...failures], directory, unreadable, settings).result();
}

class Normalisation {
	private readonly receivables: NormalisedReceivable[] = [];
	private readonly events: NormalisedEvent[] = [];
	private readonly leftOut: LeftOutDocument[] = [];
	private readonly supplements: InvoiceSupplements;
	private readonly toldByInvoice = new Set<string>();

	constructor(
		private readonly read: readonly ReadDocument[],
		private readonly failures: ReadingFailure[],
		private readonly directory: CustomerDirectory,
		private readonly unreadableCustomers: readonly UnreadableCustomer[],
		private readonly settings: NormaliseSettings,
	) {
		this.supplements = new InvoiceSupplements(read);
	}

	result(): Normalised {
		const { newest, older, torn } = copiesApart(ofKind(this.read, 'invoice'));
		for (const reading of newest) this.attempt(reading, () => this.addInvoice(reading));
		for (const { item, written, document } of torn) {
			this.failures.push({ item, written, error: new ContractError('invoice.id', document.invoice.id, 'one row an invoice: several rows of this one differ') });
		}
		for (const reading of older) this.leave(reading, reading.document.invoice.id, 'duplicate');
		for (const reading of ofKind(this.read, 'credit')) this.attempt(reading, () => this.addCredit(reading, reading.document));
		for (const reading of ofKind(this.read, 'payment')) this.attempt(reading, () => this.addPayment(reading));
		for (const reading of ofKind(this.read, 'contact')) {
			const { credit } = reading.document;
			if (credit) this.attempt(reading, () => this.addCredit(reading, credit));
		}
		for (const reading of ofKind(this.read, 'ignored')) this.leave(reading, reading.document.id, reading.document.reason);
		const inOrder = (a: Origin, b: Origin) => a.position - b.position;
		return {
			receivables: this.receivables.sort(inOrder),
			events: this.events.sort(inOrder),
			leftOut: this.leftOut.sort(inOrder),
			failures: this.failures.sort((a, b) => a.item - b.item),
			unreadableCustomers: this.unreadableCustomers,
			newestUpdate: newestOf(this.read),
		};
	}

	private addInvoice(reading: InvoiceReading): void {
		const { item, position, system, document } = reading;
		const { invoice } = document;
		const payments = this.supplements.paymentsOn(reading);
		const settledOn = settlementOf(reading, payments);
		const reason = document.leftOut ?? this.reasonToLeaveOut(reading, settledOn);
		if (!reason || (this.settings.settledToo && !document.leftOut)) {
			const customer = this.directory.customerOf(document.customer, document.addressee);
			const normal = contractInvoice(isSettled(invoice) ? { ...invoice, status: invoice.status ?? 'paid' } : this.supplements.withInstalments(reading));
			this.receivables.push({ item, position, invoice: { ...document.written, ...normal }, customer, isContract: system === 'contract' });
		} else if (reason !== 'settled' || !this.settings.history) {
			this.leave(reading, invoice.id, reason);
		}
		this.toldByInvoice.add(identityOf(system, invoice.id));
		if (this.settings.history && (!reason || reason === 'settled')) {
			for (const event of eventsOf(system, document, payments, reason && settledOn)) this.events.push({ item, position, event });
		}
	}

	private reasonToLeaveOut({ document: { invoice } }: InvoiceReading, settledOn: CivilDate | undefined): LeftOutReason | undefined {
		const { status, total, amountPaid } = invoice;
		if (status === 'draft' || status === 'void' || status === 'written_off') return status;
		if (!isSettled(invoice)) return undefined;
		if (total === 0) return 'nothing_to_pay';
		if (amountPaid === 0) return 'credited';
		return settledOn ? 'settled' : 'settled_on_unknown';
	}

	private addCredit(reading: ReadDocument, credit: CreditDocument): void {
		const customer = this.directory.customerOf(credit.customer);
		const invoice = contractCredit(credit, reading.system);
		if (invoice.amountDue === 0) this.leave(reading, credit.id, 'credit_used');
		else this.receivables.push({ item: reading.item, position: reading.position, invoice, customer, isContract: false });
	}

	private addPayment(reading: Of<Extract<AccountingDocument, { kind: 'payment' }>>): void {
		const { item, position, system, document } = reading;
		const { id, customer, receivedOn, unapplied = 0, updatedAt } = document;
		const currency = document.currency ?? this.settings.defaultCurrency;
		const elsewhere = document.applied.filter(({ invoiceId }) => !this.toldByInvoice.has(identityOf(system, invoiceId)));
		if (currency && this.settings.history) {
			for (const { invoiceId, amount } of elsewhere) {
				this.events.push({ item, position, event: paymentEvent(system, { invoice: { id: invoiceId, currency }, customer }, { id, receivedOn, amount }) });
			}
		}
		const isLeftOver = currency && roundedAmount(unapplied, currency, `payment ${id}.unapplied`) > 0;
		if (isLeftOver) this.addCredit(reading, { kind: 'credit', id: `payment-${id}`, customer, currency, total: unapplied, remaining: unapplied, issueDate: receivedOn, updatedAt });
		else if (document.applied.length === 0) this.leave(reading, id, 'unlinked_payment');
	}

	private leave({ item, position, system, written }: ReadDocument, id: string, reason: LeftOutReason): void {
		this.leftOut.push({ item, position, system, id, reason, written });
	}

	private attempt({ item, written }: ReadDocument, act: () => void): void {
		try {
			act();
		} catch (error) {
			if (!(error instanceof ContractError)) throw error;
			this.failures.push({ item, written, error });
		}
	}
}

function isSettled({ status, amountDue }: InvoiceReading['document']['invoice']): boolean {
	return status === 'paid' || amountDue === 0;
}

// Where the invoice does not say when it was settled, its last payment does.
function settlementOf({ document }: InvoiceReading, payments: readonly BookedPayment[]): CivilDate | undefined {
	return isSettled(document.invoice) ? (document.settledOn ?? payments.at(-1)?.receivedOn) : undefined;
}

function newestOf(read: readonly ReadDocument[]): Instant | undefined {
	let newest = -Infinity;
	for (const { document } of read) {
		const at = document.kind === 'invoice' ? document.invoice.source?.updatedAt : document.kind === 'credit' || document.kind === 'payment' ? document.updatedAt : undefined;
		if (at !== undefined && at > newest) newest = at;
	}
	return newest === -Infinity ? undefined : instantOf(newest);
}
