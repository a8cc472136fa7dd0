import type { KeyObject } from 'node:crypto';

import fc from 'fast-check';

import { instantOf, parseInstant, type Instant } from '../../../domain/calendar/instant';
import { checkLink, type LinkRules } from '../../../domain/portal/check-link';
import type { PortalGrant } from '../../../domain/portal/grant';
import { openLink, sealLink } from '../../../domain/portal/link-token';
import { portalKey } from '../../../domain/portal/portal-key';

const at = (text: string): Instant => parseInstant(text) ?? instantOf(0);
const [CURRENT, PREVIOUS, FOREIGN] = ['current', 'previous', 'foreign'].map((name) => portalKey(`${name} ${'0123456789'.repeat(3)}`)) as [ReturnType<typeof portalKey>, ReturnType<typeof portalKey>, ReturnType<typeof portalKey>];
const NOW = at('2026-03-17T09:00:00Z');
const GRANT: PortalGrant = {
	customerId: 'maria@hagedorn.example',
	invoiceIds: ['INV-20417', 'INV-20466'],
	issuedAt: at('2026-03-10T08:00:00Z'),
	expiresAt: at('2026-04-09T08:00:00Z'),
};
const RULES: LinkRules = { keys: { current: CURRENT, previous: PREVIOUS }, revocations: [], asOf: NOW };
const refusal = (token: unknown, changes: Partial<LinkRules> = {}) => {
	const check = checkLink(token, { ...RULES, ...changes });
	return check.valid ? 'valid' : check.refusal;
};

const grants = fc.record({
	customerId: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
	invoiceIds: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { maxLength: 8 }).map((ids) => ids.sort()),
	issuedAt: fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => instantOf(seconds * 1000)),
}).chain((grant) => fc.integer({ min: 1, max: 100_000_000 }).map((life) => ({ ...grant, expiresAt: instantOf(grant.issuedAt + life * 1000) })));

describe('a link', () => {
	it('opens what it was made for, whatever the ids are', () => {
		fc.assert(
			fc.property(grants, (grant) => {
				const token = sealLink(grant, CURRENT);
				expect(token).toMatch(/^[A-Za-z0-9_-]+$/);
				expect(openLink(token, { current: CURRENT })?.grant).toEqual(grant);
			}),
			{ numRuns: 200, seed: 20260317 },
		);
	});

	it('shows nobody whom it is for', () => {
		const token = sealLink(GRANT, CURRENT);
		const shown = [token, ...['base64url', 'latin1', 'utf8', 'hex'].map((coding) => Buffer.from(token, 'base64url').toString(coding as BufferEncoding))].join('\n');
		for (const secret of ['maria', 'hagedorn', 'INV', '20417', '[[', Buffer.from('maria').toString('base64url'), Buffer.from('maria').toString('hex')]) expect(shown).not.toContain(secret);
	});

	it('is the same for the same grant, in whatever order the invoices came, and another for any other', () => {
		const token = sealLink(GRANT, CURRENT);
		expect(sealLink({ ...GRANT, invoiceIds: ['INV-20466', 'INV-20417', 'INV-20417'] }, CURRENT)).toBe(token);
		const others = [{ ...GRANT, invoiceIds: [] }, { ...GRANT, customerId: 'm' }, { ...GRANT, expiresAt: at('2026-04-10T08:00:00Z') }, { ...GRANT, issuedAt: at('2026-03-10T08:00:01Z') }];
		expect(new Set([token, sealLink(GRANT, PREVIOUS), ...others.map((grant) => sealLink(grant, CURRENT))]).size).toBe(6);
	});

	it('is short enough for an SMS beside what else it says', () => {
		expect(sealLink({ ...GRANT, customerId: 'cus_NffrFeUfNV2Hib', invoiceIds: ['in_1MtHbELkdIwHu7ixl4OzzPMv'] }, CURRENT).length).toBeLessThan(150);
	});

	it.each([
		['no customer', { customerId: '' }, "'customer.id' is missing"],
		['no time', { expiresAt: GRANT.issuedAt }, "'expiresAt' is"],
		['too many invoices', { invoiceIds: Array.from({ length: 200 }, (_, index) => `INV-${index}`) }, "'invoices' is \"200 invoices\". Expected few enough"],
	])('is not made with %s', (_, changes, message) => {
		expect(() => sealLink({ ...GRANT, ...changes }, CURRENT)).toThrow(message);
	});
});

