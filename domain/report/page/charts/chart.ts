import { BarChart, CustomChart, LineChart, type BarSeriesOption, type CustomSeriesOption, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import { Html, html, withoutControls } from '../../../markup/html';

use([BarChart, CustomChart, GridComponent, LineChart, SVGRenderer]);

export type ChartOption = ComposeOption<BarSeriesOption | CustomSeriesOption | GridComponentOption | LineSeriesOption>;

export interface Chart {
	/** What it shows, in a sentence, for those who do not see it. */
	name: string;
	height: number;
	/** As Apache ECharts has it: https://echarts.apache.org/en/option.html. */
	option: ChartOption;
	/** What the marks of the first series say, in the order of its data. */
	marks: readonly string[];
}

/** Of every chart, in its own units: narrow enough to be read on a phone without being shrunk. */
export const WIDTH = 360;

/** The colours of the page, which follow what the reader's system says; level 0 is well, 4 is worst. */
export const COLOUR = { ink: 'var(--ink)', muted: 'var(--muted)', line: 'var(--line)', accent: 'var(--accent)', band: 'var(--band)', track: 'var(--track)', level: (level: number) => `var(--l${level})` } as const;

/**
 * Draws a chart as SVG, with Apache ECharts and without a browser: https://echarts.apache.org/handbook/en/how-to/cross-platform/server.
 * The marks of its first series carry what they say as their titles.
 */
export function drawChart({ name, height, option, marks }: Chart): Html {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
	chart.setOption({ animation: false, textStyle: { color: COLOUR.muted }, ...option });
	const drawn = withoutControls(chart.renderToSVGString());
	chart.dispose();
	const { text: opening } = html`<svg role="img" aria-label="${name}" viewBox="0 0 ${WIDTH} ${height}">`;
	return new Html(withTitles(withoutStyles(drawn), marks).replace(/^<svg[^>]*>/, () => opening));
}

/**
 * The page's policy lets no style of an element hold, what styles of hovering would do its own script does, and the clips,
 * which cut nothing, have names that are counted over all charts of the process.
 */
function withoutStyles(svg: string): string {
	return svg
		.replace(/<(style|defs)[^]*?<\/\1>/g, '')
		.replace(/ (?:class|clip-path)="[^"]*"/g, '')
		.replace(/ style="([^"]*)"/g, (_, declarations: string) => declarations.replace(/(font-size|font-weight):([^;]+);?|[^;]+;?/g, (_declaration, property?: string, value?: string) => (property ? ` ${property}="${value}"` : '')));
}

/** ECharts writes of which series (`ecmeta_series_index`) and which of its data (`ecmeta_data_index`) a mark is. */
function withTitles(svg: string, marks: readonly string[]): string {
	return svg
		.replace(/<(path|circle|rect)([^>]* ecmeta_series_index="0" ecmeta_data_index="(\d+)"[^>]*)><\/\1>/g, (mark, tag: string, attributes: string, index: string) => {
			const says = marks[Number(index)];
			return says === undefined ? mark : html`${new Html(`<${tag}${attributes}>`)}<title>${says}</title>${new Html(`</${tag}>`)}`.text;
		})
		.replace(/ ecmeta_\w+="[^"]*"/g, '');
}
