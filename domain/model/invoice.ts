import { z } from 'zod/v4';

import type { CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { ContractError } from './contract-error';
import type { Currency } from './currency';
import * as field from './fields';
import { parseAmount, type MinorUnits } from './money';

export const INVOICE_STATUSES = [
	'draft',
	'open',
	'partially_paid',
	'paid',
	'void',
	'written_off',
	'in_collections',
] as const;

export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

export interface Instalment {
	dueDate: CivilDate;
	amount: MinorUnits;
	paid: boolean;
}

export interface PaymentTerms {
	netDays?: number;
	earlyPaymentDiscount?: { percent: number; days: number };
	lateFee?: { percentPerYear?: number; fixed?: MinorUnits; graceDays?: number };
}

/** An invoice of the data contract, checked, with amounts in minor units of `currency`. */
export interface Invoice {
	id: string;
	/** What the customer knows it by. */
	number: string;
	issueDate?: CivilDate;
	dueDate: CivilDate;
	currency: Currency;
	total: MinorUnits;
	/** What is still open; negative for a credit balance. */
	amountDue: MinorUnits;
	amountPaid?: MinorUnits;
	status?: InvoiceStatus;
	disputed?: boolean;
	purchaseOrder?: string;
	description?: string;
	paymentUrl?: string;
	/** Where the customer may fetch the invoice itself, as a file. */
	documentUrl?: string;
	terms?: PaymentTerms;
	paymentPlan?: { instalments: readonly Instalment[] };
	lastPaymentFailure?: { at: Instant; code: string; message?: string; attempts: number };
	subscription?: { id: string; renewsOn?: CivilDate };
	source?: { system: string; url?: string; updatedAt?: Instant };
}

const schema = z.object(
	{
		id: field.id,
		number: field.optional(field.text),
		issueDate: field.optional(field.civilDate),
		dueDate: field.civilDate,
		currency: field.currency,
		total: field.amount,
		amountDue: field.amount,
		amountPaid: field.optional(field.amount),
		status: field.optional(field.oneOf(INVOICE_STATUSES)),
		disputed: field.optional(field.flag),
		purchaseOrder: field.optional(field.text),
		description: field.optional(field.text),
		paymentUrl: field.optional(field.text),
		documentUrl: field.optional(field.text),
		terms: field.optional(
			field.objectOrJson(
				z.object({
					netDays: field.optional(field.quantity),
					earlyPaymentDiscount: field.optional(z.object({ percent: field.quantity, days: field.quantity })),
					lateFee: field.optional(
						z.object({
							percentPerYear: field.optional(field.quantity),
							fixed: field.optional(field.amount),
							graceDays: field.optional(field.quantity),
						}),
					),
				}),
			),
		),
		paymentPlan: field.optional(
			field.objectOrJson(
				z.object({
					instalments: z
						.array(z.object({ dueDate: field.civilDate, amount: field.amount, paid: field.optional(field.flag) }), {
							error: 'a list of instalments, each with dueDate and amount',
						})
						.min(1, { error: 'at least one instalment with dueDate and amount' }),
				}),
			),
		),
		lastPaymentFailure: field.optional(
			field.objectOrJson(
				z.object({
					at: field.instant,
					code: field.text,
					message: field.optional(field.text),
					attempts: field.optional(field.quantity),
				}),
			),
		),
		subscription: field.optional(
			field.objectOrJson(z.object({ id: field.id, renewsOn: field.optional(field.civilDate) })),
		),
		source: field.optional(
			field.objectOrJson(
				z.object({
					system: field.text,
					url: field.optional(field.text),
					updatedAt: field.optional(field.instant),
				}),
			),
		),
	},
	{ error: 'an object with id, dueDate, currency, total and amountDue' },
);

/** The contract's `invoice` from outside; throws a ContractError that names the field below `name`. */
export function parseInvoice(value: unknown, name = 'invoice'): Invoice {
	const raw = field.parseContract(schema, value, name);
	const { currency } = raw;
	const exact = (found: number | string, fieldName: string): MinorUnits => {
		const amount = parseAmount(found, currency);
		if (amount !== null) return amount;
		throw new ContractError(`${name}.${fieldName}`, found, `an amount in ${currency}, such as 1284.50, with no more decimals than the currency has`);
	};
	const exactIfGiven = (found: number | string | undefined, fieldName: string) =>
		found === undefined ? undefined : exact(found, fieldName);
	const { lateFee } = raw.terms ?? {};
	return {
		...raw,
		number: raw.number ?? raw.id,
		total: exact(raw.total, 'total'),
		amountDue: exact(raw.amountDue, 'amountDue'),
		amountPaid: exactIfGiven(raw.amountPaid, 'amountPaid'),
		terms: raw.terms && {
			...raw.terms,
			lateFee: lateFee && { ...lateFee, fixed: exactIfGiven(lateFee.fixed, 'terms.lateFee.fixed') },
		},
		paymentPlan: raw.paymentPlan && {
			instalments: raw.paymentPlan.instalments.map((instalment, index) => ({
				dueDate: instalment.dueDate,
				amount: exact(instalment.amount, `paymentPlan.instalments.${index}.amount`),
				paid: instalment.paid ?? false,
			})),
		},
		lastPaymentFailure: raw.lastPaymentFailure && {
			...raw.lastPaymentFailure,
			attempts: raw.lastPaymentFailure.attempts ?? 1,
		},
	};
}
