import { decimalsOf, type Currency } from './currency';

/** An amount in the smallest unit of its currency: cents, pence, yen, fils. Always a safe integer. */
export type MinorUnits = number & { readonly __minorUnits: unique symbol };

const SHAPE = /^([+-]?)(\d+)(?:\.(\d+))?$/;
// What binary fractions leave behind (0.1 + 0.2) is dust, not a third decimal.
const DUST = 1e-6;

/**
 * Major units, as a JSON number or a decimal text with a point, to minor units, exactly; null where the value is no
 * amount of the currency (not a number, more decimals than the currency has, beyond 2^53 minor units).
 */
export function parseAmount(value: number | string, currency: Currency): MinorUnits | null {
	return typeof value === 'number' ? fromNumber(value, currency) : fromText(value.trim(), currency);
}

/** An amount that is already in minor units; null where it is no safe integer. */
export function minorUnits(value: number): MinorUnits | null {
	return Number.isSafeInteger(value) ? ((value + 0) as MinorUnits) : null;
}

export const ZERO = 0 as MinorUnits;

/** Minor units as a JSON number in major units. */
export function toMajor(amount: MinorUnits, currency: Currency): number {
	return Number(formatDecimal(amount, currency));
}

/** Minor units as a decimal text in major units with all decimals of the currency: `1284.50`. */
export function formatDecimal(amount: MinorUnits, currency: Currency): string {
	const digits = decimalsOf(currency);
	const sign = amount < 0 ? '-' : '';
	const text = String(Math.abs(amount)).padStart(digits + 1, '0');
	return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Sum of amounts of one currency. */
export function sum(amounts: Iterable<MinorUnits>): MinorUnits {
	let total = 0;
	for (const amount of amounts) total += amount;
	return total as MinorUnits;
}

function fromNumber(value: number, currency: Currency): MinorUnits | null {
	if (!Number.isFinite(value)) return null;
	const scaled = value * 10 ** decimalsOf(currency);
	const rounded = Math.round(scaled);
	const dust = Math.max(DUST, Math.abs(scaled) * Number.EPSILON * 4);
	return Math.abs(scaled - rounded) <= dust ? minorUnits(rounded) : null;
}

function fromText(text: string, currency: Currency): MinorUnits | null {
	const match = SHAPE.exec(text);
	if (!match) return null;
	const [, sign, whole = '', fraction = ''] = match;
	const digits = decimalsOf(currency);
	if (/[1-9]/.test(fraction.slice(digits))) return null;
	const units = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
	return minorUnits(sign === '-' ? -units : units);
}
