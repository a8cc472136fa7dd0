import type { Fields } from '../accounting-system';
import { HEADERS, SPREADSHEET_FIELDS, type SpreadsheetField } from './headers';
import type { SpreadsheetSettings } from './settings';

/** Which header of the table holds a field. */
export type Columns = ReadonlyMap<SpreadsheetField, string>;

const LARGEST_CACHE = 1000;

interface KnownHeader {
	field: SpreadsheetField;
	/** Lower wins where two columns hold one field. */
	rank: number;
}

const KNOWN: ReadonlyMap<string, KnownHeader> = new Map(
	SPREADSHEET_FIELDS.toReversed().flatMap((field) =>
		[field, ...HEADERS[field]].map((name, rank): [string, KnownHeader] => [plain(name), { field, rank }]).toReversed(),
	),
);

/** Finds the columns of rows by their headers; those the user mapped come first. */
export class ColumnFinder {
	private readonly cache = new Map<string, Columns>();

	constructor(private readonly mapped: SpreadsheetSettings['columns']) {}

	/** The columns of a row, by field. Rows of one table may lack the cells that are empty. */
	columnsOf(row: Fields): Columns {
		const headers = Object.keys(row);
		const key = headers.join('\u0000');
		let columns = this.cache.get(key);
		if (!columns) {
			if (this.cache.size >= LARGEST_CACHE) this.cache.clear();
			this.cache.set(key, (columns = this.find(headers)));
		}
		return columns;
	}

	private find(headers: readonly string[]): Columns {
		const found = new Map<SpreadsheetField, { header: string; rank: number }>();
		for (const header of headers) {
			const known = KNOWN.get(plain(header));
			const before = known && found.get(known.field);
			if (known && (!before || known.rank < before.rank)) found.set(known.field, { header, rank: known.rank });
		}
		for (const { field, header } of this.mapped) {
			const own = headers.find((candidate) => candidate.trim() === header.trim());
			if (own !== undefined) found.set(field, { header: own, rank: -1 });
		}
		return new Map([...found].map(([field, { header }]) => [field, header]));
	}
}

/** A header without what people write differently: case, accents, spaces, punctuation. */
function plain(header: string): string {
	return header.replace(/[#№]/g, 'no').normalize('NFKD').replace(/ß/g, 'ss').toLowerCase().replace(/[^a-z0-9]/g, '');
}
