import type { MeasureRow } from './measure-rows';

const COLUMNS = ['measure', 'group', 'currency', 'unit', 'value', 'low', 'high', 'of'] as const;
// A spreadsheet would take these for the beginning of a formula.
const FORMULA = /^[=+\-@\t\r]/;

/** The rows as CSV (RFC 4180): comma, CRLF, a header; numbers with a point, empty where there is nothing to measure. */
export function measuresCsv(rows: readonly MeasureRow[]): string {
	const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
	return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

function cell(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const text = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
