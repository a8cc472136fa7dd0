import type { MinorUnits } from '../../model/money';
import type { Case } from '../case/case';
import { days, money } from '../decision/wording';
import type { OfferTerms } from '../policy/settings';
import type { Offer } from './offer';

const DAYS_OF_A_YEAR = 365;
/** Below even odds of being late the customer is taken to pay in time anyway. */
const LIKELY_LATE = 0.5;
const STEPS_OF_A_PERCENT = 10;

/**
 * An early-payment discount before the due date: only where the capital that the expected delay ties up costs more than
 * the discount. The percentage is the agreed one or else the largest that pays, up to the limit.
 */
export function discountFor(
	{ invoice, behaviour, due }: Case,
	{ costOfCapitalPercent, maxDiscountPercent }: OfferTerms,
): Offer | undefined {
	const { expectedDaysLate = 0, lateProbability = 1, segment } = behaviour;
	if (expectedDaysLate <= 0 || lateProbability < LIKELY_LATE || segment === 'prompt') return undefined;
	const worthPercent = (costOfCapitalPercent * expectedDaysLate) / DAYS_OF_A_YEAR;
	const agreed = invoice.terms?.earlyPaymentDiscount?.percent;
	const percent = agreed ?? Math.min(maxDiscountPercent, Math.floor(worthPercent * STEPS_OF_A_PERCENT) / STEPS_OF_A_PERCENT);
	if (percent <= 0 || percent > worthPercent) return undefined;
	const saved = partOf(due.amount, worthPercent);
	const cost = partOf(due.amount, percent);
	const delay = Math.round(expectedDaysLate);
	const whole = money(due.amount, invoice.currency);
	const saving = `${whole} x ${costOfCapitalPercent} % a year x ${delay} / ${DAYS_OF_A_YEAR} days = ${money(saved, invoice.currency)}`;
	return {
		kind: 'discount',
		percent,
		until: due.date,
		basis: [
			`Paid by ${due.date} instead of an expected ${days(delay)} late, ${saving} of capital cost is saved;`,
			`a discount of ${percent} % costs ${money(cost, invoice.currency)}.`,
		].join(' '),
	};
}

function partOf(amount: MinorUnits, percent: number): MinorUnits {
	return Math.round((amount * percent) / 100) as MinorUnits;
}
