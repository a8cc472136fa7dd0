import { BoundedMap } from '../memory/bounded-map';

/** JSON with the keys of every object in alphabetical order, so that equal values give equal texts. */
export function canonicalJson(value: unknown): string {
	if (typeof value === 'string') return quoted(value);
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	return Array.isArray(value) ? listText(value) : objectText(value as Readonly<Record<string, unknown>>);
}

function listText(values: readonly unknown[]): string {
	let text = '';
	for (let index = 0; index < values.length; index += 1) text += index === 0 ? canonicalJson(values[index]) : `,${canonicalJson(values[index])}`;
	return `[${text}]`;
}

function objectText(fields: Readonly<Record<string, unknown>>): string {
	const names = inOrder(Object.keys(fields));
	let text = '';
	for (let index = 0; index < names.length; index += 1) {
		const name = names[index] ?? '';
		const value = fields[name];
		if (value === undefined) continue;
		text += text === '' ? firstNames.get(name, labelled) : furtherNames.get(name, labelledFurther);
		text += canonicalJson(value);
	}
	return `{${text}}`;
}

const labelled = (name: string): string => `${quoted(name)}:`;
const labelledFurther = (name: string): string => `,${labelled(name)}`;
const firstNames = new BoundedMap<string, string>(1_000);
const furtherNames = new BoundedMap<string, string>(1_000);

// Sorted by insertion: the names of an object are few and mostly in order, for which nothing is quicker.
function inOrder(names: string[]): readonly string[] {
	for (let index = 1; index < names.length; index += 1) {
		const name = names[index] ?? '';
		let place = index;
		for (let before = names[place - 1]; before !== undefined && before > name; before = names[place - 1]) {
			names[place] = before;
			place -= 1;
		}
		names[place] = name;
	}
	return names;
}

const NEEDS_NO_ESCAPE = /^[ !#-[\]-~]*$/;

function quoted(text: string): string {
	return NEEDS_NO_ESCAPE.test(text) ? `"${text}"` : JSON.stringify(text);
}
