import type { Instant } from '../calendar/instant';
import { checkForm, type FormCheck } from './form-nonce';
import type { PortalKeys } from './portal-key';
import { isOneClick, type PortalRequest } from './request';

/** The name of the hidden field that a form carries. */
export const NONCE_FIELD = 'nonce';

/**
 * Whether a form that was sent may count, and under which key. A form of the page carries its nonce; the one-click POST
 * of a mail program (RFC 8058) cannot, so it has the one key of its link: sent again it says the same thing again.
 */
export function answerKey(request: PortalRequest, linkId: string, keys: PortalKeys, asOf: Instant): FormCheck {
	if (isOneClick(request)) return { valid: true, eventKey: `portal:${linkId}:one-click` };
	return checkForm(request.form[NONCE_FIELD], linkId, keys, asOf);
}
