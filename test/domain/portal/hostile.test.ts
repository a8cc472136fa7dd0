import fc from 'fast-check';
import { Parser } from 'htmlparser2';

import { FORMS } from '../../../domain/portal/answer/answer';
import { readRequest } from '../../../domain/portal/request';
import { CUSTOMER, LEDGER, call, invoice, tokenFor } from './made-page';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'></select></form>{{ constructor }}\u0000`;

function seenIn(markup: string): { tags: Set<string>; attributes: Set<string>; links: string[]; policy: string } {
	const seen = { tags: new Set<string>(), attributes: new Set<string>(), links: [] as string[], policy: '' };
	const parser = new Parser({
		onopentag(name, attributes) {
			seen.tags.add(name);
			for (const attribute of Object.keys(attributes)) seen.attributes.add(attribute);
			if (attributes.href !== undefined) seen.links.push(attributes.href);
			if (attributes['http-equiv'] === 'Content-Security-Policy') seen.policy = attributes.content ?? '';
		},
	});
	parser.end(markup);
	return seen;
}

describe('the page in the face of hostile data', () => {
	it('escapes whatever the source, the history or a form says', () => {
		const customer = { ...CUSTOMER, name: HOSTILE, contactName: HOSTILE };
		const rows = [
			invoice(HOSTILE, '2026-02-20', 10, { number: HOSTILE, paymentUrl: `javascript:alert(1)//${HOSTILE}`, documentUrl: 'data:text/html,x' }, customer),
			invoice('INV-2', '2026-02-20', 10, { paymentUrl: 'https://user:pass@pay.example/' }, customer),
			{ at: '2026-03-01T09:00:00Z', type: 'plan.agreed', customerId: 'C-1', invoiceId: HOSTILE, data: { instalments: [HOSTILE] } },
			{ at: '2026-03-01T09:00:00Z', type: 'promise.made', customerId: 'C-1', invoiceId: HOSTILE, data: { date: HOSTILE } },
			{ at: '2026-03-01T09:00:00Z', type: 'reply.received', customerId: 'C-1', data: { intent: HOSTILE, text: HOSTILE } },
		];
		const forms: (Record<string, string> | undefined)[] = [undefined, { form: 'wrong', invoice: HOSTILE, reason: 'faulty', text: HOSTILE }, { form: HOSTILE, nonce: HOSTILE }];
		for (const form of forms) {
			const { tags, attributes, links, policy } = seenIn(call(rows, form, { language: HOSTILE, openForm: HOSTILE }).page.html);
			for (const tag of ['script', 'img', 'iframe', 'object', 'link', 'base']) expect([tag, tags.has(tag)]).toEqual([tag, false]);
			expect([...attributes].filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
			expect(links.filter((link) => !link.startsWith('?t='))).toEqual([]);
			expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; img-src data:; form-action 'self'; base-uri 'none'$/);
		}
	});

	it('keeps what was written, without control characters, and no more than fits', () => {
		const { taken } = call(LEDGER, { form: 'wrong', invoice: '*', reason: 'other', text: `${HOSTILE}${'x'.repeat(5000)}` });
		const { text } = taken?.events[0]?.data as { text: string };
		expect(text).toHaveLength(2000);
		expect(text).toContain('<script>alert(1)</script>');
		expect(text).not.toMatch(/\u0000/);
	});

	it('gives a page and never more than one answer to whatever is sent', () => {
		const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('*', 'INV-1', '2026-03-30', '3', 'faulty', 'sms', 'de', '10:00', '18:00', HOSTILE, '__proto__'));
		const fields = fc.dictionary(fc.constantFrom('invoice', 'date', 'reference', 'parts', 'reason', 'text', 'channel', 'language', 'start', 'end', 'stop', 'nonsense', 'toString'), texts);
		fc.assert(
			fc.property(fields, fc.constantFrom(...FORMS, '', '__proto__'), texts, (sent, form, language) => {
				const { page, taken } = call(LEDGER, { ...sent, form }, { language, token: tokenFor() });
				expect([200, 422]).toContain(page.status);
				expect(taken === undefined).toBe(page.status !== 200);
				expect(page.html).not.toContain('<script>');
				for (const event of taken?.events ?? []) expect(event).toMatchObject({ customerId: 'C-1', key: expect.stringContaining('reply:') });
			}),
			{ numRuns: 150, seed: 20260317 },
		);
	});
});

describe('a call as the Webhook node hands it on', () => {
	it('carries an answer only where it is a POST', () => {
		const body = { form: 'stop', stop: '*' };
		expect(readRequest({ method: 'get', query: { t: 'x' }, body })).toEqual({ method: 'GET', token: 'x', language: '', openForm: '', form: {} });
		expect(readRequest({ query: { t: 'x', lang: 'de', form: 'stop' }, body })).toMatchObject({ method: 'GET', language: 'de', openForm: 'stop', form: {} });
		expect(readRequest({ method: 'HEAD', query: {}, body })).toMatchObject({ method: 'GET', token: '', form: {} });
		expect(readRequest({ method: 'POST', query: { t: 'x' }, body })).toMatchObject({ method: 'POST', form: body });
	});

	it('is read whatever is in it, and refused where it is none', () => {
		expect(readRequest({ method: 'POST', query: { t: ['a', 'b'] }, body: { text: ['x'], long: 'y'.repeat(9000), n: 7 } })).toMatchObject({ token: '', form: { text: '', n: '', long: 'y'.repeat(4000) } });
		expect(readRequest({ method: 'POST', query: null, body: [1, 2] })).toMatchObject({ token: '', form: {} });
		expect(() => readRequest({ method: 'PUT', query: {}, body: {} })).toThrow("'request.method' is \"PUT\"");
		expect(() => readRequest('x')).toThrow("'request'");
	});
});
