import { review, type RuleSet } from '../rule';
import { defineRule } from './define-rule';

export const SINGAPORE: RuleSet = {
	id: 'singapore',
	title: 'Singapore',
	rules: [
		defineRule({
			id: 'SG',
			title: 'Collectors are licensed',
			plain: 'Who collects debts of others in Singapore is licensed and keeps a code of conduct. A person sees to it.',
			appliesTo: { places: ['SG'], debtor: 'consumer', roles: ['third_party', 'debt_buyer'] },
			citation: 'Debt Collection Act 2022',
			provenance: { kind: 'memory', source: 'Debt Collection Act 2022' },
			override: 'human',
			evaluate: () => review('A debt collector in Singapore needs a licence. A person confirms it.'),
		}),
	],
};
