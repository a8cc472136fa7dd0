import { formatUtc, type Instant } from '../calendar/instant';
import { formatDecimal } from '../model/money';
import type { Behaviour } from '../model/behaviour';
import type { Compliance } from '../model/compliance';
import type { Message } from '../model/message';
import type { Receivable } from '../model/receivable';
import type { Reminder } from '../model/reminder';
import type { TouchStatus } from './touch';

/** A row of `dunning_outbox` as it is written; empty columns are null. */
export type TouchRow = Readonly<Record<string, string | number | null>>;

/** What the nodes before have said about one item. */
export interface DecidedItem extends Receivable {
	behaviour: Behaviour;
	reminder: Reminder;
	message: Message;
	compliance: Compliance;
	/** The letter as a PDF, in Base64. */
	pdf?: string;
}

const APPROVAL_WITHIN_MS = 72 * 3_600_000;

/**
 * The row that plans a decided item. It waits for a person where the policy or the gate asks for one; that offer ends
 * after 72 hours, and silence is a no. Otherwise it is due at the later of the router's and the gate's instants. How the
 * customer was scored and the policy go with it: before sending, the facts are read again, and decided on as before. In a
 * shadow run nobody is asked: the row says what would have been.
 */
export function touchRowOf(item: DecidedItem, asOf: Instant, inShadow: boolean): TouchRow {
	const { invoice, customer, behaviour, reminder, message, compliance, pdf } = item;
	const approvalReason = approvalReasonOf(item);
	const status: TouchStatus = inShadow ? 'shadow' : approvalReason ? 'awaiting_approval' : 'planned';
	const sendAt = Math.max(asOf, reminder.sendAt ?? asOf, compliance.deferUntil ?? asOf) as Instant;
	return {
		key: reminder.key,
		keys: JSON.stringify(keysOf(reminder)),
		status,
		customerId: customer.id,
		customerName: customer.name,
		invoiceId: invoice.id,
		invoiceIds: JSON.stringify(reminder.invoices ?? [invoice.id]),
		tier: reminder.tier,
		tone: reminder.tone ?? null,
		channel: message.channel,
		recipient: message.to,
		subject: message.subject ?? null,
		text: message.text,
		html: message.html ?? null,
		pdf: pdf ?? null,
		headers: JSON.stringify(message.headers ?? {}),
		whatsapp: message.whatsapp ? JSON.stringify(message.whatsapp) : null,
		language: message.language,
		template: message.template,
		variant: message.variant ?? reminder.variant ?? null,
		amountDue: formatDecimal(invoice.amountDue, invoice.currency),
		currency: invoice.currency,
		reason: reminder.reason,
		behaviour: JSON.stringify(behaviour),
		policy: reminder.policy ? JSON.stringify(reminder.policy) : null,
		approvalReason: approvalReason || null,
		sendAt: formatUtc(sendAt),
		plannedAt: formatUtc(asOf),
		expiresAt: status === 'awaiting_approval' ? formatUtc((asOf + APPROVAL_WITHIN_MS) as Instant) : null,
		attempts: 0,
	};
}

/** The idempotency keys of a reminder: its own, or those of all invoices on a statement. */
export function keysOf(reminder: Reminder): readonly string[] {
	return reminder.keys && reminder.keys.length > 0 ? reminder.keys : [reminder.key];
}

function approvalReasonOf({ reminder, compliance }: DecidedItem): string {
	const asked = compliance.findings.filter((finding) => finding.severity === 'review').map((finding) => `${finding.rule}: ${finding.message}`);
	if (compliance.decision === 'review' && asked.length === 0) asked.push('The Compliance Gate asks for a review.');
	if (reminder.requiresApproval) asked.unshift(`The policy has "${reminder.tier}" approved by a person.`);
	return asked.join('\n');
}
