import type { Rule } from '../rule';
import { REVIEW_BY } from './version';

type Usual = 'effectiveFrom' | 'reviewBy' | 'override';

/** A rule; what most rules have in common need not be said. */
export function defineRule(rule: Omit<Rule, Usual> & Partial<Pick<Rule, Usual>>): Rule {
	return { effectiveFrom: '2000-01-01', reviewBy: REVIEW_BY, override: 'none', ...rule };
}
