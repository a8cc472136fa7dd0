/** How an SMS is coded and how many parts it is sent, and paid for, in. */
export interface SmsSize {
	encoding: 'GSM-7' | 'UCS-2';
	segments: number;
}

// 3GPP TS 23.038, 6.2.1: the default alphabet, and the extension table whose characters take two places.
const BASIC = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,\\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà';
const EXTENDED = '\f^{}\\\\\\[~\\]|€';
const IN_ALPHABET = new RegExp(`^[${BASIC}${EXTENDED}]*$`);
const ESCAPED = new RegExp(`[${EXTENDED}]`, 'g');
const ONE_ESCAPED = new RegExp(`^[${EXTENDED}]$`);
const IN_BASIC = new RegExp(`^[${BASIC}]*$`);
// 3GPP TS 23.040, 9.2.3.24.1: a part of a longer message gives up room for the header that joins it to the others.
const ROOM = { 'GSM-7': { one: 160, part: 153 }, 'UCS-2': { one: 70, part: 67 } } as const;

const PLAIN: Readonly<Record<string, string>> = {
	'’': "'", '‘': "'", '‚': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '–': '-', '—': '-', '−': '-', '…': '...', '•': '-', '·': '-',
	'\u00a0': ' ', '\u202f': ' ', '\u2068': '', '\u2069': '', ẞ: 'SS', œ: 'oe', Œ: 'OE', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i',
};

/** The size of an SMS as it is sent. */
export function smsSize(text: string): SmsSize {
	const encoding = IN_ALPHABET.test(text) ? 'GSM-7' : 'UCS-2';
	const { one, part } = ROOM[encoding];
	const escaped = encoding === 'GSM-7' ? (text.match(ESCAPED)?.length ?? 0) : 0;
	const total = text.length + escaped;
	if (total <= one) return { encoding, segments: total === 0 ? 0 : 1 };
	// Neither an escaped character nor a surrogate pair is torn in two, so where there are any the parts are filled one by one.
	const isEven = encoding === 'GSM-7' ? escaped === 0 : !/[\ud800-\udbff]/.test(text);
	return { encoding, segments: isEven ? Math.ceil(total / part) : filled(text, encoding, part) };
}

function filled(text: string, encoding: SmsSize['encoding'], part: number): number {
	let segments = 1;
	let used = 0;
	for (const character of text) {
		const width = encoding === 'GSM-7' && ONE_ESCAPED.test(character) ? 2 : character.length;
		if (used + width > part) {
			segments += 1;
			used = 0;
		}
		used += width;
	}
	return segments;
}

/**
 * Text in the GSM alphabet where that changes no more than quotes, dashes and accents ("Łódź" becomes "Lodz"), because
 * one foreign letter halves the room of a whole message; the text as it is where letters would be lost.
 */
export function toGsm7(text: string): string {
	if (IN_ALPHABET.test(text)) return text;
	const plain = [...text].map(plainly).join('');
	return IN_ALPHABET.test(plain) ? plain : text;
}

function plainly(character: string): string {
	if (IN_ALPHABET.test(character)) return character;
	const known = PLAIN[character];
	if (known !== undefined) return known;
	const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
	return IN_BASIC.test(bare) ? bare : character;
}
