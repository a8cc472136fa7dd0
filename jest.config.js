/** Unit and engine tests run from the sources; workflows and browser need a real n8n and a real Chromium; long takes long. */
const swc = (syntax) => ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax } }, module: { type: 'commonjs' } }];
// Libraries that come as modules only.
const MODULES = '(?:echarts|email-reply-parser|get-port|milliparsec|zrender)/';
const transform = { '^.+\\.tsx?$': swc('typescript'), [`/node_modules/${MODULES}.+\\.js$`]: swc('ecmascript') };
const project = (displayName, folders) => ({
	displayName,
	testEnvironment: 'node',
	testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
	transform,
	transformIgnorePatterns: [`/node_modules/(?!${MODULES})`],
});

module.exports = {
	// No test is about time; a busy machine may take as long as it does.
	testTimeout: 60_000,
	projects: [
		project('unit', ['domain', 'nodes', 'build', 'scripts']),
		project('workflows', ['workflows']),
		project('browser', ['browser']),
		project('long', ['long']),
	],
};
