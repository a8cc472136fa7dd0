import { parseContract } from '../../model/fields';
import { isFields, type AccountingSystem, type Fields, type ReadingSettings } from '../accounting-system';
import type { AccountingDocument } from '../document';
import { moveOf } from './move';
import { moveLineOf } from './move-line';
import { factsOf, partnerSchema } from './partner';

/**
 * Odoo: `account.move`, receivable lines of `account.move.line` and `res.partner`, each as n8n's Odoo node gives it or in the
 * answer of JSON-RPC. Empty fields are false, links are `[id, name]`.
 * Shapes: https://github.com/odoo/odoo, addons/account/models.
 */
export const odoo: AccountingSystem = {
	id: 'odoo',
	name: 'Odoo',
	documentsIn: (item) => ('jsonrpc' in item && Array.isArray(item.result) ? item.result.filter(isFields) : null),
	recognises: (item) => isMove(item) || isLine(item) || isPartner(item) || 'jsonrpc' in item,
	reader: (settings) => (document) => read(document, settings),
};

// A database query or a sheet may have numbers as ids too, but not these names.
const OF_PARTNERS = ['is_company', 'commercial_partner_id', 'customer_rank', 'complete_name', 'company_type', 'country_id', 'parent_id'];

function isMove(item: Fields): boolean {
	return 'amount_residual' in item && ('payment_state' in item || 'invoice_date_due' in item || 'invoice_date' in item);
}

function isLine(item: Fields): boolean {
	return 'amount_residual_currency' in item && 'move_id' in item;
}

function isPartner(item: Fields): boolean {
	return typeof item.id === 'number' && 'name' in item && OF_PARTNERS.some((name) => name in item);
}

function read(document: Fields, settings: ReadingSettings): AccountingDocument {
	const id = String(document.id);
	if (isLine(document)) return moveLineOf(document, `Odoo line ${id}`, settings);
	if (!isMove(document)) return readPartner(document, id);
	const type = document.move_type;
	if (type === 'in_invoice' || type === 'in_refund' || type === 'in_receipt') return { kind: 'ignored', id, reason: 'bill' };
	if (type !== undefined && type !== 'out_invoice' && type !== 'out_refund') return { kind: 'ignored', id, reason: 'other_document' };
	if (document.state === 'draft') return { kind: 'ignored', id, reason: 'draft' };
	if (document.state === 'cancel') return { kind: 'ignored', id, reason: 'void' };
	const number = document.name || id;
	return moveOf(document, `Odoo ${type === 'out_refund' ? 'credit note' : 'invoice'} ${String(number)}`, settings);
}

function readPartner(document: Fields, id: string): AccountingDocument {
	if (!isPartner(document)) return { kind: 'ignored', id, reason: 'other_document' };
	return { kind: 'contact', customer: factsOf(parseContract(partnerSchema, document, `Odoo partner ${String(document.name)}`)), edited: false };
}
