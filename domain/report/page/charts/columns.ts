import { html, type Html } from '../../../markup/html';
import { WIDTH, at, niceTop } from './scale';

export interface Column {
	label: string;
	value: number;
	/** The value as it stands above the column. */
	shown: string;
	/** The colour, from 0 (well) to 4 (worst). */
	level: number;
}

const HEIGHT = 200;
const [TOP, BOTTOM] = [24, 28];

/** A column chart; `name` says in a sentence what it shows, for those who do not see it. */
export function columnChart(columns: readonly Column[], name: string): Html {
	const top = niceTop(Math.max(...columns.map(({ value }) => value), 0));
	const step = WIDTH / Math.max(1, columns.length);
	const base = HEIGHT - BOTTOM;
	const marks = columns.map(({ label, value, shown, level }, index) => {
		const height = ((base - TOP) * value) / top;
		const middle = at(step * (index + 0.5));
		return html`<g><title>${label}: ${shown}</title>
<rect class="level-${level}" x="${at(step * index + step * 0.14)}" y="${at(base - height)}" width="${at(step * 0.72)}" height="${at(height)}" rx="2"/>
<text class="strong" x="${middle}" y="${at(base - height - 7)}" text-anchor="middle">${shown}</text>
<text x="${middle}" y="${at(HEIGHT - 8)}" text-anchor="middle">${label}</text></g>
`;
	});
	return html`<svg role="img" aria-label="${name}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><line class="axis" x1="0" y1="${base}" x2="${WIDTH}" y2="${base}"/>
${marks}</svg>`;
}
