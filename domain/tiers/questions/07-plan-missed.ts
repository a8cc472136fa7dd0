import type { Case } from '../case/case';
import { quiet, type Decision } from '../decision/decision';
import { days, invoiceInWords, money } from '../decision/wording';

/**
 * Question 7: is a payment plan off the rails? Extensions and plans that hold have moved the due date already
 * (see case/due-in-force), and the tiers are counted from there.
 */
export function planMissed(c: Case): Decision | undefined {
	const why = whyOffTheRails(c);
	return why === undefined ? undefined : quiet(c, 'human', 7, why);
}

function whyOffTheRails(c: Case): string | undefined {
	const { due, settings, invoice, record } = c;
	const { instalment } = due;
	if (instalment === undefined) return undefined;
	if (instalment === 'unknown') {
		const agreed = `A payment plan was agreed for invoice ${invoice.number} on ${record.dateOf(due.since)}`;
		return `${agreed}, but its instalments are not known: add them to the invoice as paymentPlan.`;
	}
	if (instalment === null) {
		const paid = `All instalments of the payment plan for invoice ${invoice.number} are paid`;
		return `${paid}, but ${money(due.amount, invoice.currency)} is still open.`;
	}
	if (c.daysOverdue <= settings.missedInstalmentDays) return undefined;
	return `The payment plan is broken: ${invoiceInWords(c)}, which is more than ${days(settings.missedInstalmentDays)}.`;
}
