/** Characters that show nothing: zero-width, soft hyphens, bidirectional marks, tag characters that hide text. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The lines of a text: line ends unified, what nobody can see taken out, trailing blanks trimmed. */
export function linesOf(text: string): string[] {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/\u00a0/g, ' ')
		.replace(INVISIBLE, '')
		.replace(CONTROL, '')
		.split('\n')
		.map((line) => line.trimEnd());
}

/** Joins lines, with at most one empty line in a row and none at the ends. */
export function joinLines(lines: readonly string[]): string {
	const kept: string[] = [];
	for (const line of lines) {
		if (line.trim() !== '' || (kept.length > 0 && kept[kept.length - 1] !== '')) kept.push(line.trim() === '' ? '' : line);
	}
	while (kept[kept.length - 1] === '') kept.pop();
	return kept.join('\n');
}
