import { html, type Html } from '../../../markup/html';
import { WIDTH, at, niceTop } from './scale';

export interface Point {
	label: string;
	/** Null leaves a gap. */
	value: number | null;
	/** Between what bounds it lies, where that is known. */
	band?: readonly [number, number];
}

const HEIGHT = 200;
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 10, 12, 28];
const GRID = [0, 0.5, 1];

/** A line, with the band of its bounds behind it; `shown` writes a value, `name` says in a sentence what the chart shows. */
export function lineChart(points: readonly Point[], shown: (value: number) => string, name: string): Html {
	const top = niceTop(Math.max(0, ...points.map(({ value, band }) => Math.max(value ?? 0, band?.[1] ?? 0))));
	const x = (index: number) => LEFT + ((WIDTH - LEFT - RIGHT) * index) / Math.max(1, points.length - 1);
	const y = (value: number) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * value) / top;
	const grid = GRID.map((part) => html`<line class="grid" x1="${LEFT}" y1="${at(y(part * top))}" x2="${WIDTH - RIGHT}" y2="${at(y(part * top))}"/>
<text x="${LEFT - 6}" y="${at(y(part * top) + 4)}" text-anchor="end">${shown(part * top)}</text>
`);
	const bounded = points.flatMap(({ band }, index) => (band ? [{ index, band }] : []));
	const edge = [...bounded.map(({ index, band }) => [x(index), y(band[1])] as const), ...bounded.toReversed().map(({ index, band }) => [x(index), y(band[0])] as const)];
	const area = edge.length > 2 ? html`<polygon class="band" points="${edge.map((pair) => pair.map(at).join(',')).join(' ')}"/>` : undefined;
	const ends = [...new Set([0, Math.floor((points.length - 1) / 2), points.length - 1])];
	const labels = ends.flatMap((index, order) => {
		const anchor = order === 0 ? 'start' : order === ends.length - 1 ? 'end' : 'middle';
		return points[index] ? [html`<text x="${at(order === 0 ? LEFT : x(index))}" y="${HEIGHT - 8}" text-anchor="${anchor}">${points[index].label}</text>`] : [];
	});
	const dots = points.flatMap(({ label, value }, index) => (value === null ? [] : [html`<circle class="dot" cx="${at(x(index))}" cy="${at(y(value))}" r="3.5"><title>${label}: ${shown(value)}</title></circle>`]));
	return html`<svg role="img" aria-label="${name}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${grid}${area}<path class="line" d="${pathOf(points, x, y)}"/>${dots}${labels}</svg>`;
}

function pathOf(points: readonly Point[], x: (index: number) => number, y: (value: number) => number): string {
	return points
		.flatMap(({ value }, index) => {
			if (value === null) return [];
			const before = points[index - 1]?.value;
			return [`${index === 0 || before === null || before === undefined ? 'M' : 'L'}${at(x(index))} ${at(y(value))}`];
		})
		.join('');
}
