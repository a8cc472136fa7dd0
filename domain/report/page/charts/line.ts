import type { LineSeriesOption } from 'echarts/charts';

import type { Html } from '../../../markup/html';
import { COLOUR, drawChart } from './chart';

export interface Point {
	label: string;
	/** Null leaves a gap. */
	value: number | null;
	/** Between what bounds it lies, where that is known. */
	band?: readonly [number, number];
}

/** A line, with the band of its bounds behind it; `shown` writes a value, `name` says in a sentence what the chart shows. */
export function lineChart(points: readonly Point[], shown: (value: number) => string, name: string): Html {
	const named = new Set([0, Math.floor((points.length - 1) / 2), points.length - 1]);
	const line: LineSeriesOption = {
		type: 'line',
		z: 3,
		clip: false,
		symbol: 'circle',
		symbolSize: 7,
		showAllSymbol: true,
		lineStyle: { color: COLOUR.accent, width: 2.5 },
		itemStyle: { color: COLOUR.accent },
		emphasis: { disabled: true },
		data: points.map(({ value }) => value),
	};
	return drawChart({
		name,
		height: 200,
		marks: points.map(({ label, value }) => `${label}: ${shown(value ?? 0)}`),
		option: {
			// As wide as the amounts at its side leave it.
			grid: { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel', left: 0, right: 10, top: 12, bottom: 6 },
			xAxis: {
				type: 'category',
				boundaryGap: false,
				data: points.map(({ label }) => label),
				axisTick: { show: false },
				axisLine: { lineStyle: { color: COLOUR.line } },
				axisLabel: { color: COLOUR.muted, fontSize: 12, interval: (index) => named.has(index), alignMinLabel: 'left', alignMaxLabel: 'right' },
			},
			yAxis: { type: 'value', min: 0, splitNumber: 2, splitLine: { lineStyle: { color: COLOUR.line } }, axisLabel: { color: COLOUR.muted, fontSize: 12, formatter: shown } },
			series: [line, ...bandOf(points)],
		},
	});
}

/** ECharts has no band, but areas that stand on one another: the lower bound without a colour, and the height of the band on it. */
function bandOf(points: readonly Point[]): LineSeriesOption[] {
	const area = (data: (number | null)[], color: string): LineSeriesOption => ({
		type: 'line',
		stack: 'band',
		silent: true,
		clip: false,
		showSymbol: false,
		lineStyle: { opacity: 0 },
		areaStyle: { color, opacity: 1 },
		data,
	});
	if (points.every(({ band }) => band === undefined)) return [];
	return [area(points.map(({ band }) => band?.[0] ?? null), 'none'), area(points.map(({ band }) => (band ? band[1] - band[0] : null)), COLOUR.band)];
}
