import { ZERO } from '../../model/money';
import type { Case } from '../case/case';
import { days, money } from '../decision/wording';
import type { Charges } from './charges';
import { simpleInterest } from './interest';

/**
 * What the invoice's own terms allow (`terms.lateFee`): interest from the day after the due date and its grace days, and
 * the fixed fee from then on.
 */
export function contractCharges({ invoice, due, daysOverdue }: Case): Charges {
	const nothing = (basis: string): Charges => ({ interest: ZERO, fixed: ZERO, basis, missingRates: [] });
	const { lateFee } = invoice.terms ?? {};
	if (!lateFee) return nothing('The terms of the invoice name no late fee.');
	const graceDays = lateFee.graceDays ?? 0;
	const chargedDays = daysOverdue - graceDays;
	if (chargedDays <= 0) return nothing(`The terms of the invoice give ${days(graceDays)} of grace.`);
	const { percentPerYear, fixed } = lateFee;
	const interest = percentPerYear ? simpleInterest(due.amount, [{ days: chargedDays, percent: percentPerYear }]) : ZERO;
	const parts = [
		...(percentPerYear ? [`${percentPerYear} % a year on ${money(due.amount, invoice.currency)} for ${days(chargedDays)}`] : []),
		...(fixed ? [`a fee of ${money(fixed, invoice.currency)}`] : []),
	];
	return { interest, fixed: fixed ?? ZERO, basis: `Terms of the invoice: ${parts.join(' and ') || 'no late fee'}.`, missingRates: [] };
}
