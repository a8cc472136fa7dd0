import type { InboundMessage } from '../inbound/inbound-message';
import type { Tokens } from '../text/tokens';
import { hashSlice, hashText } from './hash';
import { Features } from './text-features';

const WORD = 11;
const PIECE = 12;
const MOST_WORDS = 40;
// Letters and marks that the folded words no longer show.
const TELLING_MARKS = /[ßäöüåøñ¿¡ãõçœàèìòùâêîôûëïáéíóú]/gi;

/** What tells the language of a message: its words and their endings, letters with marks, and where the sender is. */
export function languageFeatures(tokens: Tokens, text: string, from: InboundMessage['from']): Features {
	const features = new Features();
	for (const word of tokens.words.slice(0, MOST_WORDS)) {
		// Numbers, marks and symbols are the same everywhere.
		if (word.length > 24 || word < 'a') continue;
		features.add(hashText(word, WORD), 1);
		const padded = ` ${word} `;
		for (let size = 2; size <= 4; size += 1) {
			for (let start = 0; start + size <= padded.length; start += 1) features.add(hashSlice(padded, start, start + size, PIECE), 0.3);
		}
	}
	for (const mark of new Set(text.slice(0, 2000).toLowerCase().match(TELLING_MARKS) ?? [])) features.fact(`letter ${mark}`, 1.5);
	features.endKind(4);
	const place = placeOf(from.address);
	if (place) features.fact(`place ${place}`, 0.5);
	features.fact('any', 0.5);
	return features;
}

/** The country calling code (first three digits) or the top-level domain of the sender. */
function placeOf(address: string): string | undefined {
	const phone = /^\+(\d{1,3})/.exec(address.replace(/[\s()-]/g, ''));
	if (phone) return phone[1]?.startsWith('1') ? '1' : phone[1]?.slice(0, 2);
	return /\.([a-z]{2,10})$/i.exec(address)?.[1]?.toLowerCase();
}
