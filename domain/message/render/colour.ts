/** A colour as red, green and blue, 0–255. */
type Rgb = readonly [number, number, number];

const DEFAULT = '#1f5f8b';
const DARK_CARD: Rgb = [0x1e, 0x24, 0x2a];
const WHITE: Rgb = [255, 255, 255];
// WCAG 2.2, 1.4.3: text needs this much contrast.
const READABLE = 4.5;

/** The colours a brand colour leads to, all readable where they stand. */
export interface Palette {
	/** Behind the button. */
	accent: string;
	/** On the button. */
	onAccent: string;
	/** Links on white, and on the dark card. */
	link: string;
	darkLink: string;
}

/** `#rgb` or `#rrggbb` as `#rrggbb`; null for any other text. */
export function parseColour(text: string): string | null {
	const match = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim());
	const digits = match?.[1]?.toLowerCase();
	if (!digits) return null;
	return digits.length === 3 ? `#${[...digits].map((digit) => digit + digit).join('')}` : `#${digits}`;
}

/** The palette of a brand colour (`#rrggbb`), or of the default one. */
export function paletteOf(colour: string | undefined): Palette {
	const accent = rgbOf(parseColour(colour ?? '') ?? DEFAULT);
	return {
		accent: hexOf(accent),
		onAccent: contrast(accent, WHITE) >= READABLE ? '#ffffff' : '#111111',
		link: hexOf(until(accent, [0, 0, 0], (candidate) => contrast(candidate, WHITE) >= READABLE)),
		darkLink: hexOf(until(accent, WHITE, (candidate) => contrast(candidate, DARK_CARD) >= READABLE)),
	};
}

// Mixes more and more of `end` into `start` until it will do.
function until(start: Rgb, end: Rgb, willDo: (candidate: Rgb) => boolean): Rgb {
	for (let share = 0; share < 1; share += 0.1) {
		const [red, green, blue] = start.map((value, index) => Math.round(value + ((end[index] ?? value) - value) * share));
		const candidate: Rgb = [red ?? 0, green ?? 0, blue ?? 0];
		if (willDo(candidate)) return candidate;
	}
	return end;
}

// WCAG 2.2: contrast ratio from relative luminance.
function contrast(a: Rgb, b: Rgb): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return ((light ?? 1) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: Rgb): number {
	const [red = 0, green = 0, blue = 0] = colour.map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(hex: string): Rgb {
	const value = parseInt(hex.slice(1), 16);
	return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

function hexOf([red, green, blue]: Rgb): string {
	return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;
}
