import { isUnderWay, readableTouches } from '../ledger/touch';
import { ContractError } from '../model/contract-error';
import { rowsOfCustomer, type CustomerTables } from './customer-tables';
import { readErasureMark } from './erasure-mark';
import { mentionsOf } from './mentions';
import { openInvoicesOf } from './open-invoices';

/** What our tables hold of a customer, for whoever is about to have it erased. */
export interface ErasurePreview {
	customerId: string;
	name: string;
	/** How many rows say something of the customer, by table; what an erasure leaves for good is not counted. */
	rows: { customers: number; invoices: number; events: number; touches: number; problems: number };
	/** Invoices that are not settled, by what the tables know. */
	openInvoices: readonly string[];
	/** Messages that were still to go out, and would be cancelled. */
	pending: number;
	/** An erasure that was interrupted, and would be finished. */
	interrupted: boolean;
}

/** What an erasure would concern; nothing where all rows are 0. */
export function previewErasure(tables: CustomerTables, customerId: string): ErasurePreview {
	const own = rowsOfCustomer(tables, customerId);
	return {
		customerId,
		name: String(own.customers[0]?.name ?? own.touches.find(({ customerName }) => customerName)?.customerName ?? customerId),
		rows: {
			customers: own.customers.length,
			invoices: own.invoices.length,
			events: own.events.filter(({ type }) => type !== 'customer.erased').length,
			touches: own.touches.length,
			problems: mentionsOf(tables.problems, own).length,
		},
		openInvoices: openInvoicesOf(own),
		pending: readableTouches(own.touches).filter(isUnderWay).length,
		interrupted: readErasureMark(tables.problems, customerId) !== undefined,
	};
}

/**
 * The customer whom a person means: by id, or by an e-mail address of theirs. Throws a ContractError where nobody is meant,
 * or several are.
 */
export function customerNamed(tables: CustomerTables, named: string): string {
	const wanted = named.trim();
	const rows = [...tables.customers, ...tables.touches, ...tables.events, ...tables.invoices, ...tables.problems];
	if (wanted !== '' && rows.some(({ customerId }) => customerId === wanted)) return wanted;
	const isTheirs = (address: unknown) => typeof address === 'string' && address.trim().toLowerCase() === wanted.toLowerCase();
	const found = new Set([...tables.customers.filter(({ email }) => isTheirs(email)), ...tables.touches.filter(({ recipient }) => isTheirs(recipient))].map(({ customerId }) => String(customerId)));
	const [customerId] = found;
	if (wanted !== '' && customerId !== undefined && found.size === 1) return customerId;
	if (found.size > 1) throw new ContractError('customer', named, `the id of one customer; the address is that of ${[...found].sort().join(', ')}`);
	throw new ContractError('customer', named, 'the id or the e-mail address of a customer in our tables');
}
