import { ContractError } from '../model/contract-error';
import type { AccountingSystem, DocumentReader, Fields, ReadingSettings } from './accounting-system';
import type { AccountingDocument, SystemId } from './document';
import { documentsOf, type Source } from './systems';

/** A document that was read, with the number of the item it came with and its place among all documents of the run. */
export interface ReadDocument {
	item: number;
	position: number;
	system: SystemId;
	/** As it came. */
	written: Fields;
	document: AccountingDocument;
}

export interface ReadingFailure {
	item: number;
	/** Undefined where not even the shape is known. */
	written?: Fields;
	error: ContractError;
}

export interface Readings {
	read: readonly ReadDocument[];
	failures: readonly ReadingFailure[];
}

/**
 * Reads the documents in `items`, each by the reader of its system. A document that breaks its shape fails alone; `alongside`
 * are further items of the run that readers may need to see (the clients of Invoice Ninja tell the currency of its invoices).
 */
export function readDocuments(items: readonly Fields[], source: Source, settings: ReadingSettings, alongside: readonly Fields[] = []): Readings {
	const [read, failures]: [ReadDocument[], ReadingFailure[]] = [[], []];
	const sourced = items.map((item) => (isEmpty(item) ? [] : documentsOf(item, source, settings)));
	const others = alongside.flatMap((item) => documentsOf(item, 'auto', settings) ?? []);
	const readers = new Map<AccountingSystem, DocumentReader>();
	const readerOf = (system: AccountingSystem): DocumentReader => {
		let reader = readers.get(system);
		if (!reader) {
			const own = [...sourced.flatMap((documents) => documents ?? []), ...others].filter((candidate) => candidate.system === system);
			reader = system.reader(settings, own.map(({ document }) => document));
			readers.set(system, reader);
		}
		return reader;
	};
	sourced.forEach((documents, item) => {
		if (!documents) failures.push({ item, error: unknownShape(items[item] ?? {}, source) });
		for (const { system, document: written } of documents ?? []) {
			try {
				read.push({ item, position: read.length, system: system.id, written, document: readerOf(system)(written, item) });
			} catch (error) {
				if (!(error instanceof ContractError)) throw error;
				failures.push({ item, written, error });
			}
		}
	});
	return { read, failures };
}

// A node with "Always Output Data" sends one empty item when it has none.
function isEmpty(item: Fields): boolean {
	return Object.keys(item).length === 0;
}

const NAMES_SHOWN = 8;

function unknownShape(item: Fields, source: Source): ContractError {
	const names = Object.keys(item);
	const shown = `fields ${names.slice(0, NAMES_SHOWN).join(', ')}${names.length > NAMES_SHOWN ? ', …' : ''}`;
	const wanted = source === 'auto' ? 'a document of a known system, or a row with a due date' : `a document of the chosen source (${source})`;
	return new ContractError('item', shown, `${wanted}; check 'Source', or map your headers under 'Column Names' in the options`);
}
