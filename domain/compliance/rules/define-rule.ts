import type { Rule } from '../rule';
import { REVIEW_BY } from './version';

type Usual = 'effectiveFrom' | 'reviewBy' | 'override';
type Written = Omit<Rule, Usual | 'timeless'> & Partial<Pick<Rule, Usual>>;

/** Stands for "long before this package": what is tested from then on is always tested. */
export const LONG_IN_FORCE = '2000-01-01';

/** A rule; what most rules have in common need not be said. One that does not take the moment has the same to say at each. */
export function defineRule(rule: Written): Rule {
	return { effectiveFrom: LONG_IN_FORCE, reviewBy: REVIEW_BY, override: 'none', timeless: rule.evaluate.length < 2, ...rule };
}
