import { formatUtc, type Instant } from '../calendar/instant';
import type { DunningEvent } from '../model/event';
import { unreleasedHolds } from '../model/hold';
import { PAID_THANKS } from '../tiers/policy/message-tiers';
import { isAnswer } from './answer';
import type { Touch } from './touch';

/** Why a person should look at something this week, the most pressing first. */
export const CASE_KINDS = ['unknown_outcome', 'reminded_after_payment', 'handed_over', 'broken_promise', 'unresponsive', 'high_value', 'held', 'unreachable', 'failed'] as const;

export type CaseKind = (typeof CASE_KINDS)[number];

/** One thing for the owner of the ledger to look at. */
export interface OwnersCase {
	kind: CaseKind;
	customerId: string;
	customerName: string;
	invoiceId?: string;
	/** In plain words, with the facts. */
	why: string;
	since: string;
	/** `unknown_outcome`: the touch; `handed_over` and `failed`: the problem's name in its table. */
	key?: string;
}

/** What failed, or what the router hands to a person. */
export type ProblemKind = 'failure' | 'person';

/** A row of dunning_problems that nobody has dealt with. */
export interface OpenProblem {
	problem: string;
	kind: ProblemKind;
	at: Instant;
	workflow: string;
	node: string;
	message: string;
	customerId: string;
	invoiceId: string;
}

/** A customer as the table says it. */
export interface ContactRow {
	customerId: string;
	name: string;
	reachable: boolean;
}

export interface WeekSettings {
	/** From which open amount on, in the invoice's currency, a reminded invoice counts as high value. */
	highValue: number;
	/** After how many unanswered reminders a customer counts as unresponsive. */
	unansweredTiers: number;
	/** Days after which a hold is worth another look. */
	heldDays: number;
}

export interface WeekFacts {
	events: readonly DunningEvent[];
	touches: readonly Touch[];
	problems: readonly OpenProblem[];
	contacts: readonly ContactRow[];
}

const DAY_MS = 86_400_000;
const SIGNS = new Set(['reply.received', 'payment.received', 'invoice.settled', 'promise.made', 'call.connected']);

