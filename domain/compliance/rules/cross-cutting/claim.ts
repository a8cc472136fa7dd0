import { formatDecimal } from '../../../model/money';
import { about, eventsOf } from '../../past/past';
import { asksForMoneyIn } from '../../demand';
import { datesAt, templateOf, type Facts } from '../../facts';
import { civilDateAt } from '../../../calendar/time-zone';
import { inhabitedZonesOf } from '../../../calendar/region-zones';
import type { Instant } from '../../../calendar/instant';
import type { CivilDate } from '../../../calendar/civil-date';
import { hitsOf, quote } from '../../lint/prose';
import { wrongAmounts, wrongDueDate } from '../../lint/ledger-check';
import { block, type Outcome, type Provenance, type Rule } from '../../rule';
import { defineRule } from '../define-rule';

const POLICY: Provenance = { kind: 'policy', source: 'good practice of creditors' };
const CITATION = 'Policy of this package: a reminder says what the ledger says';

/** Rules on the claim itself: that it stands, and that the message states it as the ledger does. */
export const CLAIM_RULES: readonly Rule[] = [
	defineRule({
		id: 'X-PAID',
		title: 'Nothing is demanded that is not owed',
		plain: 'An invoice that is paid, credited, written off or still a draft is not reminded of, nor one whose payment plan is kept.',
		appliesTo: {},
		citation: CITATION,
		provenance: POLICY,
		evaluate(facts, at) {
			if (!asksForMoneyIn(facts)) return undefined;
			const { invoice } = facts;
			if (invoice.status && SETTLED.has(invoice.status)) return block(`Invoice ${invoice.number} has the status "${invoice.status}". Read it again at its source; if it is open, correct 'invoice.status'.`);
			if (invoice.amountDue <= 0) return block(`Nothing is open on invoice ${invoice.number} (${formatDecimal(invoice.amountDue, invoice.currency)} ${invoice.currency}). Correct 'invoice.amountDue' if this is wrong.`);
			const settled = eventsOf(facts.past, 'invoice.settled').some(({ invoiceId }) => invoiceId === invoice.id);
			if (settled) return block(`The history says that invoice ${invoice.number} was settled. Read it again at its source.`);
			return keptPlan(facts, at);
		},
	}),
	defineRule({
		id: 'X-AMOUNT',
		title: 'Amounts and the due date equal the ledger',
		plain: 'Every amount in the message is one of the ledger, to the cent and in its currency, the open amount among them; the due date is the one in force.',
		appliesTo: {},
		citation: CITATION,
		provenance: POLICY,
		evaluate(facts) {
			const { invoice } = facts;
			const wrong = wrongAmounts(facts);
			if (wrong.length > 0) {
				const due = `${formatDecimal(invoice.amountDue, invoice.currency)} ${invoice.currency}`;
				return block(`The message says ${wrong.join(', ')}; the ledger has ${due} open on invoice ${invoice.number}. Compose the message again from the ledger.`);
			}
			const date = wrongDueDate(facts);
			return date === undefined ? undefined : block(`The message gives ${date} as the due date; the ledger has ${facts.dueDate}. Compose the message again from the ledger.`);
		},
	}),
	defineRule({
		id: 'X-DUE',
		title: 'Nothing is called overdue before the due date has ended',
		plain: 'The due date ends at midnight, at the creditor and at the customer, whichever is later. Until then the message does not say that the payment is late.',
		appliesTo: {},
		citation: CITATION,
		provenance: POLICY,
		evaluate(facts, at) {
			const hits = hitsOf(facts.prose, 'overdue');
			if (hits.length === 0 || facts.dueDate < earliestDate(facts, at)) return undefined;
			return block(`The message says ${quote(hits)}, but the due date ${facts.dueDate} has not ended everywhere it counts. Send it after that day, or with a text for before it.`);
		},
	}),
];

const SETTLED = new Set(['paid', 'void', 'written_off', 'draft']);

// A plan that is kept leaves nothing to demand; reminders of an instalment before it is due are no demands.
function keptPlan(facts: Facts, at: Instant): Outcome | undefined {
	const { invoice } = facts;
	const instalments = invoice.paymentPlan?.instalments;
	if (!instalments && !eventsOf(facts.past, 'plan.agreed').some(about(invoice.id))) return undefined;
	if (!instalments) return templateOf(facts).startsWith('pre_due') || facts.reminder?.action === 'send' ? undefined : block(`A payment plan was agreed for invoice ${invoice.number}. Remind of its instalments only.`);
	const { latest } = datesAt(facts, at);
	const open = instalments.filter(({ paid }) => !paid);
	const late = open.some(({ dueDate }) => dueDate < latest);
	const ahead = facts.reminder ? facts.reminder.daysOverdue <= 0 : /^(pre_due|due_today)/.test(templateOf(facts));
	return late || (open.length > 0 && ahead) ? undefined : block(`The payment plan of invoice ${invoice.number} is kept: no instalment is overdue. Remind of instalments only.`);
}

function earliestDate(facts: Facts, at: Instant): CivilDate {
	const { settings } = facts;
	const ofCreditor = settings.creditorTimeZone ? [settings.creditorTimeZone] : inhabitedZonesOf(settings.creditorCountry ?? '');
	return ofCreditor.reduce((earliest, zone) => {
		const date = civilDateAt(zone, at);
		return date < earliest ? date : earliest;
	}, datesAt(facts, at).earliest);
}
