import type { AccountingSystem, Fields, ReadingSettings } from '../accounting-system';
import { separatorShownBy } from './amounts';
import { Cells, type Conventions } from './cells';
import { ColumnFinder } from './columns';
import { customerOfRow } from './customer-row';
import { orderShownBy } from './dates';
import type { SpreadsheetField } from './headers';
import { invoiceOfRow } from './invoice-row';

const DATES: readonly SpreadsheetField[] = ['issueDate', 'dueDate', 'settledOn'];
const AMOUNTS: readonly SpreadsheetField[] = ['total', 'amountDue', 'amountPaid'];

// The header line is row 1, so the first item is row 2; Google Sheets tells the number itself.
const FIRST_ROW = 2;

const knownHeaders = new ColumnFinder([]);

/**
 * Rows of a CSV file, a workbook, Google Sheets or a database query, with one invoice (or one customer) a row and headers in
 * any of seven languages. The order of dates and the decimal separator are those that the rows of the run show.
 */
export const spreadsheet: AccountingSystem = {
	id: 'csv',
	name: 'spreadsheet',
	documentsIn: () => null,
	recognises(item) {
		const columns = knownHeaders.columnsOf(item);
		const hasInvoice = columns.has('dueDate') || ((columns.has('total') || columns.has('amountDue')) && columns.has('number'));
		return hasInvoice || ((columns.has('customerId') || columns.has('customerName')) && columns.has('email'));
	},
	reader(settings, rows) {
		const finder = new ColumnFinder(settings.spreadsheet.columns);
		const conventions = conventionsOf(settings, finder, rows);
		return (row, item) => {
			const number = typeof row.row_number === 'number' ? row.row_number : item + FIRST_ROW;
			const cells = new Cells(row, finder.columnsOf(row), number, conventions);
			if (cells.isEmpty()) return { kind: 'ignored', id: `row ${number}`, reason: 'empty_row' };
			return cells.has('dueDate') || cells.has('total') || cells.has('amountDue') ? invoiceOfRow(cells, settings) : customerOfRow(cells);
		};
	},
};

function conventionsOf({ spreadsheet: { dateOrder, decimalSeparator }, zone }: ReadingSettings, finder: ColumnFinder, rows: readonly Fields[]): Conventions {
	const cellsOf = (fields: readonly SpreadsheetField[]) =>
		rows.flatMap((row) => {
			const columns = finder.columnsOf(row);
			return fields.map((field) => row[columns.get(field) ?? '']);
		});
	return {
		zone,
		dateOrder: dateOrder === 'auto' ? orderShownBy(cellsOf(DATES)) : dateOrder,
		decimalSeparator: decimalSeparator === 'auto' ? separatorShownBy(cellsOf(AMOUNTS)) : decimalSeparator,
	};
}
