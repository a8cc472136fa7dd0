import { isoWeekdayOf, type PaymentDays } from '../calendar/payment-days';
import type { Structure } from '../model/structure';
import { monthOf, type PaymentSamples } from './customer-sample';
import { DayHistogram } from './day-histogram';
import type { Decay } from './decay';
import { logOdds, probabilityOf } from './log-odds';
import type { Subject } from './subject';
import { hashOf } from './text-hash';

/** What a customer's own payments say about one invoice: rates of lateness, each drawn towards the one before it. */
export interface InvoiceEvidence {
	/** Known payments, and how many of them would have been late on this due date. */
	known: number;
	late: number;
	overdue: number;
	/** For how many days the oldest open invoice is overdue. */
	oldestOverdueDays: number;
	/** Settled invoices only. */
	settledRate: number;
	/** With the overdue ones. */
	rate: number;
	/** As if all had the terms of this invoice. */
	termsRate: number;
	/** By how many days its terms bring this invoice nearer to, or further from, the customer's usual day. */
	termsShift: number;
	/** Those due on such a day of the week, or as far from a payment day. */
	dueDayRate: number;
	/** Those, and of a like amount. */
	amountRate: number;
	season: { rate: number; invoices: number; late: number; years: number } | undefined;
	/** Plain counts behind the last two rates. */
	onDueDay: { invoices: number; late: number };
	ofAmount: { invoices: number; late: number };
	/** Days late of the invoice itself, where the history tells of its payment. */
	own: number | undefined;
	/** Days of payment that the alike ones make likely for this due date. */
	days: DayHistogram;
}

/** What others pay late (of all invoices, and what the due day shifts, in log-odds), and what is known of the invoice itself. */
export interface Prior {
	rate: number;
	dueDay: number;
	own: number | undefined;
}

/** Weighs the payments of a customer by how alike their invoices are to `subject`. */
export function gatherEvidence(
	subject: Subject,
	samples: PaymentSamples,
	prior: Prior,
	context: { days: PaymentDays; structure: Structure; memory: Decay; outlookMemory: Decay; termsPull: number },
): InvoiceEvidence {
	const { structure, memory, outlookMemory, termsPull } = context;
	const { outlook } = structure;
	const shift = context.days.shiftOf(subject.due);
	const weekday = isoWeekdayOf(subject.due);
	const holiday = shift > 0 && context.days.isHoliday(subject.due);
	const month = monthOf(subject.due);
	const hash = hashOf(subject.invoiceId);
	const threshold = subject.graceDays - shift;
	const terms = subject.due - (subject.issued ?? NaN);
	const size = subject.size ?? NaN;
	let [settled, settledLate, overdue, overdueLate, oldestOverdueDays, late, termsLate, pulls] = [0, 0, 0, 0, 0, 0, 0, 0];
	let [dueDayWeight, dueDayLate, amountWeight, amountLate] = [0, 0, 0, 0];
	let { own } = prior;
	const onDueDay = { invoices: 0, late: 0 };
	const ofAmount = { invoices: 0, late: 0 };
	const season = { invoices: 0, late: 0, years: new Set<number>() };
	const days = new DayHistogram();

	for (let index = 0; index < samples.length; index += 1) {
		const daysLate = samples.days[index] ?? 0;
		const isSettled = samples.settled[index] === 1;
		if (samples.hashes[index] === hash && samples.invoiceIds[index] === subject.invoiceId) {
			if (isSettled) own = daysLate + (samples.shifts[index] ?? 0);
			continue;
		}
		const age = samples.ages[index] ?? 0;
		const isLate = daysLate > threshold ? 1 : 0;
		const difference = termsPull > 0 ? (samples.terms[index] ?? NaN) - terms : NaN;
		const pull = Number.isNaN(difference) ? 0 : termsPull * difference;
		const isLateByTerms = daysLate + pull > threshold ? 1 : 0;
		late += isLate;
		termsLate += isLateByTerms;
		pulls += pull;
		if (isSettled) {
			settled += 1;
			settledLate += isLate;
		} else {
			overdue += 1;
			overdueLate += isLate;
			if (age > oldestOverdueDays) oldestOverdueDays = age;
		}
		const sameShift = samples.shifts[index] === shift;
		const sameDay = sameShift && (holiday || samples.weekdays[index] === weekday);
		const weight = memory.at(age) * (sameDay ? 1 : sameShift ? structure.dueDay.sameShift : structure.dueDay.otherDay);
		const distance = (samples.sizes[index] ?? NaN) - size;
		const alike = likenessOf(distance, structure.amount.width);
		if (sameDay) count(onDueDay, isLate);
		if (alike > ALIKE) count(ofAmount, isLate);
		dueDayWeight += weight;
		dueDayLate += weight * isLateByTerms;
		amountWeight += weight * alike;
		amountLate += weight * alike * isLateByTerms;
		const example = outlookMemory.at(age) * (sameDay ? 1 : sameShift ? outlook.sameShift : outlook.otherDay);
		days.add(Math.round(daysLate + pull) + shift, example * likenessOf(distance, outlook.width));
		const monthsAgo = month - (samples.months[index] ?? month);
		if (monthsAgo > 0 && monthsAgo % 12 === 0) {
			count(season, isLate);
			season.years.add(monthsAgo);
		}
	}

	const known = settled + overdue;
	const { customer, dueDay, amount } = structure;
	const towards = (sum: number, of: number, rate: number, weight: number) => (sum + rate * weight) / (of + weight);
	const rate = towards(late, known, prior.rate, customer.weight);
	const termsRate = towards(termsLate, known, prior.rate, customer.weight);
	const usualOnDueDay = probabilityOf(logOdds(termsRate) + prior.dueDay);
	const dueDayRate = towards(dueDayLate, dueDayWeight, usualOnDueDay, dueDay.weight);
	const seen = season.years.size >= structure.season.years;
	return {
		known,
		late,
		overdue: overdueLate,
		oldestOverdueDays,
		settledRate: towards(settledLate, settled, prior.rate, customer.weight),
		rate,
		termsRate,
		termsShift: known > 0 ? pulls / known : 0,
		dueDayRate,
		amountRate: towards(amountLate, amountWeight, dueDayRate, amount.weight),
		season: seen
			? { rate: towards(season.late, season.invoices, rate, structure.season.weight), invoices: season.invoices, late: season.late, years: season.years.size }
			: undefined,
		onDueDay,
		ofAmount,
		own,
		days,
	};
}

const UNKNOWN_LIKENESS = 0.5;
const ALIKE = 0.5;

function count(counts: { invoices: number; late: number }, isLate: number): void {
	counts.invoices += 1;
	counts.late += isLate;
}

/** 1 for the same amount, half where the logarithms lie `width` apart. */
function likenessOf(distance: number, width: number): number {
	const widths = distance / width;
	return Number.isNaN(widths) ? UNKNOWN_LIKENESS : 1 / (1 + widths * widths);
}
