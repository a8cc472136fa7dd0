import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';

import { instantOf, type Instant } from '../calendar/instant';
import type { PortalKey, PortalKeys } from './portal-key';

const MAC_BYTES = 16;
const SHAPE = /^(([0-9a-z]{1,10})(?:-[0-9a-z]{1,20})?)\.([\w-]{22})$/;
const LONGEST_RUN = 20;
// As long as a page may lie open before it is sent.
const LONGEST_OPEN = 24 * 60 * 60_000;

/** What became of a form that was sent: the key of the event it leads to, or why it leads to none. */
export type FormCheck = { valid: true; eventKey: string } | { valid: false; refusal: 'forged' | 'too_old' };

/**
 * A hidden field for a form on the page of a link, made when the page is shown: only whoever was shown the page can send
 * the form, and a form leads to one event however often it is sent. `run` tells pages apart that were shown at one instant.
 */
export function formNonce(linkId: string, shownAt: Instant, { form }: PortalKey, run = ''): string {
	const shown = run.toLowerCase().replace(/[^0-9a-z]/g, '').slice(0, LONGEST_RUN);
	const stamp = `${Math.floor(shownAt).toString(36)}${shown === '' ? '' : `-${shown}`}`;
	return `${stamp}.${macOf(linkId, stamp, form).toString('base64url')}`;
}

/**
 * Whether a form's hidden field was made for the page of this link, not longer than a day before `asOf`. The event's key
 * is the same for every sending of the same form, so that the table of events takes it once.
 */
export function checkForm(nonce: unknown, linkId: string, { current, previous }: PortalKeys, asOf: Instant): FormCheck {
	const [, stamp = '', instant = '', text = ''] = (typeof nonce === 'string' && SHAPE.exec(nonce)) || [];
	const mac = Buffer.from(text, 'base64url');
	const keys = previous ? [current, previous] : [current];
	const holds = keys.map(({ form }) => mac.length === MAC_BYTES && timingSafeEqual(macOf(linkId, stamp, form), mac));
	if (!holds.includes(true) || mac.toString('base64url') !== text) return { valid: false, refusal: 'forged' };
	const shownAt = instantOf(parseInt(instant, 36));
	return asOf - shownAt > LONGEST_OPEN ? { valid: false, refusal: 'too_old' } : { valid: true, eventKey: `portal:${linkId}:${stamp}` };
}

function macOf(linkId: string, stamp: string, key: KeyObject): Buffer {
	return createHmac('sha256', key).update(`${linkId}\n${stamp}`).digest().subarray(0, MAC_BYTES);
}
