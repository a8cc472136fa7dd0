import { parseInstant, type Instant } from '../calendar/instant';
import { readLedger } from '../report/ledger-rows';
import { ContractError } from '../model/contract-error';
import type { DunningEvent } from '../model/event';
import { parseReceivable, type Receivable } from '../model/receivable';
import { readableTouches, type Touch } from '../ledger/touch';

/** A form that was sent, as `dunning_deliveries` keeps it. */
export interface SentForm {
	rowId: number;
	/** The answer's key. */
	key: string;
	/** The execution that took it. */
	execution: string;
	at: Instant;
}

/** What is known when a page is asked for. */
export interface KnownRows {
	receivables: readonly Receivable[];
	/** The customer's, oldest first. */
	events: readonly DunningEvent[];
	touches: readonly Touch[];
	/** In the order in which the table took them. */
	forms: readonly SentForm[];
	/** Receivables that cannot be read, and are not shown. */
	unreadable: number;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Sorts what the tables and the source say, mixed: receivables by their `invoice`, forms by their `delivery`, and rows of
 * the events and the outbox. Rows of other customers are left out; of what says nothing, such as an empty item, nothing is kept.
 */
export function readKnownRows(rows: readonly Row[], customerId: string, asOf: Instant): KnownRows {
	const receivables = rows.filter((row) => row.invoice !== undefined).map(readable);
	const forms = rows.filter((row) => typeof row.delivery === 'string' && row.delivery !== '').map(formOf);
	const past = rows.filter((row) => row.invoice === undefined && row.delivery === undefined && row.customerId === customerId);
	const { history } = readLedger(past, asOf);
	return {
		receivables: receivables.filter((receivable) => receivable !== undefined),
		events: history.of(customerId),
		touches: readableTouches(past.filter((row) => row.type === undefined && row.status !== undefined)),
		forms: forms.sort((a, b) => a.rowId - b.rowId),
		unreadable: receivables.filter((receivable) => receivable === undefined).length,
	};
}

function readable(row: Row): Receivable | undefined {
	try {
		return parseReceivable(row);
	} catch (error) {
		if (error instanceof ContractError) return undefined;
		throw error;
	}
}

function formOf({ id, delivery, execution, at }: Row): SentForm {
	const written = at instanceof Date ? at.toISOString() : String(at ?? '');
	return { rowId: Number(id ?? 0), key: String(delivery), execution: String(execution ?? ''), at: parseInstant(written) ?? (0 as Instant) };
}
