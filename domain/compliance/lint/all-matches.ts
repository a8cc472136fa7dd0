const NONE: readonly RegExpExecArray[] = [];

/** Every match of `pattern`, which has the flag g, in the order of the text. Unlike `matchAll` it makes no copy of the pattern. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (!match) return NONE;
	const found: RegExpExecArray[] = [];
	for (; match; match = pattern.exec(text)) found.push(match);
	return found;
}
