import { formatUtc, instantOf, type Instant } from '../calendar/instant';
import type { EventItem } from '../ledger/outbox-history';
import { ContractError } from '../model/contract-error';
import type { DunningEvent } from '../model/event';
import { openLink } from './link-token';
import { TOKEN_PARAMETER } from './portal-link';
import type { PortalKeys } from './portal-key';
import type { Revocation } from './revocation';

/** What is taken back: one link, or all links of a customer up to now. */
export interface RevokedLinks {
	customerId?: unknown;
	linkId?: string;
}

/** The event that takes links back from `asOf` on; throws a ContractError where no customer is named. */
export function revocationEvent({ customerId, linkId }: RevokedLinks, asOf: Instant): EventItem {
	const id = typeof customerId === 'string' || typeof customerId === 'number' ? String(customerId).trim() : '';
	if (id === '') throw new ContractError('customerId', customerId, 'the customer whose links are taken back');
	const at = formatUtc(asOf);
	return { at, type: 'link.revoked', customerId: id, key: `link:${linkId ?? `${id}:${at}`}`, data: linkId ? { linkId } : { until: at } };
}

/** The link that an address or a bare token names, however old; throws a ContractError for what was not made with our keys. */
export function revokedLink(link: unknown, keys: PortalKeys): RevokedLinks {
	const text = typeof link === 'string' ? link.trim() : '';
	const opened = openLink(tokenIn(text), keys);
	if (!opened) throw new ContractError('link', link, "the address of a customer's page, or its token, made with this account");
	return { customerId: opened.grant.customerId, linkId: opened.linkId };
}

/** The links that events take back. */
export function revocationsIn(events: readonly DunningEvent[]): Revocation[] {
	return events.flatMap(({ type, at, customerId, data }): Revocation[] => {
		// Whoever was erased has no page any more.
		if (type === 'customer.erased') return [{ customerId, issuedUntil: instantOf(Infinity) }];
		if (type !== 'link.revoked') return [];
		return typeof data.linkId === 'string' ? [{ linkId: data.linkId }] : [{ customerId, issuedUntil: at }];
	});
}

function tokenIn(text: string): string {
	try {
		return new URL(text).searchParams.get(TOKEN_PARAMETER) ?? '';
	} catch {
		return text;
	}
}
