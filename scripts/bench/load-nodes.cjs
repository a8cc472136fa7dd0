/**
 * Prints how many milliseconds it takes to load and make all nodes of an installed package, in a fresh process.
 * n8n-workflow is loaded before, from NODE_PATH: an n8n that runs has it.
 */
const path = require('node:path');

require('n8n-workflow');
const folder = process.argv[2];
const { nodes } = require(path.join(folder, 'package.json')).n8n;

const started = performance.now();
for (const file of nodes) {
	const { [path.basename(file, '.node.js')]: NodeClass } = require(path.join(folder, file));
	new NodeClass();
}
console.log((performance.now() - started).toFixed(1));
