import { parseContract } from '../../model/fields';
import { isFields, type AccountingSystem, type Fields, type ReadingSettings } from '../accounting-system';
import type { AccountingDocument } from '../document';
import { clientSchema, factsOf, type NinjaClient } from './client';
import { creditOf, paymentOf } from './credit';
import { invoiceOf } from './invoice';

// https://github.com/invoiceninja/invoiceninja, app/Models/Invoice.php
const [DRAFT, CANCELLED, REVERSED] = ['1', '5', '6'];

/**
 * Invoice Ninja 5: invoices, credits, payments and clients, each as n8n's Invoice Ninja node gives it (API version 5) or in a
 * page of the API. Shapes: https://api-docs.invoicing.co.
 */
export const invoiceNinja: AccountingSystem = {
	id: 'invoice_ninja',
	name: 'Invoice Ninja',
	documentsIn(item) {
		if ('id' in item) return null;
		const data = (Array.isArray(item.data) ? item.data : [item.data]).filter(isFields);
		return data[0] && isDocument(data[0]) ? data : null;
	},
	recognises: isDocument,
	reader(settings, documents) {
		const clients = clientsIn(documents);
		return (document) => read(document, clients, settings);
	},
};

function isDocument(item: Fields): boolean {
	return ('client_id' in item && ('entity_type' in item || 'paymentables' in item)) || isClient(item);
}

function isClient(item: Fields): boolean {
	return 'client_hash' in item || ('contacts' in item && 'country_id' in item && 'settings' in item);
}

// Invoices of a client are read with the client's currency, wherever in the run the client stands.
function clientsIn(documents: readonly Fields[]): ReadonlyMap<string, NinjaClient> {
	const clients = documents.filter(isClient).map((document) => clientSchema.safeParse(document));
	return new Map(clients.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
}

function read(document: Fields, clients: ReadonlyMap<string, NinjaClient>, settings: ReadingSettings): AccountingDocument {
	const id = String(document.id);
	const label = `Invoice Ninja ${String(document.entity_type ?? ('paymentables' in document ? 'payment' : 'document'))} ${String(document.number || id)}`;
	if (isClient(document)) {
		return { kind: 'contact', customer: factsOf(parseContract(clientSchema, document, `Invoice Ninja client ${String(document.name)}`)), edited: false };
	}
	if (document.is_deleted === true) return { kind: 'ignored', id, reason: 'void' };
	if ('paymentables' in document) return paymentOf(document, label, clients, settings);
	const kind = document.entity_type ?? 'invoice';
	if (kind !== 'invoice' && kind !== 'credit') return { kind: 'ignored', id, reason: 'other_document' };
	const status = String(document.status_id);
	if (status === DRAFT) return { kind: 'ignored', id, reason: 'draft' };
	if (kind === 'credit') return creditOf(document, label, clients, settings);
	if (status === CANCELLED || status === REVERSED) return { kind: 'ignored', id, reason: 'void' };
	return invoiceOf(document, label, clients, settings);
}
