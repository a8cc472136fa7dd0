import type { RuleSet } from '../../rule';
import { CLAIM_RULES } from './claim';
import { CONDUCT_RULES } from './conduct';
import { DEFAULT_HOURS_RULES } from './default-hours';
import { FREQUENCY_RULES } from './frequency';
import { PEOPLE_RULES } from './people';

/** What holds everywhere. */
export const CROSS_CUTTING: RuleSet = {
	id: 'cross-cutting',
	title: 'Everywhere',
	rules: [...CLAIM_RULES, ...PEOPLE_RULES, ...FREQUENCY_RULES, ...CONDUCT_RULES, ...DEFAULT_HOURS_RULES],
};
