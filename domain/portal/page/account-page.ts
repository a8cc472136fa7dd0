import { html, type Html } from '../../markup/html';
import { formatsFor, localeFor, type Formats } from '../../message/locale';
import { balances, type Account } from '../account/account';
import { FORMS } from '../answer/answer';
import type { PortalLimits } from '../limits';
import type { PortalLook } from '../look';
import { isProblem, type Notice } from '../notice';
import { LANGUAGE_PARAMETER, TOKEN_PARAMETER } from '../portal-link';
import { ALL_TEXTS } from '../texts';
import type { PortalTexts } from '../texts/format';
import { formsSection } from './forms/forms-section';
import { framed } from './frame';
import { historySection } from './history-section';
import { invoicesSection, paidSection } from './invoices-section';

/** What a page is made of. */
export interface AccountPage {
	account: Account;
	look: PortalLook;
	limits: PortalLimits;
	texts: PortalTexts;
	/** The token of the link, for the links to the other languages. */
	token: string;
	/** Goes with every form. */
	nonce: string;
	/** The form that stands open. */
	openForm: string;
	/** What became of the form that was sent. */
	notice?: Notice;
}

/** The page of a customer: what is owed, what happened, and what they can say about it. */
export function accountPage(page: AccountPage): string {
	const { account, look, texts, token, notice } = page;
	const formats = formatsFor(localeFor(texts.language, account.customer.language, account.customer.country));
	return framed({
		look,
		texts,
		title: texts.title(look.company),
		intro: html`<p class="quiet">${texts.owner(account.customer.name)}</p>${languages(texts, token)}`,
		content: [
			notice && noticePart(notice, texts, formats),
			balancePart(account, texts, formats),
			invoicesSection(account, texts, formats),
			formsSection({ ...page, openForm: FORMS.some((form) => form === page.openForm) ? page.openForm : '' }, formats),
			paidSection(account, texts, formats),
			historySection(account, texts, formats),
		],
	});
}

function languages({ language, chooseLanguage }: PortalTexts, token: string): Html {
	const others = ALL_TEXTS.map((texts) => {
		const current = texts.language === language ? html` aria-current="true"` : undefined;
		return html`<li><a href="?${TOKEN_PARAMETER}=${token}&${LANGUAGE_PARAMETER}=${texts.language}" lang="${texts.language}" hreflang="${texts.language}"${current}>${texts.name}</a></li>`;
	});
	return html`<nav aria-label="${chooseLanguage}"><ul>${others}</ul></nav>`;
}

function noticePart(notice: Notice, texts: PortalTexts, formats: Formats): Html {
	const text = noticeText(notice, texts, formats);
	return isProblem(notice) ? html`<p class="notice bad" role="alert">${text}</p>` : html`<p class="notice" role="status">${text}</p>`;
}

function noticeText(notice: Notice, { notices, problems, channels }: PortalTexts, formats: Formats): string {
	if (isProblem(notice)) return problems[notice.kind];
	switch (notice.kind) {
		case 'promise':
		case 'more_time':
			return notices[notice.kind](formats.date(notice.date));
		case 'plan':
			return notices.plan(notice.parts);
		case 'stop_channel':
			return notices.stop_channel(channels[notice.channel]);
		default:
			return notices[notice.kind];
	}
}

function balancePart(account: Account, texts: PortalTexts, formats: Formats): Html {
	const open = balances(account);
	if (open.length === 0) return html`<p class="balance"><b>${texts.nothingOpen}</b></p>`;
	return html`<p class="balance">${texts.balance}${open.map(({ amount, currency }) => html` <b>${formats.amount(amount, currency)}</b>`)}</p>`;
}
