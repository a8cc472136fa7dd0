import { buildScanConfig } from '@n8n/scan-community-package/scanner/scanner.mjs';
import tseslint from 'typescript-eslint';

// What is published is held to n8n's own scanner rules; everything, tests and scripts included, to strict TypeScript.
const published = ['package.json', '{nodes,credentials}/**/*.{ts,json}'];
const scanner = (await buildScanConfig()).map((config) => ({
	...config,
	// Ours to publish is what lies in nodes/ and credentials/ at the top, not what mirrors them in test/.
	files: config.files?.map((pattern) => pattern.replace(/^\*\*\/(?=nodes|credentials)/, '')) ?? published,
}));

export default [
	// The scripts in workflows/definitions/code are bodies of functions: n8n's Code node wraps them.
	{ ignores: ['dist/', 'node_modules/', 'coverage/', 'workflows/**/*.json', 'workflows/definitions/code/**/*.js', 'domain/**/*.json', 'test/**/*.json'] },
	...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.ts'] })),
	{
		files: ['**/*.ts'],
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			// A class with only static members or an empty interface is never what we mean; the rest of "strict" stands.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
		},
	},
	...scanner,
];
