import type { RuleSet } from '../rule';
import { defineRule } from './define-rule';
import { keepsHours } from './hours';

export const US_FLORIDA: RuleSet = {
	id: 'us-florida',
	title: 'Florida',
	rules: [
		defineRule({
			id: 'US-FL-FCCPA-17',
			title: 'Not between 21 and 8',
			plain: 'Nobody who collects consumer debts, creditors included, contacts the debtor between 21:00 and 8:00 of his own time without consent. E-mail is exempt since 16 May 2025.',
			appliesTo: { places: ['US-FL'], debtor: 'consumer', channels: ['phone', 'sms', 'whatsapp', 'letter', 'in_app'] },
			citation: 'Fla. Stat. 559.72(17)',
			provenance: { kind: 'verified', source: 'Florida Senate, SB 232 (2025); Faegre Drinker quoting the statute' },
			override: 'human',
			...keepsHours('US-FED'),
		}),
	],
};
