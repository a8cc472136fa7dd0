const SPACE = /\s/;

/** Whether two texts are the same but for how much space stands where they have any. */
export function saysTheSame(a: string, b: string): boolean {
	let [left, right] = [pastSpace(a, 0), pastSpace(b, 0)];
	while (left < a.length && right < b.length) {
		const code = a.charCodeAt(left);
		const isAlike = code === b.charCodeAt(right);
		// Two plain letters, as nearly all are, need no closer look.
		if (isAlike && code > 0x20 && code < 0x7f) {
			left += 1;
			right += 1;
			continue;
		}
		if (!isAlike && !(isSpace(a, left) && isSpace(b, right))) return isRestSpace(a, left) && isRestSpace(b, right);
		[left, right] = [next(a, left), next(b, right)];
	}
	return isRestSpace(a, left) && isRestSpace(b, right);
}

function next(text: string, index: number): number {
	return isSpace(text, index) ? pastSpace(text, index) : index + 1;
}

function pastSpace(text: string, from: number): number {
	let index = from;
	while (index < text.length && isSpace(text, index)) index += 1;
	return index;
}

function isRestSpace(text: string, from: number): boolean {
	return pastSpace(text, from) === text.length;
}

// Most characters are plain letters, which need no closer look.
function isSpace(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code > 0x7e && SPACE.test(text.charAt(index)));
}