describe('a link that is checked', () => {
	const token = sealLink(GRANT, CURRENT);

	it('opens with the key it was made with, also after the next one has come', () => {
		expect(checkLink(token, RULES)).toEqual({ valid: true, grant: GRANT, linkId: expect.stringMatching(/^[\w-]{16}$/) });
		expect(checkLink(sealLink(GRANT, PREVIOUS), RULES)).toMatchObject({ valid: true, grant: GRANT });
		expect(refusal(sealLink(GRANT, PREVIOUS), { keys: { current: CURRENT } })).toBe('forged');
		expect(refusal(sealLink(GRANT, FOREIGN))).toBe('forged');
	});

	it('opens from when it was made, give or take minutes, until just before it expires', () => {
		const on = (text: string) => refusal(token, { asOf: at(text) });
		expect([on('2026-03-10T07:54:59Z'), on('2026-03-10T07:55:00Z'), on('2026-03-10T08:00:00Z'), on('2026-04-09T07:59:59Z'), on('2026-04-09T08:00:00Z')]).toEqual(['not_yet', 'valid', 'valid', 'valid', 'expired']);
	});

	it('is refused where a single bit of it was changed', () => {
		const bytes = Buffer.from(token, 'base64url');
		for (let bit = 0; bit < bytes.length * 8; bit += 1) {
			const changed = Buffer.from(bytes);
			changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			expect([bit, refusal(changed.toString('base64url'))]).toEqual([bit, 'forged']);
		}
	});

	it('is refused in any other spelling, cut short, made longer, or as something else', () => {
		const spellings = [`${token}=`, ` ${token}`, `${token}\n`, token.slice(0, -1), token.slice(1), `${token}A`, token.replaceAll('-', '+').replaceAll('_', '/') + '==', token.toLowerCase()];
		for (const other of [...spellings, '', 'A'.repeat(46), 'A'.repeat(5000), '\u0000', null, undefined, 7, [token], { token }]) expect([other, refusal(other)]).toEqual([other, 'forged']);
	});

	it('is never opened by chance', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => refusal(Buffer.from(bytes).toString('base64url')) === 'forged'), { numRuns: 300, seed: 20260317 });
	});

	it('can be taken back by itself, or with all that were made for its customer until then', () => {
		const { linkId = '' } = checkLink(token, RULES);
		const later = sealLink({ ...GRANT, issuedAt: at('2026-03-12T08:00:00Z') }, CURRENT);
		const one = [{ linkId }];
		const all = [{ customerId: GRANT.customerId, issuedUntil: at('2026-03-11T00:00:00Z') }];
		expect([refusal(token, { revocations: one }), refusal(later, { revocations: one })]).toEqual(['revoked', 'valid']);
		expect([refusal(token, { revocations: all }), refusal(later, { revocations: all })]).toEqual(['revoked', 'valid']);
		expect(refusal(token, { revocations: [{ customerId: 'another', issuedUntil: NOW }, { linkId: 'another' }] })).toBe('valid');
		expect(checkLink(token, { ...RULES, revocations: one })).toEqual({ valid: false, refusal: 'revoked', linkId });
	});
});

describe('a key', () => {
	it('is made of a secret that is long enough, and never shown', () => {
		expect(() => portalKey('too short to be safe')).toThrow("'secret' is \"20 characters long\". Expected at least 32 random characters.");
		expect(() => portalKey(`  ${'x'.repeat(31)}  `)).toThrow('31 characters long');
	});

	it('has a part for each purpose, and another for another secret', () => {
		const parts = [CURRENT, PREVIOUS].flatMap((key) => Object.values(key).map((part: KeyObject) => part.export().toString('hex')));
		expect(new Set(parts).size).toBe(8);
		for (const part of parts) expect(part).toHaveLength(64);
	});
});
