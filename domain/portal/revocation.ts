import type { Instant } from '../calendar/instant';
import type { PortalGrant } from './grant';

/** Takes back one link, or all links of a customer that were made up to an instant. */
export type Revocation = { linkId: string } | { customerId: string; issuedUntil: Instant };

/** Whether a revocation takes back the link `linkId` with this grant. */
export function isRevoked(revocation: Revocation, { customerId, issuedAt }: PortalGrant, linkId: string): boolean {
	if ('linkId' in revocation) return revocation.linkId === linkId;
	return revocation.customerId === customerId && issuedAt <= revocation.issuedUntil;
}
