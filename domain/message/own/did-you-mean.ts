/** " Did you mean {{amount}}?" for a name that is nearly one of `known`; empty where none is near. */
export function didYouMean(wrong: string, known: readonly string[]): string {
	const [nearest] = known
		.map((name) => ({ name, distance: editDistance(wrong.toLowerCase(), name.toLowerCase()) }))
		.sort((a, b) => a.distance - b.distance);
	return nearest && nearest.distance <= Math.max(2, wrong.length / 3) ? ` Did you mean {{${nearest.name}}}?` : '';
}

// Levenshtein's distance, row by row.
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