/** What a person should look at, from everything the tables say, in a fixed order. */
export function ownersWeek({ events, touches, problems, contacts }: WeekFacts, settings: WeekSettings, asOf: Instant): OwnersCase[] {
	const names = new Map([...touches.flatMap(({ customerId, customerName }) => (customerName ? [[customerId, customerName] as const] : [])), ...contacts.map(({ customerId, name }) => [customerId, name] as const)]);
	const nameOf = (customerId: string) => names.get(customerId) ?? customerId;
	const byCustomer = new Map<string, DunningEvent[]>();
	for (const event of [...events].sort((a, b) => a.at - b.at)) {
		const own = byCustomer.get(event.customerId);
		if (own) own.push(event);
		else byCustomer.set(event.customerId, [event]);
	}
	const found: OwnersCase[] = [];
	const add = (kind: CaseKind, customerId: string, since: Instant, why: string, more: { invoiceId?: string; key?: string } = {}) =>
		found.push({ kind, customerId, customerName: nameOf(customerId), why, since: formatUtc(since), ...more });

	for (const touch of touches) {
		if (touch.status !== 'unknown') continue;
		add('unknown_outcome', touch.customerId, touch.claimedAt ?? touch.sendAt ?? asOf, `"${touch.tier}" by ${touch.channel} to ${touch.recipient} may or may not have gone out. Look into the outbox of your provider.`, { key: touch.key, invoiceId: touch.invoiceIds[0] });
	}
	for (const [customerId, own] of byCustomer) {
		for (const [invoiceId, at] of remindedAfterPayment(own)) add('reminded_after_payment', customerId, at, `${invoiceId} was reminded of although it had been settled: the source was behind.`, { invoiceId });
		const broken = brokenPromise(own, asOf);
		if (broken) add('broken_promise', customerId, broken.at, `Promised to pay on ${String(broken.data.date)}; nothing has come in.`, { invoiceId: broken.invoiceId });
		const unanswered = own.slice(own.findLastIndex(({ type }) => SIGNS.has(type)) + 1).filter(({ type }) => type === 'reminder.sent');
		const tiers = new Set(unanswered.flatMap(({ tier }) => (tier?.startsWith('overdue') ? [tier] : [])));
		const [first] = unanswered;
		if (first && tiers.size >= settings.unansweredTiers) add('unresponsive', customerId, first.at, `No answer and no payment after ${[...tiers].join(', ')}.`);
		const hold = unreleasedHolds(own).at(-1);
		if (hold && asOf - hold.at >= settings.heldDays * DAY_MS) add('held', customerId, hold.at, `Held since ${formatUtc(hold.at).slice(0, 10)}: ${String(hold.data.reason ?? 'no reason given')}.`, { invoiceId: hold.invoiceId });
	}
	for (const touch of highValueTouches(touches, settings.highValue)) {
		add('high_value', touch.customerId, touch.sentAt ?? asOf, `${touch.amountDue} ${touch.currency} open, last reminded with "${touch.tier}".`, { invoiceId: touch.invoiceIds[0] });
	}
	const active = new Set(touches.map(({ customerId }) => customerId));
	for (const { customerId, reachable } of contacts) if (!reachable && byCustomer.has(customerId) && !active.has(customerId)) add('unreachable', customerId, asOf, 'No e-mail address and no phone number in dunning_customers.');
	for (const { problem, kind, at, workflow, node, message, customerId, invoiceId } of problems) {
		const [as, why] = kind === 'person' ? (['handed_over', message] as const) : (['failed', `${workflow}, ${node}: ${message}`] as const);
		add(as, customerId, at, why, { key: problem, ...(invoiceId ? { invoiceId } : {}) });
	}
	const rank = (kind: CaseKind) => CASE_KINDS.indexOf(kind);
	return found.sort((a, b) => rank(a.kind) - rank(b.kind) || a.since.localeCompare(b.since) || a.customerId.localeCompare(b.customerId));
}

function remindedAfterPayment(own: readonly DunningEvent[]): Map<string, Instant> {
	const settledOn = new Map(own.flatMap(({ type, invoiceId, data }) => (type === 'invoice.settled' && invoiceId ? [[invoiceId, String(data.settledOn ?? '')] as const] : [])));
	const late = own.filter(({ type, tier, invoiceId, at }) => type === 'reminder.sent' && tier !== PAID_THANKS.id && invoiceId !== undefined && (settledOn.get(invoiceId) ?? '9999') < formatUtc(at).slice(0, 10));
	return new Map(late.map(({ invoiceId, at }) => [invoiceId ?? '', at]));
}

function brokenPromise(own: readonly DunningEvent[], asOf: Instant): DunningEvent | undefined {
	const at = own.findLastIndex(({ type }) => type === 'promise.made');
	const promise = own[at];
	if (!promise || !(String(promise.data.date ?? '9999') < formatUtc(asOf).slice(0, 10))) return undefined;
	return own.slice(at + 1).some(({ type }) => type === 'payment.received' || type === 'invoice.settled' || type === 'promise.kept') ? undefined : promise;
}

/** The newest sent touch of each customer, where the amount is high. */
function highValueTouches(touches: readonly Touch[], highValue: number): Touch[] {
	const newest = new Map<string, Touch>();
	for (const touch of touches) {
		const known = newest.get(touch.customerId);
		if (touch.status === 'sent' && !isAnswer(touch) && (!known || (touch.sentAt ?? 0) > (known.sentAt ?? 0))) newest.set(touch.customerId, touch);
	}
	return [...newest.values()].filter(({ amountDue }) => Number(amountDue ?? 0) >= highValue);
}
