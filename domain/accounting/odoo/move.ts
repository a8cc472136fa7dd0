import { z } from 'zod/v4';

import { amount, civilDate, parseContract } from '../../model/fields';
import type { Fields, ReadingSettings } from '../accounting-system';
import type { AccountingDocument, CustomerFacts, InvoiceDocument } from '../document';
import { dueDateOr } from '../due-date';
import { caption, currencyOr, given, identifier, link, roundedAmount } from '../vendor-fields';
import { many2one, writtenAt } from './fields';
import { paymentsWidget, type WidgetPayment } from './payments-widget';

const schema = z.object({
	id: identifier,
	name: caption,
	move_type: z.string({ error: "'out_invoice' or 'out_refund'; ask Odoo for the field move_type too, since bills are moves as well" }),
	state: z.string({ error: "'posted'; ask Odoo for the field state too, since drafts are moves as well" }),
	payment_state: caption,
	invoice_date: given(civilDate),
	invoice_date_due: given(civilDate),
	currency_id: many2one,
	amount_total: amount,
	amount_residual: amount,
	partner_id: many2one,
	commercial_partner_id: many2one,
	ref: caption,
	payment_reference: caption,
	invoice_payments_widget: paymentsWidget,
	access_url: link,
	write_date: writtenAt,
});

type OdooMove = z.output<typeof schema>;

// https://github.com/odoo/odoo, addons/account/models/account_move.py: paid, but not yet found on the bank statement.
const SETTLED = new Set(['paid', 'in_payment']);

/**
 * A posted customer invoice or credit note (`account.move`). `amount_total` and `amount_residual` are in the invoice's
 * currency; the fields that end in `_signed` are in the company's and are not read. The customer is the company a contact
 * belongs to; the contact on the invoice is written to.
 */
export function moveOf(document: Fields, label: string, settings: ReadingSettings): AccountingDocument {
	const raw = parseContract(schema, document, label);
	const currency = currencyOr(raw.currency_id?.display_name, settings.defaultCurrency, `${label}.currency_id`);
	const customer = customerOf(raw, label);
	if (raw.payment_state === 'reversed') return { kind: 'ignored', id: raw.id, reason: 'credited' };
	if (raw.payment_state === 'invoicing_legacy') return { kind: 'ignored', id: raw.id, reason: 'other_document' };
	if (raw.move_type === 'out_refund') {
		const remaining = SETTLED.has(raw.payment_state ?? '') ? 0 : Math.abs(Number(raw.amount_residual));
		if (!raw.invoice_date) return { kind: 'ignored', id: raw.id, reason: 'draft' };
		return { kind: 'credit', id: raw.id, number: raw.name, customer, currency, total: raw.amount_total, remaining, issueDate: raw.invoice_date, updatedAt: raw.write_date };
	}
	const received = (raw.invoice_payments_widget ?? []).filter((payment) => !payment.isRefund);
	const [total, residual] = [roundedAmount(raw.amount_total, currency, `${label}.amount_total`), roundedAmount(raw.amount_residual, currency, `${label}.amount_residual`)];
	return {
		kind: 'invoice',
		invoice: {
			id: raw.id,
			number: raw.name ?? raw.id,
			issueDate: raw.invoice_date,
			dueDate: dueDateOr(raw.invoice_date_due, raw.invoice_date, settings, `${label}.invoice_date_due`),
			currency,
			total,
			amountDue: residual,
			amountPaid: paidOf(raw, received, currency, label),
			status: SETTLED.has(raw.payment_state ?? '') ? 'paid' : undefined,
			purchaseOrder: raw.ref,
			paymentUrl: raw.access_url,
			source: { system: 'odoo', updatedAt: raw.write_date },
		},
		customer,
		addressee: addresseeOf(raw),
		settledOn: (raw.invoice_payments_widget ?? []).map(({ receivedOn }) => receivedOn).sort().at(-1),
		payments: received,
		leftOut: raw.payment_state === 'blocked' ? 'follow_up_blocked' : undefined,
	};
}

function paidOf(raw: OdooMove, received: readonly WidgetPayment[], currency: InvoiceDocument['invoice']['currency'], label: string) {
	if (raw.invoice_payments_widget === undefined) return undefined;
	return roundedAmount(received.reduce((sum, payment) => sum + Number(payment.amount), 0), currency, `${label}.invoice_payments_widget`);
}

function customerOf(raw: OdooMove, label: string): CustomerFacts {
	const partner = raw.commercial_partner_id ?? raw.partner_id;
	const { id, display_name: name } = parseContract(identifiedPartner, partner, `${label}.partner_id`);
	return name === undefined ? { id } : { id, name };
}

const identifiedPartner = z.object({ id: identifier, display_name: caption }, { error: 'a partner, such as [12, "Acme"]' });

function addresseeOf({ partner_id: partner, commercial_partner_id: company }: OdooMove): InvoiceDocument['addressee'] {
	return partner && company && partner.id !== company.id ? { contactId: partner.id } : undefined;
}
