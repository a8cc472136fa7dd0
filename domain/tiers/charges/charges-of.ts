import type { Case } from '../case/case';
import type { Charges } from './charges';
import { contractCharges } from './contract';
import { statutoryCharges } from './statutory';

/** What may be claimed on top of an overdue invoice, as the policy is set; undefined where it claims nothing. */
export function chargesOf(c: Case): Charges | undefined {
	if (c.settings.charges === 'none' || c.daysOverdue <= 0) return undefined;
	return c.settings.charges === 'contract' ? contractCharges(c) : statutoryCharges(c);
}
