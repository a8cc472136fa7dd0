import { html } from '../../../../domain/markup/html';
import { columnChart } from '../../../../domain/report/page/charts/columns';
import { lineChart } from '../../../../domain/report/page/charts/line';
import { rateBars } from '../../../../domain/report/page/charts/rate-bars';
import { numberText } from '../../../../domain/report/page/number-text';
import { proportionOf } from '../../../../domain/report/statistics/proportion';

const say = numberText('en');
/** How high or wide the shapes of one colour are: the distance between the outermost points of each path. */
const extentsOf = (markup: string, fill: string, axis: 'x' | 'y') =>
	[...markup.matchAll(new RegExp(`<path d="([^"]+)"[^>]* fill="${fill.replace(/[()]/g, '\\$&')}"`, 'g'))].map(([, d = '']) => {
		const points = [...d.matchAll(/[ML]([\d.]+) ([\d.]+)|A[\d.]+ [\d.]+ 0 0 1 ([\d.]+) ([\d.]+)/g)].map(([, x, y, toX, toY]) => Number(axis === 'x' ? (x ?? toX) : (y ?? toY)));
		return Math.max(...points) - Math.min(...points);
	});
const titlesOf = (markup: string) => [...markup.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);

describe('charts', () => {
	it('draw columns to scale, each in the colour of its level', () => {
		const column = (value: number, level: number) => ({ label: String(value), value, shown: `${value} €`, level });
		const { text } = columnChart([column(100, 0), column(50, 4), column(0, 1)], 'Columns: a "test"');
		expect([0, 4, 1].flatMap((level) => extentsOf(text, `var(--l${level})`, 'y'))).toEqual([148, 74, 0]);
		expect(text).toContain('role="img" aria-label="Columns: a &quot;test&quot;" viewBox="0 0 360 200"');
		expect(titlesOf(text)).toEqual(['100: 100 €', '50: 50 €', '0: 0 €']);
	});

	it('draw a line with gaps where nothing is known, and its band', () => {
		const { text } = lineChart([{ label: 'a', value: 1 }, { label: 'b', value: null }, { label: 'c', value: 2, band: [1, 4] }, { label: 'd', value: 4, band: [3, 5] }], String, 'Line');
		const [, line = ''] = /d="([^"]+)"[^>]* stroke="var\(--accent\)"/.exec(text) ?? [];
		expect(line.replace(/[\d. ]+/g, '')).toBe('MML');
		expect(titlesOf(text)).toEqual(['a: 1', 'c: 2', 'd: 4']);
		// The line goes up from 2 to 4, and by that measure the band lies between 1 and 4, then 3 and 5.
		const heights = (path: string) => [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
		const [, two = 0, four = 0] = heights(line);
		const valueOf = (y: number) => Math.round(10 * (2 + (2 * (two - y)) / (two - four))) / 10;
		expect(heights(/d="([^"]+)" fill="var\(--band\)"/.exec(text)?.[1] ?? '').map(valueOf)).toEqual([4, 5, 3, 1]);
	});

	it('leave room for the amounts at their side', () => {
		const leftOf = (shown: string) => Number(/<path d="M([\d.]+) /.exec(lineChart([{ label: 'a', value: 1 }, { label: 'b', value: 2 }], () => shown, 'Line').text)?.[1]);
		expect(leftOf('CHF 150.5K') - leftOf('1')).toBeGreaterThan(40);
	});

	it('draw rates from nothing to all, with their interval', () => {
		const { text } = rateBars([{ label: 'a tier with a name that is much too long', ...proportionOf(1, 4) }, { label: 'none', ...proportionOf(0, 0) }], 'Bars', say);
		expect(extentsOf(text, 'var(--track)', 'x')).toEqual([360, 360]);
		expect(extentsOf(text, 'var(--accent)', 'x')).toEqual([90, 0]);
		expect(text.match(/stroke="var\(--ink\)"/g)).toHaveLength(1);
		expect(text).toContain('a tier with a name that i…');
		expect(text).toContain('25% of 4');
		expect(titlesOf(text)).toEqual(['a tier with a name that is much too long: 1 of 4', 'none: 0 of 0']);
	});

	it('of nothing are empty, not broken', () => {
		for (const { text } of [columnChart([], 'none'), lineChart([], String, 'none'), lineChart([{ label: 'a', value: null }], String, 'none'), rateBars([], 'none', say)]) {
			expect(text).not.toMatch(/NaN|Infinity|undefined/);
			expect(titlesOf(text)).toEqual([]);
		}
	});

	it('carry no style that the policy of the page would refuse, no name that stands twice, and nothing of the library', () => {
		const chart = () => lineChart([{ label: 'a', value: 1, band: [0, 2] }, { label: 'b', value: 2, band: [1, 3] }], String, 'Line').text;
		expect(chart()).not.toMatch(/<style|style=|class=|\bid=|ecmeta|xmlns/);
		expect(chart()).toBe(chart());
	});

	it('escape what they say', () => {
		const hostile = '<b onload="x">& \u0000style="y"';
		const { text } = columnChart([{ label: hostile, value: 1, shown: hostile, level: 0 }], hostile);
		expect(text).not.toMatch(/<b|onload="x"|style="y"|\u0000/);
		expect(titlesOf(text)).toEqual([html`${`${hostile}: ${hostile}`}`.text]);
	});
});
