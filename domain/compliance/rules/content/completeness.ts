import { asksForMoneyIn } from '../../demand';
import { datesAt, type Facts } from '../../facts';
import { partsOf, says } from '../../lint/prose';
import { untraceable } from '../../lint/traceability';
import { ibansIn } from '../../lint/ibans';
import { earlierContacts } from '../../past/notices';
import { block, type Rule } from '../../rule';
import type { Instant } from '../../../calendar/instant';
import { defineRule } from '../define-rule';

/** What a message must say, and what it must not invent. */
export const COMPLETENESS_RULES: readonly Rule[] = [
	defineRule({
		id: 'L11',
		title: 'The first notice is complete',
		plain: 'The first message about an invoice names the sender, the amount, the invoice and a contact, and says how to pay and, once it is due, how to object.',
		appliesTo: {},
		citation: '12 CFR 1006.34; § 286 BGB; R124-4 CPCE; CONC 7.5',
		provenance: { kind: 'secondary', source: 'laws of several countries' },
		evaluate(facts, at) {
			const missing = isFirstNotice(facts) ? missingParts(facts, at) : [];
			return missing.length === 0 ? undefined : block(`The first notice about invoice ${facts.invoice.number} lacks ${missing.join(', ')}. Add it to the text.`);
		},
	}),
	defineRule({
		id: 'L15',
		title: 'A model invents nothing',
		plain: 'In a text that a language model wrote, every amount, date, number and address comes from the item.',
		appliesTo: {},
		citation: 'Policy of this package: facts come from the ledger',
		provenance: { kind: 'policy', source: 'language models invent facts' },
		evaluate(facts) {
			const strange = facts.writtenByModel ? untraceable(facts) : [];
			return strange.length === 0 ? undefined : block(`The model's text says ${strange.map((text) => `"${text}"`).join(', ')}, which nothing on the item does. Compose the message again, or use the built-in template.`);
		},
	}),
];

function isFirstNotice(facts: Facts): boolean {
	if (!asksForMoneyIn(facts)) return false;
	if (facts.message.channel === 'phone' && facts.message.text.trim() === '') return false;
	return !earlierContacts(facts).some(({ inbound, tier }) => !inbound && !/^(validation_notice|written_notice|creditor_notice)$/.test(tier ?? ''));
}

function missingParts(facts: Facts, at: Instant): string[] {
	const { prose, claims, message } = facts;
	const text = partsOf(prose).map((part) => part.text).join('\n');
	const amounts = partsOf(prose).flatMap((part) => part.amounts);
	const due = facts.dueDate < datesAt(facts, at).latest;
	const written = message.channel !== 'phone';
	const missing: [string, boolean][] = [
		['the name of the sender', written && /\p{L}/u.test(prose.sender.name) && !names(text, prose.sender.name)],
		['the amount', amounts.length === 0],
		['the invoice number', !claims.some(({ number }) => names(text, number))],
		['how to pay', prose.links.length === 0 && ibansIn(text).length === 0 && !says(prose, 'paymentPath')],
		['how to object or ask', due && prose.language !== undefined && !says(prose, 'disputePath')],
		['a contact', written && !/@|\+?\d[\d ()/-]{6,}\d/.test(text) && !says(prose, 'disputePath')],
	];
	return missing.filter(([, lacks]) => lacks).map(([part]) => part);
}

// As it is written, or else with other spaces, signs and capitals.
function names(text: string, name: string): boolean {
	return text.includes(name) || plain(text).includes(plain(name));
}

function plain(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
