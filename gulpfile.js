/** The build: everything that is published goes to dist/, nothing else does. */
const { rm } = require('node:fs/promises');
const { execFile } = require('node:child_process');
const { promisify } = require('node:util');
const { dest, parallel, series, src } = require('gulp');

const { bundle } = require('./scripts/build/bundle');

const run = promisify(execFile);

const clean = () => rm('dist', { recursive: true, force: true });
const types = () => run('tsc', ['--noEmit', '--project', '.']).catch(({ stdout }) => Promise.reject(new Error(`\n${stdout}`)));
const statics = () => src(['{nodes,credentials}/**/*.svg', 'nodes/**/*.node.json'], { base: '.', encoding: false }).pipe(dest('dist'));
const workflows = () => run('tsx', ['scripts/build/workflows.ts']);

clean.displayName = 'clean';
types.description = 'TypeScript, strict';
bundle.description = 'each node with its libraries, shared code once, and the notices of what is bundled';
statics.description = 'icons and codex files';
workflows.description = 'the workflow JSON that users import, from the typed definitions';

exports.clean = clean;
exports.workflows = workflows;
exports.build = series(clean, parallel(types, bundle, statics, workflows));
exports.default = exports.build;
