export type DecimalSeparator = 'comma' | 'point';

/** What a cell says: a decimal text with a point, or two of them where one separator can mean both. */
export type AmountReading = { amount: string; shows?: DecimalSeparator } | { comma: string; point: string };

/**
 * Reads the amount in a cell, without its currency; null where it is none. Negative is a minus before or after, or
 * parentheses. `1.234,50`, `1,234.50`, `1 234,50`, `1'234.50` and `1,00,000.00` are understood; `1,234` alone can be both.
 */
export function readAmount(cell: unknown): AmountReading | null {
	if (typeof cell === 'number') return Number.isFinite(cell) ? { amount: String(cell) } : null;
	if (typeof cell !== 'string') return null;
	// Letters may stand before or after the digits (a currency), not between them ("1E5", "12 of 30").
	if (/\d\s*[\p{L}\p{Sc}]+\.?\s*\d/u.test(cell)) return null;
	const bare = cell.replace(/[\p{L}\p{Sc}]+\.?/gu, '').replace(/[\u2212\u2013]/g, '-').trim();
	const parts = /^(\()?\s*([+-])?\s*([\d.,'’\s\u00a0\u202f]*\d)\s*(-)?\s*(\))?$/.exec(bare);
	if (!parts || Boolean(parts[1]) !== Boolean(parts[5])) return null;
	const sign = parts[1] || parts[2] === '-' || parts[4] ? '-' : '';
	const reading = readDigits((parts[3] ?? '').trim());
	if (!reading) return null;
	if ('amount' in reading) return { ...reading, amount: sign + reading.amount };
	return { comma: sign + reading.comma, point: sign + reading.point };
}

/** The decimal separator that the amounts of a run show; null where none shows it, or where they contradict each other. */
export function separatorShownBy(cells: Iterable<unknown>): DecimalSeparator | null {
	const shown = new Set<DecimalSeparator>();
	for (const cell of cells) {
		const reading = typeof cell === 'string' ? readAmount(cell) : null;
		if (reading && 'amount' in reading && reading.shows) shown.add(reading.shows);
	}
	const [separator] = shown;
	return shown.size === 1 && separator ? separator : null;
}

function readDigits(text: string): AmountReading | null {
	const spaced = /[\s\u00a0\u202f'’]/.test(text);
	const digits = text.replace(/[\s\u00a0\u202f'’]/g, '');
	const separators = [...digits].filter((character) => character === '.' || character === ',');
	const last = separators.at(-1);
	if (last === undefined) return { amount: digits };
	const shows: DecimalSeparator = last === ',' ? 'comma' : 'point';
	const at = digits.lastIndexOf(last);
	const [whole, fraction] = [digits.slice(0, at), digits.slice(at + 1)];
	const otherSeparators = separators.slice(0, -1);
	if (otherSeparators.length === 0) {
		const canGroup = !spaced && /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3;
		const asDecimal = `${whole || '0'}.${fraction}`;
		if (!canGroup) return { amount: asDecimal, shows };
		return last === ',' ? { comma: asDecimal, point: whole + fraction } : { comma: whole + fraction, point: asDecimal };
	}
	if (new Set(separators).size === 1) {
		// The same separator twice groups thousands, so the other one would be the decimal one.
		return isGrouped(digits) ? { amount: digits.replaceAll(last, ''), shows: last === ',' ? 'point' : 'comma' } : null;
	}
	if (otherSeparators.includes(last) || !isGrouped(whole)) return null;
	return { amount: `${whole.replace(/[.,]/g, '')}.${fraction}`, shows };
}

// Groups of three; in India those above the thousands have two digits.
function isGrouped(digits: string): boolean {
	return /^\d{1,3}(,\d{2,3})*,\d{3}$/.test(digits) || /^\d{1,3}(\.\d{3})+$/.test(digits);
}
