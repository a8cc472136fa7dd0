import type { Proportion } from '../../statistics/proportion';
import { html, type Html } from '../../../markup/html';
import type { NumberText } from '../number-text';
import { WIDTH, at } from './scale';

export interface RateBar extends Proportion {
	label: string;
}

const ROW = 40;
const BAR = 12;

/** Rates as horizontal bars from 0 to 100 %, each with its 95 % interval; `name` says in a sentence what the chart shows. */
export function rateBars(bars: readonly RateBar[], name: string, say: NumberText): Html {
	const height = Math.max(1, bars.length) * ROW + 4;
	const rows = bars.map(({ label, rate, interval, count: successes, of }, index) => {
		const top = index * ROW;
		const middle = top + 22 + BAR / 2;
		const whisker = interval
			? html`<line class="whisker" x1="${at(interval[0] * WIDTH)}" y1="${middle}" x2="${at(interval[1] * WIDTH)}" y2="${middle}"/>`
			: undefined;
		return html`<g><title>${label}: ${say.count(successes)} of ${say.count(of)}</title>
<text x="0" y="${top + 16}">${clipped(label)}</text>
<text class="strong" x="${WIDTH}" y="${top + 16}" text-anchor="end">${say.percent(rate)} of ${say.count(of)}</text>
<rect class="track" x="0" y="${top + 22}" width="${WIDTH}" height="${BAR}" rx="2"/>
<rect class="bar" x="0" y="${top + 22}" width="${at((rate ?? 0) * WIDTH)}" height="${BAR}" rx="2"/>${whisker}</g>
`;
	});
	return html`<svg role="img" aria-label="${name}" viewBox="0 0 ${WIDTH} ${height}">${rows}</svg>`;
}

const MOST_CHARACTERS = 26;

function clipped(label: string): string {
	return label.length > MOST_CHARACTERS ? `${label.slice(0, MOST_CHARACTERS - 1)}…` : label;
}
