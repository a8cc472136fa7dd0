import type { NamedAmount } from './amounts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * The amounts that are no part of an invoice's number: of "R0-3", "R0" is no rand. A number hides an amount only where it stands
 * as a whole and the amount within it; "100" hides nothing of "EUR 100.00".
 */
export function amountsBeside(numbers: readonly string[], text: string, amounts: readonly NamedAmount[]): readonly NamedAmount[] {
	if (amounts.length === 0) return amounts;
	return amounts.filter(({ text: amount, start }) => !numbers.some((number) => holds(number, text, start, start + amount.length)));
}

function holds(number: string, text: string, start: number, end: number): boolean {
	for (let at = text.indexOf(number, Math.max(0, end - number.length)); at >= 0 && at <= start; at = text.indexOf(number, at + 1)) {
		if (!WORD.test(text[at - 1] ?? '') && !WORD.test(text[at + number.length] ?? '')) return true;
	}
	return false;
}
