import type { SpreadsheetField } from './headers';

/** How the texts of a table are to be read where they can be read in two ways. */
export interface SpreadsheetSettings {
	/** `auto`: as the dates and amounts of the run show it. */
	dateOrder: 'auto' | 'dmy' | 'mdy';
	decimalSeparator: 'auto' | 'comma' | 'point';
	/** Headers that no list of known ones holds, as the user maps them. */
	columns: readonly { field: SpreadsheetField; header: string }[];
}
