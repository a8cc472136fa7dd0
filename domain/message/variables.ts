import type { Industry, LanguageTexts, Remark } from './catalogue/format';
import type { Facts } from './facts/facts';
import type { Formats } from './locale';
import { isolated, oneLine } from './plain-text';
import { dayOf } from './template-id';
import type { Tone } from './tone';
import type { View } from './render/view';
import { LONGEST_NUMBER } from './facts/statement';
import type { Party } from './party';
import { buttonOf, type Button } from './render/button';
import type { Variable } from './variable-names';

type Flag = 'bothCharges' | 'byContract' | 'byLaw' | 'byPost' | 'cardExpired' | 'personal' | 'planEven' | 'reminded';

/** The variables of one message. What begins with $ is for the built-in partials; templates cannot name it. */
export type Variables = Record<Exclude<Variable, Flag | 'invoices'>, string> &
	Record<Flag, boolean> & {
		invoices: readonly object[];
		$view: View;
		$button: Button | null;
		$industry: Industry;
		$remark: Remark | undefined;
		$tone: Tone;
		$beforeDue: boolean;
	};

/** Where a message is read: it changes how to answer, and how much room there is. */
export type Surface = 'screen' | 'paper' | 'short';

/** What the values are made of. */
export interface VariableSources {
	facts: Facts;
	party: Party;
	/** How the reader is greeted, where that is known. */
	name: string | undefined;
	texts: LanguageTexts;
	formats: Formats;
	view: View;
	surface: Surface;
}

const LONGEST_DESCRIPTION = 120;

/** The values of all variables for one message. */
export function variablesOf(sources: VariableSources): Variables {
	const { facts, party, texts, formats, view, surface } = sources;
	const { invoice, customer, charges, past, statement } = facts;
	const money = moneyIn(sources);
	const date = (day: Facts['dueDate'] | undefined) => (day === undefined ? '' : formats.date(day));
	const number = isolated(facts.number);
	const customerName = isolated(facts.customerName);
	const name = isolated(sources.name ?? '');
	const amount = money(facts.amount);
	const charge = chargeVariables(charges, money);
	const offered = offerVariables(facts, money, formats);
	// One plain literal: spreading smaller ones into it takes longer than all the rest of it.
	return {
		addressee: name || customerName,
		amount,
		balance: facts.instalment && facts.amount !== invoice.amountDue ? money(invoice.amountDue) : '',
		bank: party.bank,
		bothCharges: charge.interest !== '' && charge.fixedCharge !== '',
		byContract: charges?.basis === 'contract',
		byLaw: charges?.basis === 'law',
		byPost: surface === 'paper',
		caller: party.sender || texts.words.yourName,
		cardExpired: /expired/i.test(invoice.lastPaymentFailure?.code ?? ''),
		company: party.company,
		contact: surface === 'short' ? (party.contacts[0] ?? '') : formats.either(party.contacts),
		contactEmail: party.contactEmail,
		contactPhone: party.contactPhone,
		customer: customerName,
		daysLate: facts.daysOverdue > 0 ? formats.days(facts.daysOverdue) : '',
		description: line(invoice.description, LONGEST_DESCRIPTION),
		discountPercent: offered.discountPercent,
		discountUntil: offered.discountUntil,
		discountedAmount: offered.discountedAmount,
		dueDate: date(facts.dueDate),
		fixedCharge: charge.fixedCharge,
		interest: charge.interest,
		invoiceCount: formats.number((statement?.lines.length ?? 1) + (statement?.unknown.length ?? 0)),
		invoices: view.table?.lines ?? [{ number, dueDate: date(facts.dueDate), amount, link: facts.link }],
		issueDate: date(invoice.issueDate),
		link: facts.link ?? '',
		name,
		number,
		order: line(invoice.purchaseOrder, LONGEST_NUMBER),
		originalDueDate: date(facts.originalDueDate),
		payment: facts.link ?? '',
		personal: customer.kind === 'consumer' || name === customerName,
		planEven: offered.planEven,
		planPart: offered.planPart,
		planParts: offered.planParts,
		portal: facts.portal ?? '',
		promisedAmount: money(past.promise?.amount) || amount,
		promisedOn: date(past.promise?.date),
		received: money(past.payment?.amount ?? (facts.template.id === 'paid_thanks' ? invoice.total : invoice.amountPaid)),
		receivedOn: date(past.payment?.on),
		reminded: past.reminded,
		renewsOn: date(facts.renewsOn),
		sender: party.sender,
		signature: party.signature,
		stopLink: facts.unsubscribe ?? '',
		total: money(invoice.total),
		totalDue: money(charges?.total ?? facts.amount),
		$view: view,
		$button: buttonOf(facts, texts.words, number),
		$industry: party.industry,
		$remark: facts.remark,
		$tone: facts.template.tone,
		$beforeDue: dayOf(facts.template.id) !== undefined && facts.daysOverdue <= 0,
	};
}

type Money = (amount: Facts['amount'] | undefined) => string;

function moneyIn({ facts, formats }: VariableSources): Money {
	return (amount) => (amount === undefined ? '' : formats.amount(amount, facts.invoice.currency));
}

function chargeVariables(charges: Facts['charges'], money: Money) {
	return {
		fixedCharge: charges && charges.fixed > 0 ? money(charges.fixed) : '',
		interest: charges && charges.interest > 0 ? money(charges.interest) : '',
	};
}

function offerVariables({ offer }: Facts, money: Money, formats: Formats) {
	const discount = offer?.kind === 'discount' ? offer : undefined;
	const plan = offer?.kind === 'plan' ? offer : undefined;
	return {
		discountPercent: discount ? formats.percent(discount.percent) : '',
		discountUntil: discount ? formats.date(discount.until) : '',
		discountedAmount: money(discount?.reduced),
		planEven: plan?.even ?? false,
		planPart: money(plan?.part),
		planParts: plan ? formats.number(plan.parts) : '',
	};
}

function line(value: string | undefined, longest: number): string {
	return isolated(oneLine(value ?? '', longest));
}
