import type { Customer } from '../model/customer';
import type { Industry } from './catalogue/format';

/**
 * Whether others may see what lies on a screen or in a shared inbox: then subject and preview say nothing about a debt.
 * So for everybody who is not known to be a company (15 USC 1692c(b), CONC 7.9, GDPR 5(1)(c)), and for health always.
 */
export function mustBeDiscreet(customer: Customer, industry: Industry): boolean {
	return customer.kind !== 'business' || customer.flags.soleTrader === true || customer.flags.addressIsShared === true || industry === 'healthcare';
}
