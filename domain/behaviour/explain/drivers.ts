import type { Assessment } from '../evidence/assessment';
import type { Knowledge } from '../evidence/knowledge';
import type { CustomerTiming } from '../evidence/timing/customer-timing';
import type { PaymentHabits } from '../customer/payment-habits';
import { FEATURES, type Feature } from '../model/score-model';
import { dayName, days, invoices, monthName, percent } from './words';

/** Why the score is what it is: one reason, and the points it adds (or takes off). */
export interface Driver {
	feature: Feature;
	effect: number;
	text: string;
}

export interface Explained {
	assessment: Assessment;
	habits: PaymentHabits;
	promises: { kept: number; broken: number };
	knowledge: Knowledge;
}

/** The reasons in plain words, strongest first; those without an effect are left out. Their effects sum to the score. */
export function driversOf(effects: ReadonlyMap<Feature, number>, explained: Explained): readonly Driver[] {
	return FEATURES.map((feature) => ({ feature, effect: effects.get(feature) ?? 0 }))
		.filter(({ effect }) => effect !== 0)
		.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
		.map(({ feature, effect }) => ({ feature, effect, text: TEXTS[feature](explained, effect) }));
}

const TEXTS: Readonly<Record<Feature, (explained: Explained, effect: number) => string>> = {
	portfolio: ({ assessment: { groups, shift, subject }, knowledge }) => {
		const [all] = groups;
		if (!all || knowledge.portfolio.invoices === 0) return `No history yet: ${percent(all?.lateRate ?? 0)} late is assumed until payments are known`;
		if (shift === 0) return `Of all invoices in this history, ${percent(all.lateRate)} are paid late`;
		return `Due on a day without payments (${dayName(subject.due)}): ${percent(all.lateRate)} of such invoices in this history are paid late`;
	},
	recent: (_, effect) => `Lately the whole portfolio pays ${effect > 0 ? 'later' : 'earlier'} than it used to`,
	segment: ({ assessment: { groups } }) => {
		const group = groups.at(-1);
		return `Other customers of the same ${group?.level ?? 'group'} (${group?.value ?? ''}) are late with ${percent(group?.lateRate ?? 0)}`;
	},
	record: ({ habits }) => recordText(habits),
	overdue: ({ assessment: { evidence } }) =>
		evidence.overdue > 0
			? `Has ${invoices(evidence.overdue)} overdue now, the oldest by ${days(evidence.oldestOverdueDays)}`
			: 'What is overdue now is still within the days of grace',
	terms: ({ assessment: { subject, evidence } }) =>
		`Terms of ${days(subject.due - (subject.issued ?? subject.due))} are ${evidence.termsShift > 0 ? 'shorter' : 'longer'} than this customer is used to`,
	timing: ({ assessment: { view } }) => timingText(view.timing),
	due_day: ({ assessment: { subject, evidence } }, effect) => {
		const { invoices: seen, late } = evidence.onDueDay;
		return agrees(evidence.onDueDay, evidence.rate, effect)
			? `Due on a ${dayName(subject.due)}: ${late} of ${invoices(seen)} due on such a day would have been late`
			: `Due on a ${dayName(subject.due)}, when invoices are ${effect > 0 ? 'more' : 'less'} often late`;
	},
	amount: ({ assessment: { evidence } }, effect) => {
		const { invoices: seen, late } = evidence.ofAmount;
		return agrees(evidence.ofAmount, evidence.rate, effect)
			? `Of ${invoices(seen)} of about this amount, ${late} ${late === 1 ? 'was' : 'were'} late`
			: `Invoices nearer to this amount are ${effect > 0 ? 'more' : 'less'} often late than its others`;
	},
	size: ({ assessment: { values } }) => `Larger than ${percent(values.size + 0.5)} of the invoices in this history`,
	season: ({ assessment: { evidence, subject } }) => {
		const { late = 0, invoices: seen = 0, years = 0 } = evidence.season ?? {};
		return `Late with ${late} of ${invoices(seen)} due in ${monthName(subject.due)} of ${years} earlier years`;
	},
	delivery: ({ assessment: { values } }) => (values.delivery > 0 ? 'Gets its invoices on paper' : 'Gets its invoices electronically'),
	promises: ({ promises: { kept, broken } }) => `Broke ${broken} and kept ${kept} of its promises to pay`,
	responsiveness: (_, effect) => `Answers reminders ${effect > 0 ? 'less' : 'more'} often than others`,
};

// Recent invoices weigh more than old ones, so a plain count may point the other way; then it explains nothing.
function agrees({ invoices: seen, late }: { invoices: number; late: number }, rate: number, effect: number): boolean {
	return seen > 0 && (effect > 0 ? late / seen > rate : late / seen < rate);
}

function recordText({ recent, settled, overdue }: PaymentHabits): string {
	if (settled === 0) return `Has not paid any of ${invoices(overdue)} yet`;
	const which = settled > recent.count ? `the last ${invoices(recent.count)}` : invoices(recent.count);
	if (recent.late === 0) return `Paid none of ${which} late${recent.medianDaysLate < 0 ? `, usually ${days(-recent.medianDaysLate)} early` : ''}`;
	const part = recent.late === recent.count ? `all of ${which}` : `${recent.late} of ${which}`;
	return `Paid ${part} late, ${recent.late === 1 ? '' : 'usually '}by ${days(recent.medianWhenLate)}`;
}

function timingText({ location, spread, moved = 0 }: CustomerTiming): string {
	const step = Math.round(moved);
	const since = step === 0 ? '' : `, ${days(Math.abs(step))} ${step > 0 ? 'later' : 'earlier'} than it used to`;
	return `${usualDay(location)}${since}, give or take ${days(Math.round(spread))}`;
}

function usualDay(location: number): string {
	const rounded = Math.round(location);
	if (rounded === 0) return 'Pays around the due date';
	return `Pays around ${days(Math.abs(rounded))} ${rounded > 0 ? 'after' : 'before'} the due date`;
}
