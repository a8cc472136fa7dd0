import type { RuleSet } from '../rule';
import { defineRule } from './define-rule';
import { keepsHours } from './hours';

export const NEW_ZEALAND: RuleSet = {
	id: 'new-zealand',
	title: 'New Zealand',
	rules: [
		defineRule({
			id: 'NZ',
			title: 'At sociable hours',
			plain: 'Contact at unsociable hours or too often is harassment. The law names no hours; this package keeps 8 to 20, not on Sundays.',
			appliesTo: { places: ['NZ'], debtor: 'consumer' },
			citation: 'Fair Trading Act 1986 s. 23',
			provenance: { kind: 'secondary', source: 'guardiancredit; the hours are an inference' },
			override: 'human',
			setsHours: true,
			...keepsHours('NZ'),
		}),
	],
};
