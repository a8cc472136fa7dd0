import { formatInZone } from '../../calendar/time-zone';
import type { CivilDate } from '../../calendar/civil-date';
import type { Channel } from '../../model/channel';
import type { Currency } from '../../model/currency';
import { sum, toMajor } from '../../model/money';
import type { ReminderAction } from '../../model/reminder';
import type { Case } from '../case/case';
import type { Decision } from '../decision/decision';
import { channelFor } from './channel';
import { variantFor } from './experiment';
import type { Decided, Mailing } from './mailing';
import { sendAt } from './send-at';

/** One invoice of a statement; amounts in major units. */
export interface StatementLine {
	invoiceId: string;
	number: string;
	issueDate?: CivilDate;
	dueDate: CivilDate;
	currency: Currency;
	total: number;
	amountDue: number;
	daysOverdue: number;
	paymentUrl?: string;
}

/** The contract's `reminder`, with what the nodes behind need to write about it. Amounts are in major units. */
export interface RouterReminder {
	action: ReminderAction;
	tier: string | null;
	tone?: string;
	channel?: Channel;
	/** ISO 8601 with the offset of the customer's zone. */
	sendAt?: string;
	nextActionOn?: CivilDate;
	requiresApproval: boolean;
	daysOverdue: number;
	/** In force: after extensions, or of the instalment. */
	dueDate: CivilDate;
	/** What is asked for by then; of a statement the sum. */
	amountDue: number;
	instalment?: { number: number; of: number };
	key: string;
	variant?: string;
	invoices?: string[];
	keys?: string[];
	statement?: StatementLine[];
	reason: string;
	question: number;
}

/** What is said of an invoice that nothing is sent about. */
export function quietReminder({ case: c, decision }: Decided): RouterReminder {
	return {
		action: decision.action,
		tier: null,
		...(decision.at === undefined ? {} : { sendAt: formatInZone(c.customerZone, decision.at) }),
		...commonOf(c, decision),
		reason: decision.reason,
		question: decision.question,
	};
}

/** What is said of a message: the oldest invoice carries it, the highest tier gives the tone, each keeps its own key. */
export function messageReminder(mailing: Mailing): RouterReminder {
	const { members, tier } = mailing;
	const [lead] = members;
	const c = lead.case;
	const { experiment } = c.settings;
	const variant = experiment && variantFor(experiment, c.customer.id);
	const nextActionOn = members.map(({ decision }) => decision.nextActionOn).filter((on) => on !== undefined).sort()[0];
	return {
		action: lead.decision.action,
		tier: tier.id,
		tone: tier.tone,
		channel: channelFor(c, tier),
		sendAt: formatInZone(c.customerZone, sendAt(c)),
		...commonOf(c, { ...lead.decision, nextActionOn, requiresApproval: members.some(({ decision }) => decision.requiresApproval) }),
		...(variant === undefined ? {} : { variant }),
		...(members.length > 1 ? statementOf(members) : {}),
		reason: members.length > 1 ? `Statement over ${members.length} invoices of ${c.customer.name}. ${members.map(({ decision }) => decision.reason).join(' ')}` : lead.decision.reason,
		question: lead.decision.question,
	};
}

function commonOf(c: Case, decision: Decision) {
	const { instalment } = c.due;
	return {
		...(decision.nextActionOn ? { nextActionOn: decision.nextActionOn } : {}),
		requiresApproval: decision.requiresApproval,
		daysOverdue: c.daysOverdue,
		dueDate: c.due.date,
		amountDue: toMajor(c.due.amount, c.invoice.currency),
		...(instalment && instalment !== 'unknown' ? { instalment: { number: instalment.number, of: instalment.of } } : {}),
		key: decision.key,
	};
}

function statementOf(members: Mailing['members']) {
	const { currency } = members[0].case.invoice;
	return {
		amountDue: toMajor(sum(members.map((member) => member.case.due.amount)), currency),
		invoices: members.map((member) => member.case.invoice.id),
		keys: members.map(({ decision }) => decision.key),
		statement: members.map(lineOf),
	};
}

function lineOf({ case: { invoice, due, daysOverdue } }: Decided): StatementLine {
	const { issueDate, currency, paymentUrl } = invoice;
	return {
		invoiceId: invoice.id,
		number: invoice.number,
		...(issueDate ? { issueDate } : {}),
		dueDate: due.date,
		currency,
		total: toMajor(invoice.total, currency),
		amountDue: toMajor(due.amount, currency),
		daysOverdue,
		...(paymentUrl ? { paymentUrl } : {}),
	};
}
