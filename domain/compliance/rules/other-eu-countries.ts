import { note, review, type Rule, type RuleSet } from '../rule';
import { defineRule } from './define-rule';

interface NationalLaw {
	country: string;
	name: string;
	citation: string;
	/** What the law gives between businesses. */
	gives: string;
}

const LAWS: readonly NationalLaw[] = [
	{ country: 'ES', name: 'Spain', citation: 'Ley 3/2004', gives: 'the rate of the European Central Bank plus eight points, and 40 euros' },
	{ country: 'IT', name: 'Italy', citation: 'D.Lgs. 231/2002', gives: 'the rate of the European Central Bank plus eight points, and 40 euros' },
	{ country: 'PL', name: 'Poland', citation: 'Ustawa z dnia 8 marca 2013 r.', gives: 'the reference rate of the NBP plus ten points, and 40, 70 or 100 euros' },
	{ country: 'AT', name: 'Austria', citation: '§§ 456, 458 UGB; § 1333 ABGB', gives: 'the base rate plus 9.2 points, and 40 euros' },
	{ country: 'BE', name: 'Belgium', citation: 'Loi du 2 août 2002; Code de droit économique, livre XIX', gives: 'the rate of the European Central Bank plus eight points, and 40 euros; the first reminder to a consumer is free' },
];

/** Countries whose law was written down from memory: fees from consumers go to a person, those between businesses get a note. */
export const OTHER_EU_COUNTRIES: readonly RuleSet[] = LAWS.map((law) => ({ id: law.name.toLowerCase(), title: law.name, rules: [feesIn(law)] }));

function feesIn({ country, name, citation, gives }: NationalLaw): Rule {
	return defineRule({
		id: country,
		title: `Fees and interest in ${name}`,
		plain: `Between businesses the law gives ${gives}. Fees from consumers are decided by a person.`,
		appliesTo: { places: [country] },
		citation,
		provenance: { kind: 'memory', source: citation },
		override: 'human',
		evaluate(facts) {
			const { interest, fixed } = facts.charges;
			if (interest === 0 && fixed === 0) return undefined;
			return facts.consumer ? review(`The reminder claims fees or interest from a consumer in ${name}. A person decides.`) : note(`Between businesses the law of ${name} gives ${gives}.`);
		},
	});
}
