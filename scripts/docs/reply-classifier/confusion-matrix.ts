import { INTENTS, type Intent } from '../../../domain/reply/intent';

/** A pair of what a reply means and what the engine said. */
export type Judged = readonly [meant: Intent, said: Intent];

const CELL = 26;
const LEFT = 170;
const TOP = 150;

/** The confusion matrix as an SVG that is readable on light and dark pages: rows are what was meant, columns what was said. */
export function confusionMatrix(pairs: readonly Judged[], title: string): string {
	const width = LEFT + INTENTS.length * CELL + 20;
	const height = TOP + INTENTS.length * CELL + 20;
	const cells = INTENTS.flatMap((meant, row) => {
		const all = pairs.filter(([intent]) => intent === meant);
		return INTENTS.map((said, column) => cell(all.filter(([, intent]) => intent === said).length, all.length, row, column));
	});
	const rows = INTENTS.map((intent, at) => `<text x="${LEFT - 8}" y="${TOP + at * CELL + 17}" text-anchor="end">${intent}</text>`);
	const columns = INTENTS.map((intent, at) => `<text transform="translate(${LEFT + at * CELL + 17} ${TOP - 8}) rotate(-60)">${intent}</text>`);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="11">`,
		`<title>${title}</title>`,
		`<rect width="${width}" height="${height}" fill="#fff"/>`,
		`<text x="10" y="20" font-size="13" font-weight="600">${title}</text>`,
		'<text x="10" y="38" fill="#555">row: what it means, column: what was said</text>',
		...columns,
		...rows,
		...cells,
		'</svg>',
		'',
	].join('\n');
}

function cell(count: number, of: number, row: number, column: number): string {
	const share = of === 0 ? 0 : count / of;
	const [x, y] = [LEFT + column * CELL, TOP + row * CELL];
	const fill = row === column ? '31,95,139' : '178,58,38';
	const square = `<rect x="${x}" y="${y}" width="${CELL - 1}" height="${CELL - 1}" fill="rgb(${fill})" fill-opacity="${(0.04 + 0.9 * share).toFixed(2)}"/>`;
	const text = count === 0 ? '' : `<text x="${x + 12}" y="${y + 17}" text-anchor="middle" fill="${share > 0.5 ? '#fff' : '#222'}">${count}</text>`;
	return square + text;
}
