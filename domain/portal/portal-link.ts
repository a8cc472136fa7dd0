import { formatUtc, instantOf, type Instant } from '../calendar/instant';
import { safeLink } from '../message/safe-link';
import { ContractError } from '../model/contract-error';
import { fitsLink, type PortalGrant } from './grant';
import { linkIdOf, sealLink } from './link-token';
import type { PortalKey } from './portal-key';

/** Parameters of the page's address; links that are out in the world carry them. */
export const TOKEN_PARAMETER = 't';
export const LANGUAGE_PARAMETER = 'lang';
export const FORM_PARAMETER = 'form';

/** How links are made. */
export interface LinkTerms {
	/** Where the page is served, such as the production address of the webhook of workflow 08. */
	pageUrl: string;
	validDays: number;
	/** Whether a link shows the named invoices alone, or all of the customer's. */
	shows: 'invoices' | 'customer';
}

/** The contract's `portal` on an item: what the Reminder Composer puts into a message. */
export interface PortalLink {
	url: string;
	/** The same page with its stop form open; a mail program may also send its one-click POST there (RFC 8058). */
	unsubscribeUrl: string;
	linkId: string;
	expiresAt: string;
}

const DAY_MS = 86_400_000;

/**
 * The link of a customer to their own page, from `asOf` on. Where so many invoices are named that they do not fit into an
 * address, the link shows all of the customer's. Throws a ContractError for an address that is none.
 */
export function portalLink(customerId: string, invoiceIds: readonly string[], key: PortalKey, { pageUrl, validDays, shows }: LinkTerms, asOf: Instant): PortalLink {
	const named: PortalGrant = { customerId, invoiceIds: shows === 'invoices' ? invoiceIds : [], issuedAt: asOf, expiresAt: instantOf(asOf + validDays * DAY_MS) };
	const grant = fitsLink(named) ? named : { ...named, invoiceIds: [] };
	const token = sealLink(grant, key);
	const url = pageAddress(pageUrl, { [TOKEN_PARAMETER]: token });
	return {
		url,
		unsubscribeUrl: pageAddress(pageUrl, { [TOKEN_PARAMETER]: token, [FORM_PARAMETER]: 'stop' }),
		linkId: linkIdOf(token) ?? '',
		expiresAt: formatUtc(grant.expiresAt),
	};
}

function pageAddress(pageUrl: string, parameters: Readonly<Record<string, string>>): string {
	const safe = safeLink(pageUrl);
	if (!safe) throw new ContractError('pageUrl', pageUrl, 'the web address of the page, such as https://n8n.example.com/webhook/account');
	const url = new URL(safe);
	for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
	return url.href;
}
