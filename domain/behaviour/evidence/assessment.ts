import type { Customer } from '../../model/customer';
import type { FeatureValues } from '../model/score-model';
import { gatherEvidence, type InvoiceEvidence } from './invoice-evidence';
import { deliveryOf } from './delivery';
import type { CustomerView } from './customer-view';
import type { Knowledge } from './knowledge';
import { logOdds } from './log-odds';
import { lateProbabilityOf, type Bell } from './timing/bells';
import type { ComparedGroup } from './segments';
import type { Subject } from './subject';

/** Below so many known invoices a customer is scored as the portfolio is. */
export const FEWEST_KNOWN = 3;

/** What is known of how a customer keeps promises and answers; 0 where nothing is. */
export interface Conduct {
	/** Part of the promises that were broken, less half of those kept, drawn towards 0. */
	promises: number;
	/** How much more often than others the customer answers a reminder within days, from -1 to 1. */
	responsiveness: number;
}

/** The evidence on one invoice, and what it shifts. */
export interface Assessment {
	readonly subject: Subject;
	readonly view: CustomerView;
	readonly evidence: InvoiceEvidence;
	/** The groups the customer is compared with, the widest (the portfolio) first. */
	readonly groups: readonly ComparedGroup[];
	readonly shift: number;
	/** Where its payment lies around the due date, by the customer's timing. */
	readonly bells: readonly Bell[];
	readonly values: FeatureValues;
}

/** Gathers what is known at this moment about one invoice, as shifts of the log-odds that it is paid late. */
export function assess(subject: Subject, customer: Customer, knowledge: Knowledge, conduct: Conduct): Assessment {
	const { portfolio, model, memory, outlookMemory, segments } = knowledge;
	const view = knowledge.viewOf(customer);
	const shift = view.days.shiftOf(subject.due);
	const threshold = subject.graceDays - shift;
	const rates = portfolio.lateRates(threshold);
	const groups: readonly ComparedGroup[] = [
		{ level: 'portfolio', value: null, invoices: portfolio.invoices, lateRate: rates.all },
		...segments.of(customer, () => view.daysLate, threshold, rates.all, model.structure.segment.weight),
	];
	const prior = groups.at(-1)?.lateRate ?? rates.all;
	const dueDay = logOdds(portfolio.lateRateOn(subject.due, threshold)) - logOdds(rates.all);
	const evidence = gatherEvidence(subject, view.samples, { rate: prior, dueDay, own: view.prepaidDays(subject.invoiceId) }, { days: view.days, structure: model.structure, memory, outlookMemory, termsPull: portfolio.termsPull });
	const known = evidence.known >= FEWEST_KNOWN;
	const step = (to: number, from: number) => (known ? logOdds(to) - logOdds(from) : 0);
	const bells = view.timing.bellsFor(subject.due, subject.size);
	const timing = lateProbabilityOf(bells, subject.graceDays, shift + evidence.termsShift);
	return {
		subject,
		view,
		evidence,
		groups,
		shift,
		bells,
		values: {
			portfolio: logOdds(rates.all),
			recent: logOdds(rates.recent) - logOdds(rates.all),
			segment: logOdds(prior) - logOdds(rates.all),
			record: step(evidence.settledRate, prior),
			overdue: step(evidence.rate, evidence.settledRate),
			terms: step(evidence.termsRate, evidence.rate),
			timing: step(timing, evidence.termsRate),
			due_day: step(evidence.dueDayRate, evidence.termsRate),
			amount: step(evidence.amountRate, evidence.dueDayRate),
			size: portfolio.sizes.rankOf(subject.size, subject.currency),
			season: evidence.season ? step(evidence.season.rate, evidence.rate) : 0,
			delivery: deliveryOf(customer),
			promises: conduct.promises,
			responsiveness: conduct.responsiveness,
		},
	};
}
