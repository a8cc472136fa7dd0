import { z } from 'zod/v4';

import { CHANNELS, type Channel } from './channel';
import * as field from './fields';

export const REMINDER_ACTIONS = ['send', 'acknowledge', 'retry_payment', 'hold', 'human', 'wait', 'none'] as const;

export type ReminderAction = (typeof REMINDER_ACTIONS)[number];

const charges = z.object({ interest: field.amount, fixed: field.amount, basis: field.withDefault('', field.text) });

/** One invoice of a statement, as things stand for it. Amounts stay as they came: see `parseAmount`. */
const line = z.object({
	invoiceId: field.text,
	number: field.text,
	issueDate: field.optional(field.civilDate),
	dueDate: field.civilDate,
	currency: field.currency,
	total: field.amount,
	amountDue: field.amount,
	daysOverdue: field.quantity,
	paymentUrl: field.optional(field.text),
	charges: field.optional(charges),
});

export type StatementLine = z.output<typeof line>;

const schema = z.object(
	{
		action: field.oneOf(REMINDER_ACTIONS),
		tier: field.nullable(field.text),
		tone: field.optional(field.text),
		channel: field.optional(field.oneOf(CHANNELS)),
		sendAt: field.optional(field.instant),
		nextActionOn: field.optional(field.civilDate),
		requiresApproval: field.withDefault(false, field.flag),
		daysOverdue: field.withDefault(0, field.quantity),
		key: field.withDefault('', field.text),
		reason: field.withDefault('', field.text),
		variant: field.optional(field.text),
		question: field.optional(field.quantity),
		/** In force: after extensions, or of the instalment of a plan. */
		dueDate: field.optional(field.civilDate),
		/** What is asked for by then, the instalment or the sum of the statement. */
		amountDue: field.optional(field.amount),
		instalment: field.optional(z.object({ number: field.quantity, of: field.quantity })),
		invoices: field.optional(z.array(field.text)),
		keys: field.optional(z.array(field.text)),
		statement: field.optional(z.array(line)),
		/** What the customer has in credit, as positive amounts; taken off `amountDue` only where `creditTaken` says so. */
		credits: field.optional(z.array(z.object({ invoiceId: field.text, number: field.text, amount: field.amount }))),
		creditTaken: field.optional(field.amount),
		/** A subscription that renews within the next days. */
		renewal: field.optional(z.object({ subscriptionId: field.text, renewsOn: field.civilDate })),
		offer: field.optional(
			z.object({
				kind: z.enum(['discount', 'plan']),
				percent: field.optional(field.quantity),
				until: field.optional(field.civilDate),
				instalments: field.optional(field.quantity),
				basis: field.withDefault('', field.text),
			}),
		),
		charges: field.optional(charges),
		/** What it was decided by, for deciding again: the router's parameters. */
		policy: field.optional(field.anyObject()),
	},
	{ error: 'what the Reminder Tier Router adds: an object with action, tier and key' },
);

/** The router's decision as it lies on an item, checked. Amounts of charges stay as they came: see `parseAmount`. */
export type Reminder = Omit<z.output<typeof schema>, 'channel'> & { channel?: Channel };

/** The contract's `reminder` from outside; throws a ContractError that names the field. */
export function parseReminder(value: unknown): Reminder {
	return field.parseContract(schema, value, 'reminder');
}
