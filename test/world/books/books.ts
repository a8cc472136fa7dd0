import type { SourceHost } from '../../workflows/source-host';
import type { Vendor } from '../../vendors/vendor-net';
import type { WorldInvoice } from '../ledger-world';

/** One system that holds the invoices of a world, as people book them there, and the planner that reads it. */
export interface Books {
	readonly name: string;
	readonly planner: string;
	/** The servers behind it; none for the tables. */
	readonly vendors: readonly Vendor[];
	readonly settings: Readonly<Record<string, unknown>>;
	/** Whether one of n8n's own nodes reads it, which waits five minutes for an answer; the planner waits one. */
	readonly byOwnNode: boolean;
	/** What the system calls the invoice. */
	idOf(invoice: WorldInvoice): string;
	/** Has n8n know the account. */
	connect(source: SourceHost): Promise<void>;
	bill(invoice: WorldInvoice, source: SourceHost): Promise<void>;
	/** Books the whole amount as paid on the civil day `on`. */
	pay(invoice: WorldInvoice, on: string, source: SourceHost): Promise<void>;
}
