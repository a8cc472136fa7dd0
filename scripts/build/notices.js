/** Writes dist/THIRD-PARTY-NOTICES.md: the licence of every library that is part of the bundles, and of the data. */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { writeFile } = require('node:fs/promises');
const path = require('node:path');

const DATA_SOURCES = ['date-holidays'];

async function writeNotices(root, inputs) {
	const names = new Set(DATA_SOURCES);
	for (const input of inputs) {
		const match = /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
		if (match) names.add(match[1]);
	}
	const sections = [...names].sort().map((name) => section(path.join(root, 'node_modules', name)));
	const head = '# Third-party notices\n\nThis package contains code or data of the following projects.\n';
	await writeFile(path.join(root, 'dist/THIRD-PARTY-NOTICES.md'), [head, ...sections].join('\n'));
}

function section(folder) {
	const { name, version, license, author, homepage } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
	const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
	const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
	const who = typeof author === 'string' ? author : author?.name;
	const facts = [`Licence: ${license}`, who && `Author: ${who}`, homepage && `Project: ${homepage}`].filter(Boolean).join('  \n');
	return `## ${name} ${version}\n\n${facts}\n\n\`\`\`\n${text}\n\`\`\`\n`;
}

module.exports = { writeNotices };
