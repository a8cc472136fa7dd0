import type { Instant } from '../calendar/instant';
import { openLink, type OpenedLink } from './link-token';
import type { PortalKeys } from './portal-key';
import { isRevoked, type Revocation } from './revocation';

/** Why a link opens nothing. A page says the same for all of them; a log may tell them apart. */
export type Refusal = 'forged' | 'expired' | 'revoked' | 'not_yet';

export type LinkCheck = ({ valid: true } & OpenedLink) | { valid: false; refusal: Refusal; linkId?: string };

// Two machines that make and check links need not agree to the second.
const MOST_DRIFT = 5 * 60_000;

/** What the portal holds a link against. */
export interface LinkRules {
	keys: PortalKeys;
	revocations: readonly Revocation[];
	asOf: Instant;
}

/** Whether a token, as it came in an address, opens a page at `asOf`, and whose. Anything that is no token of ours is forged. */
export function checkLink(token: unknown, { keys, revocations, asOf }: LinkRules): LinkCheck {
	const opened = typeof token === 'string' ? openLink(token, keys) : null;
	if (!opened) return { valid: false, refusal: 'forged' };
	const refusal = refusalOf(opened, revocations, asOf);
	return refusal ? { valid: false, refusal, linkId: opened.linkId } : { valid: true, ...opened };
}

function refusalOf({ grant, linkId }: OpenedLink, revocations: readonly Revocation[], asOf: Instant): Refusal | undefined {
	if (revocations.some((revocation) => isRevoked(revocation, grant, linkId))) return 'revoked';
	if (asOf >= grant.expiresAt) return 'expired';
	return asOf + MOST_DRIFT < grant.issuedAt ? 'not_yet' : undefined;
}
