import { daysBetween } from '../../calendar/civil-date';
import { instantOf } from '../../calendar/instant';
import { civilDateAt } from '../../calendar/time-zone';
import { ContractError } from '../../model/contract-error';
import type { DunningEvent } from '../../model/event';
import type { Customer } from '../../model/customer';
import type { Invoice } from '../../model/invoice';
import { oneLine } from '../plain-text';
import { safeLink } from '../safe-link';
import type { Settings } from '../settings';
import { chooseTemplate, dayOf, type TemplateChoice, type TemplateId } from '../template-id';
import { isTone } from '../tone';
import type { Behaviour } from './behaviour';
import { chargesOf } from './charges';
import { dueOf, type Due } from './due';
import { creditOf } from './credit';
import type { Facts, Statement } from './facts';
import { offerOf } from './offer';
import { pastOf, type Past } from './past';
import { remarkFor, renewalSoon } from './remark';
import { LONGEST_NUMBER, statementOf } from './statement';
import type { Touch } from './touch';

/** What an item brings to a message. */
export interface Item {
	invoice: Invoice;
	customer: Customer;
	touch: Touch | undefined;
	behaviour: Behaviour;
	/** The customer's own page, as it stands on the item. */
	portal: unknown;
}

/** Everything true about an item that its message may say; throws a ContractError for what cannot be read. */
export function gatherFacts(item: Item, events: readonly DunningEvent[], settings: Settings): Facts {
	const { invoice, customer } = item;
	const { touch } = item;
	const past = pastOf(events, invoice.id, invoice.currency, settings.asOf, settings.zone);
	const sendDate = civilDateAt(settings.zone, instantOf(Math.max(touch?.sendAt ?? settings.asOf, settings.asOf)));
	const due = dueOf(invoice, touch, past);
	const daysOverdue = touch?.daysOverdue ?? daysBetween(due.date, sendDate);
	const statement = statementOf(touch, invoice);
	const known = statement && statement.unknown.length === 0 ? statement : undefined;
	const template = templateFor(touch, settings, daysOverdue, past, known !== undefined);
	const amount = amountFor(template, invoice, due, known, touch);
	const oldest = template.id === 'statement' ? known?.lines[0] : undefined;
	const renewsOn = touch?.renewal?.renewsOn ?? renewalSoon(invoice, sendDate);
	const { portal, unsubscribe } = pagesOf(item.portal);
	return {
		invoice,
		customer,
		number: oldest?.number ?? shownName('invoice.number', LONGEST_NUMBER, invoice.number, invoice.id),
		customerName: shownName('customer.name', LONGEST_NAME, customer.name, customer.id),
		template,
		key: touch?.key || `dun1:${encodeURIComponent(invoice.id)}:0:${encodeURIComponent(touch?.tier ?? template.id)}`,
		variant: touch?.variant,
		sendDate,
		dueDate: oldest?.dueDate ?? due.date,
		originalDueDate: oldest ? undefined : due.originalDate,
		daysOverdue,
		amount,
		instalment: template.id === 'statement' ? undefined : due.instalment,
		credit: creditOf(touch, invoice.currency),
		charges: chargesOf(touch, amount, invoice.currency),
		offer: offerOf(touch, amount, sendDate),
		statement,
		past,
		remark: remarkFor(template, item.behaviour, past, renewsOn),
		renewsOn,
		reason: touch?.reason,
		link: safeLink(invoice.paymentUrl),
		portal: safeLink(portal ?? settings.portalUrl),
		unsubscribe: safeLink(unsubscribe ?? settings.unsubscribeUrl),
	};
}

const LONGEST_NAME = 100;

function shownName(field: string, longest: number, name: string, id: string): string {
	const shown = oneLine(name, longest) || oneLine(id, longest);
	if (shown === '') throw new ContractError(field, name, 'a text that can be seen');
	return shown;
}

/**
 * Which template writes the message. Without a reminder it is the first contact for the day, never a jump ahead. A
 * promise that has just been broken is spoken about before anything else; several invoices are a statement.
 */
function templateFor(touch: Touch | undefined, settings: Settings, daysOverdue: number, past: Past, isStatement: boolean): TemplateChoice {
	const tone = isTone(touch?.tone) ? touch.tone : undefined;
	const { occasion } = settings;
	const asked = occasion === 'from_reminder' || occasion === 'hand_over' ? (touch?.tier ?? firstContact(daysOverdue)) : occasion;
	const tier = asked === 'statement' && !isStatement ? firstContact(daysOverdue) : asked;
	const chosen = chooseTemplate(tier, tone, daysOverdue);
	if (asked !== touch?.tier || !isPolicyTier(chosen.id)) return chosen;
	if (isStatement) return chooseTemplate('statement', chosen.tone, daysOverdue);
	return past.promiseBroken && daysOverdue > 0 ? chooseTemplate('promise_broken', chosen.tone, daysOverdue) : chosen;
}

function isPolicyTier(id: TemplateId): boolean {
	return dayOf(id) !== undefined;
}

function firstContact(daysOverdue: number): string {
	if (daysOverdue === 0) return 'due_today';
	return daysOverdue < 0 ? 'pre_due_7' : 'overdue_1';
}

function amountFor(template: TemplateChoice, invoice: Invoice, due: Due, statement: Statement | undefined, touch: Touch | undefined): Facts['amount'] {
	// With a reminder that says it, the sum is due.amount already: there credits may be taken off.
	if (template.id === 'statement' && statement) return touch?.dueDate === undefined || touch.amountDue === undefined ? statement.total : due.amount;
	const settled = template.id === 'paid_thanks' || (template.id === 'dispute_received' && invoice.amountDue === 0);
	return settled ? invoice.total : due.amount;
}

function pagesOf(portal: unknown): { portal?: string; unsubscribe?: string } {
	if (typeof portal === 'string') return { portal };
	if (typeof portal !== 'object' || portal === null) return {};
	const text = (name: string) => {
		const value: unknown = Object.hasOwn(portal, name) ? (portal as Record<string, unknown>)[name] : undefined;
		return typeof value === 'string' ? value : undefined;
	};
	return { portal: text('url'), unsubscribe: text('unsubscribeUrl') };
}
