import type { CivilDate } from '../../calendar/civil-date';
import { formatInZone } from '../../calendar/time-zone';
import type { Channel } from '../../model/channel';
import { sum, toMajor, type MinorUnits } from '../../model/money';
import type { ReminderAction } from '../../model/reminder';
import type { Case } from '../case/case';
import { chargesOf } from '../charges/charges-of';
import type { Decision } from '../decision/decision';
import { offerFor, type Offer } from '../offers/offer';
import { renewalSoon, type Renewal } from '../offers/renewal';
import { channelFor } from './channel';
import type { MailingCredit } from './credits';
import { variantFor } from './experiment';
import type { Mailing } from './mailing';
import { messageReason } from './reason';
import { chargesInMajor, chargesTogether, type ReminderCharges } from './reminder-charges';
import { sendAt } from './send-at';
import { isReminder } from './statements';
import { statementLine, type StatementLine } from './statement-line';

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
	offer?: Offer;
	charges?: ReminderCharges;
	variant?: string;
	invoices?: string[];
	keys?: string[];
	statement?: StatementLine[];
	/** What the customer has in credit in this currency, as positive amounts. */
	credits?: { invoiceId: string; number: string; amount: number }[];
	/** What of it is taken off `amountDue`. */
	creditTaken?: number;
	renewal?: Renewal;
	reason: string;
	question: number;
}

/** A reminder, and the rates that were missing for its charges. */
export interface Said {
	reminder: RouterReminder;
	missingRates: readonly string[];
}

/** What is said of an invoice that nothing is sent about. */
export function quietReminder(c: Case, decision: Decision): Said {
	const reminder: RouterReminder = {
		action: decision.action,
		tier: null,
		...(decision.at === undefined ? {} : { sendAt: formatInZone(c.customerZone, decision.at) }),
		...commonOf(c, decision),
		key: decision.key,
		reason: decision.reason,
		question: decision.question,
	};
	return { reminder, missingRates: [] };
}

/** What is said of a message: the oldest invoice carries it, the highest tier gives the tone, each keeps its own key. */
export function messageReminder(mailing: Mailing, credit: MailingCredit = { credits: [] }): Said {
	const { members, tier } = mailing;
	const [lead] = members;
	const c = lead.case;
	const { currency } = c.invoice;
	const { experiment } = c.settings;
	const isStatement = members.length > 1;
	const nextActionOn = members
		.map(({ decision }) => decision.nextActionOn)
		.filter((on) => on !== undefined)
		.sort()[0];
	const offer = isStatement || !isReminder(lead) ? undefined : offerFor(c);
	const charges = isReminder(lead) ? members.map((member) => chargesOf(member.case)) : [];
	const total = chargesTogether(charges);
	const variant = experiment && variantFor(experiment, c.customer.id);
	const renewal = renewalSoon(c);
	const asked = sum(members.map((member) => member.case.due.amount)) - (credit.taken ?? 0);
	const reminder: RouterReminder = {
		action: lead.decision.action,
		tier: tier.id,
		tone: tier.tone,
		channel: channelFor(c, tier),
		sendAt: formatInZone(c.customerZone, sendAt(c)),
		...commonOf(c, { ...lead.decision, nextActionOn, requiresApproval: members.some(({ decision }) => decision.requiresApproval) }),
		amountDue: toMajor(asked as MinorUnits, currency),
		key: lead.decision.key,
		...(offer ? { offer } : {}),
		...(total ? { charges: chargesInMajor(total, currency) } : {}),
		...(variant === undefined ? {} : { variant }),
		...(isStatement
			? { invoices: members.map((member) => member.case.invoice.id), keys: members.map(({ decision }) => decision.key) }
			: {}),
		...(isStatement ? { statement: members.map((member, index) => statementLine(member.case, charges[index])) } : {}),
		...(credit.credits.length > 0
			? { credits: credit.credits.map(({ invoiceId, number, amount }) => ({ invoiceId, number, amount: toMajor(amount, currency) })) }
			: {}),
		...(credit.taken ? { creditTaken: toMajor(credit.taken, currency) } : {}),
		...(renewal ? { renewal } : {}),
		reason: messageReason(members, credit, offer, renewal),
		question: lead.decision.question,
	};
	return { reminder, missingRates: total?.missingRates ?? [] };
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
	};
}
