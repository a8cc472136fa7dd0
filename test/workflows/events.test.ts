import { createHmac } from 'node:crypto';

import { StripeApi } from '../vendors/stripe';
import { STARTS_WITHIN_MS } from './host';
import { startSourceHost, type SourceHost } from './source-host';

const SECRET = 'whsec_of_this_test';
const NOW = Date.parse('2026-11-20T06:00:00+01:00') / 1000;
const PLAN = { asOf: '2026-11-20T06:00:00+01:00' };
const DAY_S = 86_400;

const firm = (name: string) => ({ id: `cus_${name}`, name: `Firma ${name}`, email: `ap@${name}.example`, country: 'DE' });
const hmac = (text: string, encoding: 'hex' | 'base64', secret = SECRET) => createHmac('sha256', secret).update(text).digest(encoding);
const timed = (body: string, { at = Math.floor(Date.now() / 1000), secret = SECRET } = {}) => `t=${at},v1=${hmac(`${at}.${body}`, 'hex', secret)}`;

describe.each(['data-tables', 'postgres'] as const)('events from outside, in a real n8n on %s', (topology) => {
	const stripe = new StripeApi();
	let source: SourceHost;
	const rows = async (table: string) => await source.host.tables.rows(table);
	const touchOf = async (invoiceId: string) => (await rows('dunning_outbox')).find((row) => row.invoiceId === invoiceId);
	const post = async (path: string, body: string, headers: Record<string, string> = {}) =>
		(await fetch(`${source.host.url}/webhook/${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })).status;
	const until = async (holds: () => Promise<boolean>) => {
		for (let tries = 0; tries < 120; tries += 1) {
			if (await holds()) return;
			await new Promise((resolve) => setTimeout(resolve, 500));
		}
		throw new Error('It did not come to that within a minute');
	};
	const stripeEvent = (id: string, type: string, object: object) => JSON.stringify({ id, object: 'event', type, created: NOW, data: { object } });

	beforeAll(async () => {
		for (const name of ['adler', 'birke', 'clemens']) {
			stripe.bill({ id: `in_${name}`, customer: firm(name), created: NOW - 15 * DAY_S, daysToDue: 14, amount: 120_00 });
			stripe.bill({ id: `in_${name}_later`, customer: firm(name), created: NOW - DAY_S, daysToDue: 40, amount: 80_00 });
		}
		source = await startSourceHost([stripe], topology);
		await source.host.setUp({ loadSampleLedger: false });
		await source.connect('stripeApi', { secretKey: stripe.secretKey, signatureSecret: '' });
		await source.connect('crypto', { hmacSecret: SECRET, signPrivateKey: '', encryptionPassphrase: '', encryptionPublicKey: '', encryptionPrivateKey: '' });
		await source.plan('01-plan-the-day-stripe', PLAN);
		await source.publish('01-plan-the-day-stripe', PLAN);
		for (const end of ['stripe', 'xero', 'quickbooks', 'signed-webhook']) await source.publish(`01-when-something-happens-${end}`);
		// n8n takes a moment to listen on the addresses of what was just published.
		for (const path of ['dunning-stripe', 'dunning-xero', 'dunning-quickbooks', 'dunning-event']) await until(async () => (await post(path, '{}')) === 401);
	}, STARTS_WITHIN_MS);
	afterAll(async () => await source?.end(), 60_000);

	it('refuses what is not signed, signed with another secret, changed on the way, or signed too long ago', async () => {
		const body = stripeEvent('evt_bad', 'invoice.paid', { object: 'invoice', id: 'in_adler', customer: 'cus_adler' });
		const minutesAgo = Math.floor(Date.now() / 1000) - 360;
		expect(await post('dunning-stripe', body)).toBe(401);
		expect(await post('dunning-stripe', body, { 'stripe-signature': 't=,v1=' })).toBe(401);
		expect(await post('dunning-stripe', body, { 'stripe-signature': timed(body, { secret: 'whsec_guessed' }) })).toBe(401);
		expect(await post('dunning-stripe', body.replace('adler', 'birke'), { 'stripe-signature': timed(body) })).toBe(401);
		expect(await post('dunning-stripe', body, { 'stripe-signature': timed(body, { at: minutesAgo }) })).toBe(401);
		expect(await rows('dunning_deliveries')).toEqual([]);
	});

	it('a payment stops the touch at once and becomes history; the same call again is refused', async () => {
		expect(await touchOf('in_adler')).toMatchObject({ status: 'planned' });
		stripe.pay('in_adler', NOW + 60);
		const body = stripeEvent('evt_paid', 'invoice.paid', { object: 'invoice', id: 'in_adler', customer: 'cus_adler' });
		const statuses = await Promise.all(Array.from({ length: 5 }, () => post('dunning-stripe', body, { 'stripe-signature': timed(body) })));
		expect(statuses.sort()).toEqual([200, 409, 409, 409, 409]);
		await until(async () => (await touchOf('in_adler'))?.status === 'cancelled');
		expect(await touchOf('in_adler')).toMatchObject({ outcome: 'Invoice in_adler was settled on 2026-11-20.' });
		expect((await rows('dunning_events')).filter(({ type, invoiceId }) => type === 'invoice.settled' && invoiceId === 'in_adler')).toHaveLength(1);
		expect(await touchOf('in_birke')).toMatchObject({ status: 'planned' });
		expect(await post('dunning-stripe', body, { 'stripe-signature': timed(body) })).toBe(409);
	});

	it('a change of one customer plans that customer again at once, and only that one', async () => {
		stripe.bill({ id: 'in_dorn', customer: firm('dorn'), created: NOW - 15 * DAY_S, daysToDue: 14, amount: 99_00 });
		stripe.bill({ id: 'in_eiche', customer: firm('eiche'), created: NOW - 15 * DAY_S, daysToDue: 14, amount: 99_00 });
		const body = stripeEvent('evt_sub', 'customer.subscription.updated', { object: 'subscription', id: 'sub_1', customer: 'cus_dorn' });
		expect(await post('dunning-stripe', body, { 'stripe-signature': timed(body) })).toBe(200);
		await until(async () => (await touchOf('in_dorn')) !== undefined);
		expect(await touchOf('in_eiche')).toBeUndefined();
		expect((await rows('dunning_runs')).map(({ receivables }) => receivables)).toEqual([6]);
	});

	it.each([
		['dunning-xero', 'x-xero-signature', JSON.stringify({ events: [{ resourceId: 'i1', eventCategory: 'INVOICE', eventType: 'UPDATE' }], firstEventSequence: 1, lastEventSequence: 1, entropy: 'S0m3r4Nd0m' })],
		['dunning-quickbooks', 'intuit-signature', JSON.stringify([{ specversion: '1.0', id: 'e1', type: 'qbo.invoice.updated.v1', intuitentityid: '2', intuitaccountid: '9' }])],
	])('%s: signed with the key of the app, or refused; never twice', async (path, header, body) => {
		expect(await post(path, body, { [header]: hmac(body, 'base64', 'another key') })).toBe(401);
		expect(await post(path, body, { [header]: hmac(`${body} `, 'base64') })).toBe(401);
		expect(await post(path, body, { [header]: hmac(body, 'base64') })).toBe(200);
		expect(await post(path, body, { [header]: hmac(body, 'base64') })).toBe(409);
	});

	it('forgets once a month which calls came more than a year ago', async () => {
		await source.host.tables.insertRows('dunning_deliveries', [{ delivery: 'xero:long ago', execution: '1', at: '2025-01-01T00:00:00Z' }]);
		const kept = (await rows('dunning_deliveries')).filter(({ delivery }) => delivery !== 'xero:long ago');
		await source.host.client.runToEnd(await source.configure('01-when-something-happens-xero', {}), 'Every month');
		expect(await rows('dunning_deliveries')).toEqual(kept);
		expect(kept.length).toBeGreaterThan(2);
	});

	it('a system of one’s own, signed with the time, plans a customer again', async () => {
		const body = JSON.stringify({ id: 'mine-1', customerId: 'cus_eiche', invoiceIds: ['in_eiche'] });
		expect(await post('dunning-event', body, { 'dunning-signature': `t=1,v1=${hmac(`1.${body}`, 'hex')}` })).toBe(401);
		expect(await post('dunning-event', body, { 'dunning-signature': timed(body) })).toBe(200);
		await until(async () => (await touchOf('in_eiche')) !== undefined);
		const nameless = JSON.stringify({ customerId: 'cus_eiche' });
		expect(await post('dunning-event', nameless, { 'dunning-signature': timed(nameless) })).toBe(401);
	});
});
