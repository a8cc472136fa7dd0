import { block, type RuleSet } from '../rule';
import { formatDecimal } from '../../model/money';
import { defineRule } from './define-rule';

const REMINDER = 60_00;
const DEMAND_BY_COLLECTOR = 180_00;
const BETWEEN_BUSINESSES = 450_00;

export const SWEDEN: RuleSet = {
	id: 'sweden',
	title: 'Sweden',
	rules: [
		defineRule({
			id: 'SE-FEES',
			title: 'Sixty kronor, if agreed',
			plain: 'A reminder costs at most 60 kronor, and only where that was agreed when the debt arose; a collector\'s demand 180; between businesses a late fee of 450 is owed.',
			appliesTo: { places: ['SE'] },
			citation: 'Lag (1981:739) om ersättning för inkassokostnader m.m.; Förordning (1981:1057)',
			provenance: { kind: 'verified', source: 'riksdagen.se, SFS 1981:739 as amended to 2013:56' },
			evaluate(facts) {
				const { fixed, agreed: contractual } = facts.charges;
				if (fixed === 0) return undefined;
				const { invoice, settings, consumer } = facts;
				if (invoice.currency !== 'SEK') return block(`The fees of the law are in kronor, and the invoice is in ${invoice.currency}. Claim none.`);
				const collector = settings.creditorRole === 'third_party';
				const each = !consumer && !contractual ? BETWEEN_BUSINESSES : collector ? DEMAND_BY_COLLECTOR : REMINDER;
				const most = each * facts.claims.length;
				if (fixed > most) return block(`The reminder claims SEK ${formatDecimal(fixed, invoice.currency)}; the most is ${most / 100}. Correct 'reminder.charges.fixed'.`);
				const agreed = invoice.terms?.lateFee?.fixed !== undefined;
				return each === REMINDER && !agreed ? block("A reminder fee is owed only where it was agreed when the debt arose. Fill in 'invoice.terms.lateFee.fixed', or claim none.") : undefined;
			},
		}),
	],
};
