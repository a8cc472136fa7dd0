import { FEWEST_KNOWN, type Assessment } from '../evidence/assessment';
import type { Knowledge } from '../evidence/knowledge';
import { PaymentOutlook } from './payment-outlook';

/** What is to be expected of one invoice, days counted from its due date. */
export interface Forecast {
	/** P(paid late), given that it is unpaid as of now. */
	late: number;
	moreThan7: number;
	moreThan30: number;
	/** The median: as likely paid before as after it. Negative is early. */
	expectedDaysLate: number;
	/** Paid from the first to the last of these days with a probability of 80 %. */
	range: readonly [number, number];
}

// What is left out of the range at either end. Where payments scatter, moves and disputes that nobody knows of yet make them
// stray further than reckoned: what is called 7 % is a tenth (the walk through ledger a, see docs/behaviour-score.md).
const TAIL = { spread: 0.07, exact: 0.1 };

/**
 * When an invoice will be paid: on the days on which the customer paid invoices like it, made to agree with the
 * probability `lateProbability` of a late payment, and without the days that have gone by unpaid. It uses up the days of
 * the evidence, so that it is asked once an assessment.
 */
export function forecast({ subject, bells, evidence, shift }: Assessment, knowledge: Knowledge, lateProbability: number): Forecast {
	if (evidence.own !== undefined) return settledForecast(evidence.own, subject.graceDays);

	const { portfolio, model, today } = knowledge;
	const { days } = evidence;
	days.addTimes(portfolio.paymentDays, model.structure.outlook.weight / portfolio.paymentDayTotal, shift);
	const outlook = new PaymentOutlook(days);
	if (evidence.known >= FEWEST_KNOWN) outlook.mix(bells, 1 - portfolio.exactness, shift + evidence.termsShift);
	if (subject.issued !== undefined) outlook.unpaidBefore(subject.issued - subject.due);
	const tail = TAIL.spread + (TAIL.exact - TAIL.spread) * portfolio.exactness;
	outlook.agreeWith(lateProbability, subject.graceDays).unpaidBefore(today - subject.due);
	return {
		late: outlook.after(subject.graceDays),
		moreThan7: outlook.after(7),
		moreThan30: outlook.after(30),
		expectedDaysLate: outlook.dayOf(0.5),
		range: [outlook.dayOf(tail), outlook.dayOf(1 - tail)],
	};
}

function settledForecast(daysLate: number, graceDays: number): Forecast {
	const after = (days: number) => (daysLate > days ? 1 : 0);
	return { late: after(graceDays), moreThan7: after(7), moreThan30: after(30), expectedDaysLate: daysLate, range: [daysLate, daysLate] };
}
