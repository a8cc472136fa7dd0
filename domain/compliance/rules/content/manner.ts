import { header, type Facts } from '../../facts';
import { hitsOf, partsOf, quote } from '../../lint/prose';
import { block, type Rule } from '../../rule';
import { defineRule } from '../define-rule';

/** The manner of a message. */
export const MANNER_RULES: readonly Rule[] = [
	defineRule({
		id: 'L6',
		title: 'No shame, no family, no employer',
		plain: 'Nobody is shamed for a debt, and nobody around the customer is threatened to be told.',
		appliesTo: {},
		citation: '15 USC 1692d(3); Business Practices and Consumer Protection Act (BC) s. 114; CDC art. 42 (BR)',
		provenance: { kind: 'verified', source: 'BC Bill 2-2004 s. 114; CDC art. 42' },
		evaluate({ prose }) {
			const hits = hitsOf(prose, 'shaming');
			return hits.length === 0 ? undefined : block(`The message speaks of ${quote(hits)}. Take it out: shame and third parties have no place in a reminder.`);
		},
	}),
	defineRule({
		id: 'L7',
		title: 'No abuse, no shouting',
		plain: 'No profanity, no threats of violence, and no text in capital letters.',
		appliesTo: {},
		citation: '15 USC 1692d(1), (2)',
		provenance: { kind: 'secondary', source: '15 USC 1692d' },
		evaluate(facts) {
			const hits = hitsOf(facts.prose, 'abuse');
			if (hits.length > 0) return block(`The message contains ${quote(hits)}. Take it out.`);
			return shouts(facts) ? block('More than 40 % of the letters are capitals. Write the message in normal letters.') : undefined;
		},
	}),
	defineRule({
		id: 'L13',
		title: 'No false occasion',
		plain: 'A message does not pretend to be an answer, a parcel or a prize.',
		appliesTo: {},
		citation: 'CONC 7.9.3; 15 USC 1692e(10)',
		provenance: { kind: 'verified', source: 'FCA handbook CONC 7.9' },
		evaluate(facts) {
			const { prose, message, invoice } = facts;
			const prefix = REPLY_PREFIX.exec(prose.subject.text)?.[0];
			if (prefix && !(header(facts, 'in-reply-to') ?? header(facts, 'references'))) return block(`The subject begins with "${prefix.trim()}", but the message answers nothing. Take the prefix out.`);
			const hits = hitsOf(prose, 'deception');
			const disguised = hitsOf(prose, 'disguise');
			const disguises = disguised.length > 0 && `${message.subject ?? ''} ${message.text}`.includes(invoice.number) ? [] : disguised;
			return hits.length + disguises.length === 0 ? undefined : block(`The message speaks of ${quote([...hits, ...disguises])}, which is not what it is about. Say plainly which invoice it is about.`);
		},
	}),
];

const REPLY_PREFIX = /^\s*(re|fw|fwd|aw|wg|antw|tr|rv|rif|enc|res|sv|vs)\s*(\[\d+\])?:/i;
const MOST_CAPITALS = 0.4;
const FEWEST_LETTERS = 30;
// Links and numbers left out, the share can only grow; below this it cannot grow enough.
const SUSPICIOUS_SHARE = 0.15;

function shouts({ prose }: Facts): boolean {
	return partsOf(prose).some(({ text }) => {
		if (shareOfCapitals(text) < SUSPICIOUS_SHARE) return false;
		// Currency codes, STOP and other short words may stand in capitals.
		const letters = [...(text.replace(/https?:\/\/\S+|\S+@\S+|[\p{L}\p{N}]*\d[\p{L}\p{N}]*/gu, '').match(/\p{L}{4,}/gu) ?? []).join('')];
		const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
		return letters.length >= FEWEST_LETTERS && capitals > letters.length * MOST_CAPITALS;
	});
}

// ASCII letters stand for all here: a first look that most texts end at.
function shareOfCapitals(text: string): number {
	let [capitals, others] = [0, 0];
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code >= 65 && code <= 90) capitals += 1;
		else if (code >= 97 && code <= 122) others += 1;
	}
	return capitals === 0 ? 0 : capitals / (capitals + others);
}
