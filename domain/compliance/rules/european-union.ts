import type { Customer } from '../../model/customer';
import { promotes } from '../facts';
import { announcesEscalation } from '../demand';
import { hitsOf, quote, type ProsePart } from '../lint/prose';
import { checkEuCharges } from '../money/eu-late-payment';
import { consentOf } from '../past/opt-out';
import { review, block, type RuleSet } from '../rule';
import { defineRule } from './define-rule';

export const EUROPEAN_UNION: RuleSet = {
	id: 'european-union',
	title: 'European Union',
	rules: [
		defineRule({
			id: 'EU-LPD',
			title: 'Late payment between businesses',
			plain: 'Between businesses interest runs from the day after the due date, at eight points over the rate of the European Central Bank (some countries give more), and 40 euros are owed. Consumers owe neither under this law.',
			appliesTo: { places: ['EU'] },
			citation: 'Directive 2011/7/EU arts 2(6), 3, 6',
			provenance: { kind: 'memory', source: 'Directive 2011/7/EU; the proposed regulation COM(2023) 533 was not law in what was read' },
			evaluate: checkEuCharges,
		}),
		defineRule({
			id: 'EU-GDPR',
			title: 'Data protection',
			plain: 'A subject names no debt of a person; an open request for erasure or an objection goes to a person; no machine alone decides what affects somebody at law.',
			appliesTo: { places: ['EEA', 'GB'], debtor: 'natural_person' },
			citation: 'GDPR arts 5(1)(c), 17, 21, 22',
			provenance: { kind: 'memory', source: 'GDPR arts 5, 17, 21, 22' },
			override: 'human',
			approvalHours: 72,
			evaluate(facts) {
				const { prose, customer, message } = facts;
				const told = message.channel === 'letter' ? undefined : debtToldIn(prose.subject, customer);
				if (told !== undefined) return block(`The subject tells of the debt (${told}). Write a neutral one.`);
				const request = customer.tags.find((tag) => REQUESTS.has(tag));
				if (request) return review(`The customer has made a request under data protection law ("${request}"). A person answers it first.`);
				const decided = hitsOf(prose, 'automatedConsequence', 'creditBureau');
				return decided.length > 0 || announcesEscalation(facts) ? review('What is announced affects the customer at law or alike. A person decides it, not a machine alone (art. 22).') : undefined;
			},
		}),
		defineRule({
			id: 'EU-EPRIV',
			title: 'Marketing needs consent',
			plain: 'A reminder is no direct marketing; a promotion in it makes it such, and that needs consent.',
			appliesTo: { places: ['EEA'], channels: ['email', 'sms', 'whatsapp', 'in_app'] },
			citation: 'Directive 2002/58/EC art. 13',
			provenance: { kind: 'memory', source: 'Directive 2002/58/EC art. 13' },
			override: 'human',
			evaluate: (facts) => (promotes(facts) && consentOf(facts, facts.message.channel).status !== 'granted' ? review('The message promotes something, and no consent to marketing is on record. Take the promotion out.') : undefined),
		}),
	],
};

// Tags by which a person marks an open request.
const REQUESTS = new Set(['erasure_requested', 'processing_objection', 'processing_restricted']);

// An amount, and with it a word of debt or whose it is.
function debtToldIn({ text, hits, amounts }: ProsePart, { name, contactName }: Customer): string | undefined {
	const [amount] = amounts;
	if (!amount) return undefined;
	const debt = hits.filter(({ group }) => group === 'debt');
	const person = [name, contactName].find((known) => known && text.includes(known));
	return debt.length > 0 ? `${quote(debt)}, ${amount.text}` : person && `"${person}", ${amount.text}`;
}
