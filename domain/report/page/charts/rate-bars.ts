import type { CustomSeriesOption } from 'echarts/charts';

import type { Html } from '../../../markup/html';
import type { Proportion } from '../../statistics/proportion';
import type { NumberText } from '../number-text';
import { COLOUR, drawChart } from './chart';

export interface RateBar extends Proportion {
	label: string;
}

const ROW = 40;
const BAR = 12;
const MOST_CHARACTERS = 26;

/** Rates as horizontal bars from 0 to 100 %, each with its 95 % interval; `name` says in a sentence what the chart shows. */
export function rateBars(bars: readonly RateBar[], name: string, say: NumberText): Html {
	const rows = { type: 'category', inverse: true, axisLine: { show: false }, axisTick: { show: false } } as const;
	// Above its bar, at either end of it.
	const label = { inside: true, margin: 0, fontSize: 12, verticalAlign: 'bottom' as const, padding: [0, 0, BAR / 2 + 4, 0] };
	return drawChart({
		name,
		height: Math.max(1, bars.length) * ROW + 4,
		marks: bars.map((bar) => `${bar.label}: ${say.count(bar.count)} of ${say.count(bar.of)}`),
		option: {
			grid: { outerBoundsMode: 'none', left: 0, right: 0, top: 8, bottom: -4 },
			xAxis: { type: 'value', min: 0, max: 1, show: false },
			yAxis: [
				{ ...rows, data: bars.map((bar) => clipped(bar.label)), axisLabel: { ...label, align: 'left', color: COLOUR.muted } },
				{ ...rows, data: bars.map(({ rate, of }) => `${say.percent(rate)} of ${say.count(of)}`), position: 'right', axisLabel: { ...label, align: 'right', color: COLOUR.ink, fontWeight: 600 } },
			],
			series: [
				{
					type: 'bar',
					barWidth: BAR,
					showBackground: true,
					backgroundStyle: { color: COLOUR.track, borderRadius: 2 },
					itemStyle: { color: COLOUR.accent, borderRadius: 2 },
					emphasis: { disabled: true },
					data: bars.map(({ rate }) => rate ?? 0),
				},
				whiskers(bars),
			],
		},
	});
}

/** The intervals, each as a line over its bar. */
function whiskers(bars: readonly RateBar[]): CustomSeriesOption {
	return {
		type: 'custom',
		silent: true,
		z: 3,
		data: bars.flatMap(({ interval }, row) => (interval ? [[...interval, row]] : [])),
		renderItem: (_, { coord, value }) => {
			const [[x1, y1], [x2, y2]] = [0, 1].map((bound) => coord([value(bound), value(2)])) as [[number, number], [number, number]];
			return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: COLOUR.ink, lineWidth: 2 } };
		},
	};
}

function clipped(label: string): string {
	return label.length > MOST_CHARACTERS ? `${label.slice(0, MOST_CHARACTERS - 1)}…` : label;
}
