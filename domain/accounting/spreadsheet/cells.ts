import type { CivilDate } from '../../calendar/civil-date';
import type { TimeZone } from '../../calendar/time-zone';
import { ContractError } from '../../model/contract-error';
import type { Currency } from '../../model/currency';
import type { MinorUnits } from '../../model/money';
import type { Fields } from '../accounting-system';
import { exactAmount } from '../vendor-fields';
import { readAmount, type DecimalSeparator } from './amounts';
import type { Columns } from './columns';
import { readDate, type DateOrder } from './dates';
import type { SpreadsheetField } from './headers';

/** How the cells of a run are to be read; null where nothing shows it. */
export interface Conventions {
	zone: TimeZone;
	dateOrder: DateOrder | null;
	decimalSeparator: DecimalSeparator | null;
}

const ONE_ORDER = "a date that can be read one way only; set 'Date Order' in the options to say whether the day or the month comes first";
const ONE_SEPARATOR = "an amount that can be read one way only; set 'Decimal Separator' in the options to say what the decimals follow";

/** One row, read field by field; whatever cannot be read throws a ContractError that names the row and the column. */
export class Cells {
	constructor(
		private readonly row: Fields,
		private readonly columns: Columns,
		private readonly number: number,
		private readonly conventions: Conventions,
	) {}

	isEmpty(): boolean {
		return [...this.columns.values()].every((header) => isBlank(this.row[header]));
	}

	has(field: SpreadsheetField): boolean {
		return this.columns.has(field);
	}

	/** Where a field stands, as errors say it. */
	place(field: SpreadsheetField): string {
		const header = this.columns.get(field);
		return header === undefined ? `row ${this.number}, no column for ${field}` : `row ${this.number}, column ${header}`;
	}

	/** The cell as it came; undefined where it is blank. */
	raw(field: SpreadsheetField): unknown {
		const cell = this.row[this.columns.get(field) ?? ''];
		return isBlank(cell) ? undefined : cell;
	}

	text(field: SpreadsheetField): string | undefined {
		const cell = this.raw(field);
		return cell === undefined || typeof cell === 'object' ? undefined : String(cell).trim();
	}

	/** One of `values`, whatever its case. */
	choice<Value extends string>(field: SpreadsheetField, values: readonly Value[]): Value | undefined {
		const text = this.text(field);
		const value = values.find((candidate) => candidate === text?.toLowerCase());
		if (text === undefined || value) return value;
		throw this.refusal(field, text, `one of ${values.join(', ')}`);
	}

	date(field: SpreadsheetField): CivilDate | undefined {
		const cell = this.raw(field);
		if (cell === undefined) return undefined;
		const reading = readDate(cell, this.conventions.zone);
		if (!reading) throw this.refusal(field, cell, 'a date, such as 2026-03-31');
		if ('date' in reading) return reading.date;
		if (!this.conventions.dateOrder) throw this.refusal(field, cell, ONE_ORDER);
		return reading[this.conventions.dateOrder];
	}

	amount(field: SpreadsheetField, currency: Currency): MinorUnits | undefined {
		const cell = this.raw(field);
		if (cell === undefined) return undefined;
		const reading = readAmount(cell);
		if (!reading) throw this.refusal(field, cell, 'an amount, such as 1284.50');
		if ('amount' in reading) return exactAmount(reading.amount, currency, this.place(field));
		if (!this.conventions.decimalSeparator) throw this.refusal(field, cell, ONE_SEPARATOR);
		return exactAmount(reading[this.conventions.decimalSeparator], currency, this.place(field));
	}

	refusal(field: SpreadsheetField, found: unknown, expected: string): ContractError {
		return new ContractError(this.place(field), found, expected);
	}
}

function isBlank(cell: unknown): boolean {
	return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
