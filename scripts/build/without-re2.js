const { readFile } = require('node:fs/promises');

// The mail parser looks for RE2, a native module that is not bundled, by a require that a CommonJS bundle cannot make.
exports.withoutRe2 = {
	name: 'without-re2',
	setup(build) {
		build.onLoad({ filter: /email-reply-parser[\\/]dist[\\/]regex\.js$/ }, async ({ path: file }) => {
			const source = await readFile(file, 'utf8');
			const lookUp = /import \{ createRequire \} from "module";\s*const require = createRequire\(import\.meta\.url\);/;
			if (!lookUp.test(source)) throw new Error('email-reply-parser looks for RE2 in another way than before');
			return { contents: source.replace(lookUp, "const require = () => { throw new Error('RE2 is not bundled'); };") };
		});
	},
};
