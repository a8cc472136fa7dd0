import type { TimeZone } from '../calendar/time-zone';
import type { Currency } from '../model/currency';
import type { AccountingDocument, SystemId } from './document';
import type { SpreadsheetSettings } from './spreadsheet/settings';

/** An item from outside: only its being an object is known. */
export type Fields = Readonly<Record<string, unknown>>;

export interface ReadingSettings {
	/** The creditor's zone, in which instants become civil dates. */
	zone: TimeZone;
	/** For documents that name no currency. */
	defaultCurrency?: Currency;
	/** Days to pay, for documents without a due date. */
	netDays?: number;
	spreadsheet: SpreadsheetSettings;
}

/** Reads one document, which came with item number `item`; throws a ContractError that names the document and its field. */
export type DocumentReader = (document: Fields, item: number) => AccountingDocument;

/** One source of documents. A new system is one file that exports one of these, and its line in `systems.ts`. */
export interface AccountingSystem {
	id: SystemId;
	/** As people call it. */
	name: string;
	/** The documents inside an answer of the system's API (a page, an event); null where `item` is none. */
	documentsIn(item: Fields): readonly Fields[] | null;
	/** Whether `item` is a document of this system, judged by field names that no other system has. */
	recognises(item: Fields): boolean;
	/** A reader for one run; `documents` are all of this system in the run, for what only shows in all of them. */
	reader(settings: ReadingSettings, documents: readonly Fields[]): DocumentReader;
}

/** Whether `value` is an object with named fields. */
export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects under one of `names` in `item`, whether it holds a list or one; null where none of the names is there. */
export function listedUnder(item: Fields, ...names: readonly string[]): Fields[] | null {
	const found = names.filter((name) => typeof item[name] === 'object' && item[name] !== null);
	if (found.length === 0) return null;
	return found.flatMap((name) => item[name]).filter(isFields);
}
