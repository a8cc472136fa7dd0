import type { Instant } from '../calendar/instant';
import type { Fields, ReadingSettings } from './accounting-system';
import type { UnreadableCustomer } from './customers';
import type { CustomerFacts, LeftOutReason } from './document';
import type { LedgerEvent } from './events';
import type { ReadingFailure } from './read-documents';
import type { Source } from './systems';

export interface NormaliseSettings extends ReadingSettings {
	source: Source;
	/** ISO 3166-1, of customers of whom nothing says where they are; undefined leaves it unknown. */
	defaultCountry?: string;
	/** Whether what happened (issued, paid, settled) leaves as events. */
	history: boolean;
	/** Whether invoices nobody owes any more are receivables too, so that what follows can see that they are settled. */
	settledToo: boolean;
}

/** Where a result comes from. */
export interface Origin {
	/** The number of the item it came with. */
	item: number;
	/** Its place among the documents of the run. */
	position: number;
}

export interface NormalisedReceivable extends Origin {
	invoice: Readonly<Record<string, unknown>>;
	customer: CustomerFacts;
	/** Whether the item had the contract's shape, and so may carry keys of other nodes. */
	isContract: boolean;
}

export interface NormalisedEvent extends Origin {
	event: LedgerEvent;
}

export interface LeftOutDocument extends Origin {
	system: string;
	id: string;
	reason: LeftOutReason;
	/** As it came. */
	written: Fields;
}

export interface Normalised {
	receivables: NormalisedReceivable[];
	events: NormalisedEvent[];
	leftOut: LeftOutDocument[];
	failures: ReadingFailure[];
	/** Rows of the Customers input of which not even the customer's id could be read. */
	unreadableCustomers: readonly UnreadableCustomer[];
	/** The latest change of any document; undefined where none tells. */
	newestUpdate?: Instant;
}
