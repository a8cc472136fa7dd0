import type { RuleSet } from '../../rule';
import { COMPLETENESS_RULES } from './completeness';
import { MANNER_RULES } from './manner';
import { MONEY_TEXT_RULES } from './money';
import { PRIVACY_RULES } from './privacy';
import { THREAT_RULES } from './threats';

/** What a message says, in seven languages: a floor under good writing, not a substitute for it. */
export const CONTENT: RuleSet = {
	id: 'content',
	title: 'Content of messages',
	rules: [...THREAT_RULES, ...MANNER_RULES, ...PRIVACY_RULES, ...MONEY_TEXT_RULES, ...COMPLETENESS_RULES],
};
