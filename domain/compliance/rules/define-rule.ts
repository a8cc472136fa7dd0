import type { Rule } from '../rule';
import { REVIEW_BY } from './version';

type Usual = 'effectiveFrom' | 'reviewBy' | 'override';

/** Stands for "long before this package": what is tested from then on is always tested. */
export const LONG_IN_FORCE = '2000-01-01';

/** A rule; what most rules have in common need not be said. */
export function defineRule(rule: Omit<Rule, Usual> & Partial<Pick<Rule, Usual>>): Rule {
	return { effectiveFrom: LONG_IN_FORCE, reviewBy: REVIEW_BY, override: 'none', ...rule };
}
