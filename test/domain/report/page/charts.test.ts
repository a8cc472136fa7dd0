import { columnChart } from '../../../../domain/report/page/charts/columns';
import { lineChart } from '../../../../domain/report/page/charts/line';
import { rateBars } from '../../../../domain/report/page/charts/rate-bars';
import { niceTop } from '../../../../domain/report/page/charts/scale';
import { numberText } from '../../../../domain/report/page/number-text';
import { proportionOf } from '../../../../domain/report/statistics/proportion';

const say = numberText('en');
const numbersOf = (markup: string, attribute: string) => [...markup.matchAll(new RegExp(` ${attribute}="([^"]+)"`, 'g'))].map(([, value]) => Number(value));

describe('charts', () => {
	it('end at a round number', () => {
		expect([0, -3, 1, 1.1, 23, 26, 99, 100, 101, 0.03].map(niceTop)).toEqual([1, 1, 1, 2, 25, 50, 100, 100, 200, 0.05]);
	});

	it('draw columns to scale', () => {
		const column = (value: number) => ({ label: String(value), value, shown: `${value} €`, level: 0 });
		const { text } = columnChart([column(100), column(50), column(0)], 'Columns: a "test"');
		expect(numbersOf(text, 'height')).toEqual([148, 74, 0]);
		expect(text).toContain('role="img" aria-label="Columns: a &quot;test&quot;"');
		expect(text).toContain('<title>50: 50 €</title>');
	});

	it('draw a line with gaps where nothing is known, and its band', () => {
		const { text } = lineChart([{ label: 'a', value: 1 }, { label: 'b', value: null }, { label: 'c', value: 2, band: [1, 4] }, { label: 'd', value: 4, band: [3, 5] }], String, 'Line');
		expect(/class="line" d="([^"]+)"/.exec(text)?.[1]).toBe('M52 140M250.7 108L350 44');
		expect(text.match(/<circle/g)).toHaveLength(3);
		expect(/class="band" points="([^"]+)"/.exec(text)?.[1]).toBe('250.7,44 350,12 350,76 250.7,140');
	});

	it('of nothing are empty, not broken', () => {
		for (const { text } of [columnChart([], 'none'), lineChart([], String, 'none'), lineChart([{ label: 'a', value: null }], String, 'none'), rateBars([], 'none', say)]) {
			expect(text).not.toMatch(/NaN|Infinity|undefined/);
		}
	});

	it('draw rates from nothing to all, with their interval', () => {
		const { text } = rateBars([{ label: 'a tier with a name that is much too long', ...proportionOf(1, 4) }, { label: 'none', ...proportionOf(0, 0) }], 'Bars', say);
		expect(numbersOf(text, 'width')).toEqual([360, 90, 360, 0]);
		expect(text.match(/class="whisker"/g)).toHaveLength(1);
		expect(text).toContain('a tier with a name that i…');
		expect(text).toContain('25% of 4');
	});
});
