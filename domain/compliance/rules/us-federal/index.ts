import type { RuleSet } from '../../rule';
import { REG_F_CONTACT_RULES } from './contact';
import { REG_F_CONTENT_RULES } from './content';
import { PROTECTED_PERSONS_RULES } from './protected-persons';
import { TELEPHONE_AND_MAIL_RULES } from './telephone-and-mail';

export const US_FEDERAL: RuleSet = {
	id: 'us-federal',
	title: 'United States, federal',
	rules: [...REG_F_CONTACT_RULES, ...REG_F_CONTENT_RULES, ...TELEPHONE_AND_MAIL_RULES, ...PROTECTED_PERSONS_RULES],
};
