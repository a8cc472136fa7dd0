import { timeOf } from '../../bench/growth';
import type { Measurement } from '../../bench/result';

/** One line of a plot. */
export interface Series {
	name: string;
	measurements: readonly Measurement[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [640, 360, 64, 210, 40, 48];
const COLOURS = ['#1f5f8b', '#b3541e', '#3c7a3f', '#7a4d8f', '#8a6d1b', '#4a5560', '#a33b5c', '#2b8a8a', '#111111'];

/** Seconds (see `timeOf`) over items as SVG, both axes logarithmic: what grows linearly is a straight line at 45 degrees to the decades. */
export function timePlot(title: string, series: readonly Series[]): string {
	const all = series.flatMap(({ measurements }) => measurements);
	const [items, seconds] = [decadesOf(all.map((one) => one.items)), decadesOf(all.map(timeOf))];
	const x = (value: number) => (LEFT + ((Math.log10(value) - items.first) / (items.last - items.first)) * (WIDTH - LEFT - RIGHT)).toFixed(1);
	const y = (value: number) => (HEIGHT - BOTTOM - ((Math.log10(value) - seconds.first) / (seconds.last - seconds.first)) * (HEIGHT - TOP - BOTTOM)).toFixed(1);
	const across = items.powers.map((value) => `<line x1="${x(value)}" y1="${TOP}" x2="${x(value)}" y2="${HEIGHT - BOTTOM}" class="grid"/><text x="${x(value)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${value.toLocaleString('en')}</text>`);
	const up = seconds.powers.map((value) => `<line x1="${LEFT}" y1="${y(value)}" x2="${WIDTH - RIGHT}" y2="${y(value)}" class="grid"/><text x="${LEFT - 8}" y="${Number(y(value)) + 4}" text-anchor="end">${value} s</text>`);
	const lines = series.map(({ name, measurements }, index) => {
		const colour = COLOURS[index % COLOURS.length];
		const points = measurements.map((one) => `${x(one.items)},${y(timeOf(one))}`);
		const dots = measurements.map((one) => `<circle cx="${x(one.items)}" cy="${y(timeOf(one))}" r="3.5" fill="${colour}"><title>${name}: ${one.items.toLocaleString('en')} items in ${timeOf(one).toFixed(2)} s</title></circle>`);
		const key = TOP + 12 + index * 20;
		return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="1.5"/>${dots.join('')}<rect x="${WIDTH - RIGHT + 16}" y="${key - 8}" width="10" height="10" fill="${colour}"/><text x="${WIDTH - RIGHT + 32}" y="${key + 1}">${name}</text>`;
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">`,
		'<style>text{font:11px sans-serif;fill:#333}.title{font-size:13px;font-weight:bold}.grid{stroke:#e3e3e3}</style>',
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
		`<text x="${LEFT}" y="24" class="title">${title}</text>`,
		...across,
		...up,
		...lines,
		`<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">items</text>`,
		'</svg>',
		'',
	].join('\n');
}

function decadesOf(values: readonly number[]): { first: number; last: number; powers: readonly number[] } {
	const first = Math.floor(Math.log10(Math.min(...values)));
	const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
	return { first, last, powers: Array.from({ length: last - first + 1 }, (_, step) => Number((10 ** (first + step)).toPrecision(1))) };
}
