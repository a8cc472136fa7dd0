const SHAPE = /^\d{1,3}(?:[.,]\d{3})+$/;
const INDIAN = /^\d{1,3}(?:,\d{2})+,\d{3}$/;
const WITH_DECIMALS = /^(\d[\d.,]*)[.,](\d{1,2})$/;

/**
 * The number that figures such as `1.200,50`, `1,200.50`, `2,40,000` or `1200` write in prose, as a decimal text; null
 * where they write a date, a time or several numbers. Three digits after a separator are a group: nobody promises mills.
 */
export function readFigures(text: string): string | null {
	if (/^\d+$/.test(text)) return text;
	if (SHAPE.test(text) || INDIAN.test(text)) return hasOneSeparator(text) ? text.replace(/[.,]/g, '') : null;
	const parts = WITH_DECIMALS.exec(text);
	const [, whole = '', decimals = ''] = parts ?? [];
	if (!parts || !/^\d+$|^\d{1,3}(?:[.,]\d{2,3})+$/.test(whole) || !hasOneSeparator(whole)) return null;
	const separator = text.charAt(whole.length);
	return whole.includes(separator) ? null : `${whole.replace(/[.,]/g, '')}.${decimals}`;
}

function hasOneSeparator(text: string): boolean {
	return new Set(text.replace(/\d/g, '')).size <= 1;
}
