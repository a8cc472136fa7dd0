import { html, type Html } from '../../markup/html';
import type { Formats } from '../../message/locale';
import type { Account } from '../account/account';
import type { AccountInvoice } from '../account/account-invoice';
import type { PortalTexts } from '../texts/format';

/** What is open, a card an invoice, each with its button to pay. */
export function invoicesSection({ open }: Account, texts: PortalTexts, formats: Formats): Html | undefined {
	if (open.length === 0) return undefined;
	return html`<section aria-labelledby="open"><h2 id="open">${texts.openInvoices}</h2>${open.map((invoice) => card(invoice, texts, formats))}</section>`;
}

/** What is paid, as a list. */
export function paidSection({ paid }: Account, texts: PortalTexts, formats: Formats): Html | undefined {
	if (paid.length === 0) return undefined;
	const { invoice, due, total } = texts.columns;
	const rows = paid.map(
		(found) => html`<tr><th scope="row">${found.invoice.number}${downloadLink(found, texts)}</th><td>${formats.date(found.dueDate)}</td><td>${formats.amount(found.invoice.total, found.invoice.currency)}</td></tr>`,
	);
	return html`<section aria-labelledby="paid"><h2 id="paid">${texts.paidInvoices}</h2><div class="card"><table><thead><tr><th scope="col">${invoice}</th><th scope="col">${due}</th><th scope="col">${total}</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function card(found: AccountInvoice, texts: PortalTexts, formats: Formats): Html {
	const { invoice, dueDate, payLink } = found;
	const { columns } = texts;
	const fact = (name: string, value: string, strong = false) => html`<div><dt>${name}</dt><dd>${strong ? html`<b>${value}</b>` : value}</dd></div>`;
	const pay = payLink === null ? undefined : html`<a class="button" href="${payLink}" rel="noreferrer noopener" aria-label="${texts.pay}: ${columns.invoice} ${invoice.number}">${texts.pay}</a>`;
	const download = downloadLink(found, texts);
	return html`<article class="card" aria-label="${columns.invoice} ${invoice.number}"><div class="head"><h3>${columns.invoice} ${invoice.number}</h3><span class="state ${found.state}">${stateText(found, texts, formats)}</span></div>
<dl>${invoice.issueDate ? fact(columns.issued, formats.date(invoice.issueDate)) : undefined}${fact(columns.due, formats.date(dueDate))}${fact(columns.total, formats.amount(invoice.total, invoice.currency))}${fact(columns.open, formats.amount(invoice.amountDue, invoice.currency), true)}</dl>
${schedulePart(found, texts, formats)}${pay || download ? html`<div class="do">${pay}${download}</div>` : undefined}</article>
`;
}

function stateText({ state, daysOverdue }: AccountInvoice, { states }: PortalTexts, formats: Formats): string {
	return state === 'overdue' ? states.overdue(formats.days(daysOverdue)) : states[state];
}

function schedulePart({ instalments, invoice }: AccountInvoice, texts: PortalTexts, formats: Formats): Html | undefined {
	if (instalments.length === 0) return undefined;
	const rows = instalments.map(({ dueDate, amount, paid }, index) => {
		const value = formats.amount(amount, invoice.currency);
		return html`<tr><th scope="row">${texts.part(index + 1, instalments.length)}</th><td>${formats.date(dueDate)}</td><td>${value}${paid ? ` (${texts.partPaid})` : undefined}</td></tr>`;
	});
	return html`<div class="plan"><h4>${texts.schedule}</h4><table><tbody>${rows}</tbody></table></div>`;
}

function downloadLink({ documentLink, invoice }: AccountInvoice, texts: PortalTexts): Html | undefined {
	if (documentLink === null) return undefined;
	return html` <a href="${documentLink}" rel="noreferrer noopener" aria-label="${texts.download}: ${texts.columns.invoice} ${invoice.number}">${texts.download}</a>`;
}
