import type { Html } from '../../../markup/html';
import { COLOUR, drawChart } from './chart';

export interface Column {
	label: string;
	value: number;
	/** The value as it stands above the column. */
	shown: string;
	/** The colour, from 0 (well) to 4 (worst). */
	level: number;
}

/** A column chart; `name` says in a sentence what it shows. */
export function columnChart(columns: readonly Column[], name: string): Html {
	return drawChart({
		name,
		height: 200,
		marks: columns.map(({ label, shown }) => `${label}: ${shown}`),
		option: {
			grid: { outerBoundsMode: 'none', left: 0, right: 0, top: 24, bottom: 28 },
			xAxis: { type: 'category', data: columns.map(({ label }) => label), axisTick: { show: false }, axisLine: { lineStyle: { color: COLOUR.line } }, axisLabel: { color: COLOUR.muted, fontSize: 12, interval: 0 } },
			yAxis: { type: 'value', show: false, min: 0 },
			series: [
				{
					type: 'bar',
					barWidth: '72%',
					emphasis: { disabled: true },
					label: { show: true, position: 'top', color: COLOUR.ink, fontSize: 12, fontWeight: 600, formatter: ({ dataIndex }) => columns[dataIndex]?.shown ?? '' },
					data: columns.map(({ value, level }) => ({ value, itemStyle: { color: COLOUR.level(level), borderRadius: 2 } })),
				},
			],
		},
	});
}
