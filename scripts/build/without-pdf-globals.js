/**
 * For esbuild: pdf-lib waits for a timer between pages, looks for randomness on the global object and for Node's own
 * encryption, and its fflate would load a module of Node for worker threads. Letters need none of it, and n8n's scanner
 * refuses all of it.
 */
const { readFile } = require('node:fs/promises');
const path = require('node:path');

const withoutPdfGlobals = {
	name: 'without-pdf-globals',
	setup(build) {
		const fflate = path.join(path.dirname(require.resolve('fflate')), '../esm/browser.js');
		build.onResolve({ filter: /^fflate$/ }, () => ({ path: fflate }));
		build.onLoad({ filter: /pdf-lib[\\/]es[\\/]utils[\\/]async\.js$/ }, () => ({ contents: 'export const waitForTick = () => Promise.resolve();' }));
		build.onLoad({ filter: /pdf-lib[\\/]es[\\/](core[\\/]crypto|utils[\\/]rng)\.js$/ }, async (file) => ({
			contents: (await readFile(file.path, 'utf8')).replaceAll('globalThis.process', 'undefined').replaceAll('globalThis.crypto', 'crypto'),
		}));
	},
};

module.exports = { withoutPdfGlobals };
