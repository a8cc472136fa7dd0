import type { Customer } from '../../model/customer';

const ELECTRONIC = new Set(['electronic', 'e-invoice', 'e-invoicing', 'einvoice', 'edi', 'peppol', 'paperless', 'portal']);
const PAPER = new Set(['paper', 'paper-invoice', 'post', 'mail', 'letter']);

/** How invoices reach the customer, as its tags say: 1 on paper, -1 electronically, 0 if they do not say. */
export function deliveryOf({ tags }: Customer): number {
	const said = tags.map((tag) => tag.trim().toLowerCase().replaceAll(/[\s_]+/g, '-'));
	if (said.some((tag) => ELECTRONIC.has(tag))) return -1;
	return said.some((tag) => PAPER.has(tag)) ? 1 : 0;
}
