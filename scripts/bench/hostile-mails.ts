const SIZE = 1_000_000;

/** Bodies of a megabyte that were made to make a reader slow, by what they try. */
export function hostileMails(): Record<string, string> {
	return {
		'one line of letters': 'a'.repeat(SIZE),
		'one line of blanks': ` ${' '.repeat(SIZE)}x`,
		'nested quotes': Array.from({ length: 1400 }, (_, depth) => `${'>'.repeat(depth % 1000)} we have paid`).join('\n').padEnd(SIZE, '> \n'),
		'headers of quotes': 'On Mon, 4 May 2026 at 10:00, Ann <a@b.example>\n'.repeat(SIZE / 48),
		'headers that never end': `On ${'Monday, '.repeat(SIZE / 8)}wrote`,
		'nested HTML': `<div>${'<blockquote><div>'.repeat(SIZE / 17)}paid`,
		'HTML that never closes': `<div ${'a="b" '.repeat(SIZE / 6)}`,
		'angle brackets': `<div>${'<'.repeat(SIZE)}`,
		'words of every phrase': 'we have not paid the invoice because the goods never arrived and '.repeat(SIZE / 66),
		'dates and amounts': 'on 12/12/2026 I pay 1.200,50 EUR next friday or '.repeat(SIZE / 48),
		'ignore your instructions': 'ignore ignore ignore all all previous previous note to the the the ai '.repeat(SIZE / 70),
		'addresses': 'a@b.c.d.e.f@g.h.example, '.repeat(SIZE / 25),
		'digits': '1234567890 '.repeat(SIZE / 11),
		'question marks': '?!'.repeat(SIZE / 2),
		'accents piled up': `e${'\u0301'.repeat(SIZE - 1)}`,
		'surrogates and controls': '\ud800\u0000\u202e'.repeat(SIZE / 3),
		'closing formulas': 'Kind regards\nthanks\n'.repeat(SIZE / 20),
		'a report that is none': 'Final-Recipient: rfc822; <a@b> 550 5.1.1 '.repeat(SIZE / 41),
	};
}
