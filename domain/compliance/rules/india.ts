import type { RuleSet } from '../rule';
import { defineRule } from './define-rule';
import { keepsHours } from './hours';

export const INDIA: RuleSet = {
	id: 'india',
	title: 'India',
	rules: [
		defineRule({
			id: 'IN-RBI',
			title: 'Between 8 and 19',
			plain: 'Borrowers are not called before 8:00 and after 19:00, and not on festivals.',
			appliesTo: { places: ['IN'], debtor: 'consumer' },
			citation: 'RBI circular of 12 August 2022 on recovery agents; draft directions of February 2026',
			provenance: { kind: 'secondary', source: 'Business Standard 2022-08-12; the festivals are from a draft whose finality is not confirmed' },
			effectiveFrom: '2022-08-12',
			override: 'human',
			setsHours: true,
			...keepsHours('IN'),
		}),
	],
};
