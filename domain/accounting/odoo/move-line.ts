import { z } from 'zod/v4';

import { amount, civilDate, parseContract } from '../../model/fields';
import type { Fields, ReadingSettings } from '../accounting-system';
import type { AccountingDocument } from '../document';
import { caption, currencyOr, given, identifier } from '../vendor-fields';
import { many2one, writtenAt } from './fields';

const schema = z.object({
	id: identifier,
	move_id: many2one,
	move_type: caption,
	parent_state: caption,
	date: given(civilDate),
	date_maturity: given(civilDate),
	partner_id: many2one,
	currency_id: many2one,
	amount_currency: amount,
	amount_residual_currency: amount,
	write_date: writtenAt,
});

/**
 * A line on a receivable account (`account.move.line`). A line of an invoice is one of its due dates: the invoice itself only
 * tells the last one. A negative line of another entry is a payment no invoice has used: a credit.
 */
export function moveLineOf(document: Fields, label: string, settings: ReadingSettings): AccountingDocument {
	const raw = parseContract(schema, document, label);
	if (raw.parent_state === 'draft' || raw.parent_state === 'cancel') return { kind: 'ignored', id: raw.id, reason: raw.parent_state === 'draft' ? 'draft' : 'void' };
	if (raw.move_id && raw.date_maturity && Number(raw.amount_currency) > 0) {
		return {
			kind: 'instalment',
			invoiceId: raw.move_id.id,
			dueDate: raw.date_maturity,
			amount: raw.amount_currency,
			outstanding: raw.amount_residual_currency,
		};
	}
	const [remaining, date] = [-Number(raw.amount_residual_currency), raw.date ?? raw.date_maturity];
	const isUnapplied = raw.move_type === 'entry' && raw.partner_id && date && remaining > 0;
	if (!isUnapplied || !raw.partner_id) return { kind: 'ignored', id: raw.id, reason: 'other_document' };
	return {
		kind: 'credit',
		id: `line-${raw.id}`,
		number: raw.move_id?.display_name,
		customer: { id: raw.partner_id.id, name: raw.partner_id.display_name },
		currency: currencyOr(raw.currency_id?.display_name, settings.defaultCurrency, `${label}.currency_id`),
		total: -Number(raw.amount_currency),
		remaining,
		issueDate: date,
		updatedAt: raw.write_date,
	};
}
