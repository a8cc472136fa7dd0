/** How an SMS is coded and how many parts it is sent, and paid for, in. */
export interface SmsSize {
	encoding: 'GSM-7' | 'UCS-2';
	segments: number;
}

// 3GPP TS 23.038, 6.2.1: the default alphabet, and the extension table whose characters take two places.
const BASIC = new Set(
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENDED = new Set('\f^{}\\[~]|€');
// 3GPP TS 23.040, 9.2.3.24.1: a part of a longer message gives up room for the header that joins it to the others.
const ROOM = { 'GSM-7': { one: 160, part: 153 }, 'UCS-2': { one: 70, part: 67 } } as const;

const PLAIN: Readonly<Record<string, string>> = {
	'’': "'", '‘': "'", '‚': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '–': '-', '—': '-', '−': '-', '…': '...', '•': '-', '·': '-',
	'\u00a0': ' ', '\u202f': ' ', '\u2068': '', '\u2069': '', ẞ: 'SS', œ: 'oe', Œ: 'OE', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i',
};

/** The size of an SMS as it is sent. */
export function smsSize(text: string): SmsSize {
	const encoding = [...text].every((character) => BASIC.has(character) || EXTENDED.has(character)) ? 'GSM-7' : 'UCS-2';
	const widths = [...text].map((character) => (encoding === 'GSM-7' ? (EXTENDED.has(character) ? 2 : 1) : character.length));
	const { one, part } = ROOM[encoding];
	const total = widths.reduce((sum, width) => sum + width, 0);
	if (total <= one) return { encoding, segments: total === 0 ? 0 : 1 };
	// Neither an escaped character nor a surrogate pair is torn in two, so the parts are filled one by one.
	let segments = 1;
	let used = 0;
	for (const width of widths) {
		if (used + width > part) {
			segments += 1;
			used = 0;
		}
		used += width;
	}
	return { encoding, segments };
}

/**
 * Text in the GSM alphabet where that changes no more than quotes, dashes and accents ("Łódź" becomes "Lodz"), because
 * one foreign letter halves the room of a whole message; the text as it is where letters would be lost.
 */
export function toGsm7(text: string): string {
	const plain = [...text].map(plainly).join('');
	return smsSize(plain).encoding === 'GSM-7' ? plain : text;
}

function plainly(character: string): string {
	if (BASIC.has(character) || EXTENDED.has(character)) return character;
	const known = PLAIN[character];
	if (known !== undefined) return known;
	const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
	return [...bare].every((letter) => BASIC.has(letter)) ? bare : character;
}
