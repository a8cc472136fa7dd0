import type { Intent } from '../intent';
import type { Reading } from '../classify/reading';
import type { DecidedIntents } from './decided-intents';

const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
// Seven digits or more, with what stands between the digits of a phone number; no date, no sum.
const PHONE = /(?<![\p{L}\p{N}.,/€$£-])(?:\+|\(|0)?\(?\d[\d ()./\u00a0-]{5,20}\d(?![\p{L}\p{N}]|[.,]\d)/gu;
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;
const FEWEST_DIGITS = 7;
const FEWEST_DIGITS_WITHOUT_PREFIX = 9;
const MOST_DIGITS = 15;
const LONGEST_TEXT = 20_000;

/** Intents of those who name somebody else, or a way to reach them; others name addresses for other reasons. */
const NAMING: ReadonlySet<Intent> = new Set(['wrong_contact', 'legal', 'human_request']);
// "For deliveries after the order please write to …": for something else than what is owed.
const OTHER_MATTER = /\b(deliver(y|ies)|new orders|lieferungen|bestellungen|livraisons|entregas|leveringen|forniture|consegne|fornecimentos)\b/i;

/**
 * The e-mail address or the phone number that a reply names as the right one, as it is written; an address goes before a
 * number. `ours`: addresses the message was sent to, which are not meant.
 */
export function newContact({ clean, message, concepts }: Reading, { intent, also }: DecidedIntents): string | undefined {
	// Who wants to be left alone often says who is to be written to instead.
	const redirects = intent === 'opt_out' && concepts.some(({ concept, negated }) => concept === 'wrong.redirect' && !negated);
	if (!NAMING.has(intent) && !also.includes('wrong_contact') && !redirects) return undefined;
	const text = clean.text.slice(0, LONGEST_TEXT);
	const signature = intent === 'legal' ? clean.signature.slice(0, LONGEST_TEXT) : '';
	const own = intent === 'wrong_contact' ? message.from.address : undefined;
	const asks = intent === 'human_request';
	return emailIn(text, message.to, own) ?? phoneIn(text, asks) ?? emailIn(signature, message.to, own) ?? phoneIn(signature, false);
}

function emailIn(text: string, ours: readonly string[], own: string | undefined): string | undefined {
	if (!text.includes('@')) return undefined;
	for (const match of text.matchAll(EMAIL)) {
		const address = match[0].replace(/^['.]+|['.]+$/g, '');
		const isOurs = ours.includes(address.toLowerCase()) || address.toLowerCase() === own;
		if (!isOurs && !OTHER_MATTER.test(sentenceBefore(text, match.index))) return address;
	}
	return undefined;
}

function phoneIn(text: string, isForTheAsking: boolean): string | undefined {
	for (const [found] of text.matchAll(PHONE)) {
		const number = found.trim();
		if (!DATE.test(number) && isPhone(number, isForTheAsking)) return number;
	}
	return undefined;
}

// Case numbers and registers look alike: without a prefix a number must be as long as a phone's and be written like one.
function isPhone(number: string, isForTheAsking: boolean): boolean {
	const digits = number.replace(/\D/g, '');
	if (digits.length > MOST_DIGITS || digits.startsWith('000')) return false;
	if (/^[+(0]/.test(number)) return digits.length >= FEWEST_DIGITS;
	const parts = number.match(/\d+/g)?.length ?? 0;
	return digits.length >= FEWEST_DIGITS_WITHOUT_PREFIX && (isForTheAsking || parts > 2);
}

function sentenceBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - 200), at);
	return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
}
