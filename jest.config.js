/** Unit and engine tests run from the sources; workflows and browser need a real n8n and a real Chromium; long takes long. */
const transform = {
	'^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }],
};
const project = (displayName, folders) => ({
	displayName,
	testEnvironment: 'node',
	testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
	transform,
});

module.exports = {
	projects: [
		project('unit', ['domain', 'nodes', 'build']),
		project('workflows', ['workflows']),
		project('browser', ['browser']),
		project('long', ['long']),
	],
};
