import { hitsOf, quote } from '../lint/prose';
import { noticesSent } from '../past/notices';
import { block, review, type Outcome, type RuleSet } from '../rule';
import type { Facts } from '../facts';
import { defineRule } from './define-rule';

const FLAT_SUM = 40_00;

export const FRANCE: RuleSet = {
	id: 'france',
	title: 'France',
	rules: [
		defineRule({
			id: 'FR-B2B',
			title: 'Penalties and 40 euros between businesses',
			plain: 'Between businesses penalties and a flat 40 euros are owed without a reminder; more needs proof.',
			appliesTo: { places: ['FR'], debtor: 'business' },
			citation: 'L441-10, D441-5 Code de commerce',
			provenance: { kind: 'memory', source: 'L441-10, D441-5 C. com.' },
			override: 'human',
			evaluate(facts) {
				const { fixed, agreed } = facts.charges;
				if (fixed <= FLAT_SUM * facts.claims.length || facts.invoice.currency !== 'EUR') return undefined;
				return agreed ? review('More than 40 euros need proof of the costs. A person confirms it.') : block('The reminder claims more than the flat 40 euros. Claim 40, or costs with proof.');
			},
		}),
		defineRule({
			id: 'FR-3P',
			title: 'Collectors write first; costs stay with the creditor',
			plain: 'Who collects for another first sends a letter with set contents and repeats its references in every later contact. Costs of collecting without a court\'s title stay with the creditor: a consumer is not charged them.',
			appliesTo: { places: ['FR'] },
			citation: 'R124-4, L111-8 Code des procédures civiles d\'exécution',
			provenance: { kind: 'verified', source: 'kohenavocats and jean-pimor quoting Légifrance' },
			evaluate: (facts) => costsOfConsumer(facts) ?? withoutLetter(facts),
		}),
	],
};

function costsOfConsumer(facts: Facts): Outcome | undefined {
	if (!facts.consumer) return undefined;
	const hits = hitsOf(facts.prose, 'frenchRecoveryCosts');
	const { fixed } = facts.charges;
	if (hits.length > 0) return block(`The message charges a consumer with ${quote(hits)}. Without a court's title these costs are the creditor's. Take them out.`);
	return fixed > 0 ? block('The reminder charges a consumer with costs of collecting. Without a court\'s title these are the creditor\'s. Take them out.') : undefined;
}

function withoutLetter(facts: Facts): Outcome | undefined {
	if (facts.settings.creditorRole === 'first_party' || facts.settings.creditorRole === 'debt_buyer' || facts.message.channel === 'letter') return undefined;
	const letter = noticesSent(facts, 'first_letter', 'written_notice', 'validation_notice').find(({ channel }) => channel === 'letter');
	if (!letter) return block("No first letter of the collector (R124-4) is on record. Send it before any other contact (tier 'first_letter').");
	const { reference } = letter.data;
	const repeated = typeof reference !== 'string' || `${facts.message.subject ?? ''} ${facts.message.text}`.includes(reference);
	return repeated ? undefined : block(`The message does not repeat the reference of the first letter (${String(reference)}). Add it.`);
}
