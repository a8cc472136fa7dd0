/**
 * Bundles every node and credential with the libraries it uses. What several nodes need lands once in dist/shared/.
 * esbuild splits shared code for ES modules only, so it splits first and each piece becomes CommonJS afterwards.
 */
const { mkdir, readdir, writeFile } = require('node:fs/promises');
const path = require('node:path');
const esbuild = require('esbuild');

const { writeNotices } = require('./notices');
const { withoutChartGlobals } = require('./without-chart-globals');
const { withoutPdfGlobals } = require('./without-pdf-globals');
const { withoutRe2 } = require('./without-re2');

const ROOT = path.join(__dirname, '../..');

// Handlebars' logger and its "no conflict" helper reach for the console and the global object; nothing here uses them.
const withoutHandlebarsGlobals = {
	name: 'without-handlebars-globals',
	setup(build) {
		build.onLoad({ filter: /handlebars[\\/]dist[\\/]cjs[\\/]handlebars[\\/]no-conflict\.js$/ }, () => ({
			contents: 'exports.__esModule = true; exports.default = () => {};',
		}));
		build.onLoad({ filter: /handlebars[\\/]dist[\\/]cjs[\\/]handlebars[\\/]logger\.js$/ }, () => ({
			contents: 'exports.__esModule = true; exports.default = { log() {}, lookupLevel: (level) => level };',
		}));
	},
};

async function bundle() {
	const entryPoints = await entries('nodes', 'credentials');
	const split = await esbuild.build({
		absWorkingDir: ROOT,
		entryPoints,
		outbase: '.',
		outdir: 'dist',
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		mainFields: ['module', 'main'],
		target: 'node20',
		external: ['n8n-workflow'],
		chunkNames: 'shared/[hash]',
		drop: ['console', 'debugger'],
		charset: 'utf8',
		define: { 'process.env.NODE_ENV': '"production"' },
		plugins: [withoutChartGlobals, withoutHandlebarsGlobals, withoutPdfGlobals, withoutRe2],
		metafile: true,
		write: false,
	});
	for (const file of split.outputFiles) {
		const { code } = await esbuild.transform(file.text, { format: 'cjs', platform: 'node', target: 'node20', minify: true, charset: 'utf8' });
		await mkdir(path.dirname(file.path), { recursive: true });
		await writeFile(file.path, code);
	}
	await writeNotices(ROOT, Object.keys(split.metafile.inputs));
}

async function entries(...folders) {
	const found = await Promise.all(folders.map((folder) => readdir(path.join(ROOT, folder), { recursive: true }).catch(() => [])));
	const files = found.flatMap((names, index) => names.map((name) => path.join(folders[index], name)));
	return files.filter((file) => /\.(node|credentials)\.ts$/.test(file)).sort();
}

module.exports = { bundle };
