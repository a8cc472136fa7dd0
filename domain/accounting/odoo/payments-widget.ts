import { z } from 'zod/v4';

import { amount, civilDate } from '../../model/fields';
import type { BookedPayment } from '../document';
import { identifier } from '../vendor-fields';

export interface WidgetPayment extends BookedPayment {
	/** A credit note, not money. */
	isRefund: boolean;
}

const entry = z
	.object({ date: civilDate, amount, partial_id: identifier.nullish(), payment_id: identifier.nullish(), move_id: identifier.nullish(), is_refund: z.boolean().nullish() })
	.transform(
		(raw): WidgetPayment => ({
			id: raw.partial_id ?? raw.payment_id ?? raw.move_id ?? raw.date,
			receivedOn: raw.date,
			amount: raw.amount,
			isRefund: raw.is_refund ?? false,
		}),
	);

/**
 * `invoice_payments_widget`: what was reconciled with an invoice, as an object or as its JSON text (Odoo 15 and older);
 * false where nothing was, undefined where the field was not asked for.
 */
export const paymentsWidget = z.preprocess((value) => {
	if (value === undefined) return undefined;
	const content = typeof value === 'string' ? parsed(value) : value;
	return typeof content === 'object' && content !== null && 'content' in content ? content.content : [];
}, z.array(entry).optional());

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
