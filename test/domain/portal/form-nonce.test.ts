import { instantOf, parseInstant, type Instant } from '../../../domain/calendar/instant';
import { checkForm, formNonce } from '../../../domain/portal/form-nonce';
import { portalKey } from '../../../domain/portal/portal-key';

const [CURRENT, PREVIOUS, FOREIGN] = [portalKey('c'.repeat(40)), portalKey('p'.repeat(40)), portalKey('f'.repeat(40))];
const KEYS = { current: CURRENT, previous: PREVIOUS };
const SHOWN = parseInstant('2026-03-17T09:00:00.250Z') ?? instantOf(0);
const later = (hours: number): Instant => instantOf(SHOWN + hours * 3_600_000);
const LINK = 'h2Vb9cDkQ0aXyZ_-';
const nonce = formNonce(LINK, SHOWN, CURRENT);

describe('a form of the portal', () => {
	it('leads to one event, however often and whenever within a day it is sent', () => {
		const [first, second] = [checkForm(nonce, LINK, KEYS, later(0)), checkForm(nonce, LINK, KEYS, later(24))];
		expect(first).toEqual({ valid: true, eventKey: expect.stringMatching(/^portal:h2Vb9cDkQ0aXyZ_-:[0-9a-z]+$/) });
		expect(second).toEqual(first);
	});

	it('leads to another event when the page was shown again', () => {
		const again = formNonce(LINK, later(0.001), CURRENT);
		expect(checkForm(again, LINK, KEYS, later(1))).not.toEqual(checkForm(nonce, LINK, KEYS, later(1)));
	});

	it('leads to another event when another page was shown at the same instant', () => {
		const [first, second] = ['exec-17', 'exec-18'].map((run) => checkForm(formNonce(LINK, SHOWN, CURRENT, run), LINK, KEYS, later(1)));
		expect(first).toMatchObject({ valid: true, eventKey: expect.stringMatching(/-exec17$/) });
		expect(second).not.toEqual(first);
		expect(checkForm(formNonce(LINK, SHOWN, CURRENT, 'exec-17').replace('exec17', 'exec18'), LINK, KEYS, later(1))).toEqual({ valid: false, refusal: 'forged' });
	});

	it('may have been shown with the key before', () => {
		expect(checkForm(formNonce(LINK, SHOWN, PREVIOUS), LINK, KEYS, later(1)).valid).toBe(true);
		expect(checkForm(formNonce(LINK, SHOWN, FOREIGN), LINK, KEYS, later(1))).toEqual({ valid: false, refusal: 'forged' });
	});

	it('is too old after a day', () => {
		expect(checkForm(nonce, LINK, KEYS, instantOf(later(24) + 1))).toEqual({ valid: false, refusal: 'too_old' });
	});

	it('cannot be sent for the page of another link, with another time, or in another spelling', () => {
		const [stamp = '', mac = ''] = nonce.split('.');
		expect(checkForm(nonce, 'another', KEYS, later(1))).toEqual({ valid: false, refusal: 'forged' });
		const younger = (parseInt(stamp, 36) + 1000).toString(36);
		const bits = Buffer.from(mac, 'base64url');
		const changed = Array.from(bits, (_, index) => {
			const copy = Buffer.from(bits);
			copy[index] = (copy[index] ?? 0) ^ 1;
			return `${stamp}.${copy.toString('base64url')}`;
		});
		const spare = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map((letter) => `${stamp}.${mac.slice(0, -1)}${letter}`).filter((other) => other !== nonce);
		for (const other of [`${younger}.${mac}`, `0${nonce}`, `${nonce} `, nonce.toUpperCase(), `${stamp}.`, mac, '', '.', null, 7, [nonce], ...changed, ...spare]) {
			expect([other, checkForm(other, LINK, KEYS, later(1))]).toEqual([other, { valid: false, refusal: 'forged' }]);
		}
	});
});
