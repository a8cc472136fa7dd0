import { createHmac } from 'node:crypto';

import { HubSpotApi } from '../vendors/hubspot';
import { ZendeskApi } from '../vendors/zendesk';
import { STARTS_WITHIN_MS } from './host';
import { startSourceHost, type SourceHost } from './source-host';

const SECRET = 'secret_of_this_test';
const hmac = (text: string, encoding: 'hex' | 'base64', secret = SECRET) => createHmac('sha256', secret).update(text).digest(encoding);
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

const CUSTOMERS = [
	{ customerId: 'adler', name: 'Adler GmbH', email: 'ap@adler.example' },
	{ customerId: 'birke', name: 'Birke AG', email: 'rechnung@birke.example' },
	{ customerId: 'clemens', name: 'Clemens & Co', email: 'office@clemens.example' },
	{ customerId: 'clemens-2', name: 'Clemens Immobilien', email: 'immo@clemens.example' },
];
const touch = (customerId: string) => ({
	key: `dun1:${customerId}-1:0:overdue_1`, status: 'planned', customerId, invoiceId: `${customerId}-1`, tier: 'overdue_1', channel: 'email',
	recipient: CUSTOMERS.find((customer) => customer.customerId === customerId)?.email ?? '', text: 'Please pay', language: 'de', template: 'overdue_1.email.de', sendAt: '2099-01-01T09:00:00Z', plannedAt: '2026-11-20T06:00:00Z',
});

describe.each(['data-tables', 'postgres'] as const)('open tickets hold customers, in a real n8n on %s', (topology) => {
	const zendesk = new ZendeskApi();
	const hubspot = new HubSpotApi();
	let source: SourceHost;
	const rows = async (table: string) => await source.host.tables.rows(table);
	const touchOf = async (customerId: string) => (await rows('dunning_outbox')).find((row) => row.customerId === customerId);
	const holdsOf = async (customerId: string) => (await rows('dunning_events')).filter((row) => row.customerId === customerId).map(({ type, data }) => [type, (JSON.parse(String(data)) as { reason?: string }).reason]);
	const planAgain = async (customerId: string) => await source.host.tables.updateRows('dunning_outbox', 'customerId', customerId, { status: 'planned', outcome: null });
	const check = async (system: 'hubspot' | 'zendesk') => await source.host.client.runToEnd(source.host.idOf(`05-holds-${system}`), 'Check now');
	const post = async (path: string, body: string, headers: Record<string, string> = {}) =>
		(await fetch(`${source.host.url}/webhook/${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })).status;
	const until = async (holds: () => Promise<boolean>) => {
		for (let tries = 0; tries < 120; tries += 1) {
			if (await holds()) return;
			await new Promise((resolve) => setTimeout(resolve, 500));
		}
		throw new Error('It did not come to that within a minute');
	};
	const byZendesk = (body: string, { at = new Date(), secret = SECRET } = {}) => {
		const time = at.toISOString().replace(/\.\d+Z/, 'Z');
		return { 'x-zendesk-webhook-signature': hmac(`${time}${body}`, 'base64', secret), 'x-zendesk-webhook-signature-timestamp': time };
	};
	const byHubSpot = (body: string, { at = Date.now(), secret = SECRET, method = 'POST' } = {}) =>
		({ 'x-hubspot-signature-v3': hmac(`${method}${source.host.url}/webhook/dunning-hubspot${body}${at}`, 'base64', secret), 'x-hubspot-request-timestamp': String(at) });
	const zendeskEvent = (id: string, ticket: number) => JSON.stringify({ type: 'zen:event-type:ticket.status_changed', id, time: new Date().toISOString(), subject: `zen:ticket:${ticket}`, detail: { id: String(ticket), status: 'OPEN', requester_id: '9' }, event: {} });

	beforeAll(async () => {
		source = await startSourceHost([zendesk, hubspot], topology);
		await source.host.setUp({ loadSampleLedger: false });
		await source.host.tables.insertRows('dunning_customers', CUSTOMERS);
		await source.host.tables.insertRows('dunning_outbox', CUSTOMERS.map(({ customerId }) => touch(customerId)));
		await source.connect('zendeskApi', zendesk.account);
		await source.connect('hubspotAppToken', { appToken: hubspot.token });
		await source.connect('crypto', { hmacSecret: SECRET, signPrivateKey: '', encryptionPassphrase: '', encryptionPublicKey: '', encryptionPrivateKey: '' });
		await source.publish('05-holds-zendesk', { subdomain: 'nordwind' });
		await source.publish('05-holds-hubspot', { holdProperty: 'dunning_hold', customerIdProperty: 'dunning_id' });
		await source.publish('05-holds-signed-webhook');
		for (const path of ['dunning-zendesk', 'dunning-hubspot', 'dunning-ticket']) await until(async () => (await post(path, '{}')) === 401);
		zendesk.users.set(9, { id: 9, email: 'AP@adler.example' });
		zendesk.tickets.set(7, { id: 7, status: 'open', subject: '<b>Wrong\nprice</b> {{ $json }}', requester_id: 9, updated_at: minutesAgo(3).toISOString() });
	}, STARTS_WITHIN_MS);
	afterAll(async () => await source?.end(), 60_000);

	it('refuses what is not signed, signed with another secret, changed on the way, or signed too long ago', async () => {
		const body = zendeskEvent('bad', 7);
		expect(await post('dunning-zendesk', body)).toBe(401);
		expect(await post('dunning-zendesk', body, byZendesk(body, { secret: 'guessed' }))).toBe(401);
		expect(await post('dunning-zendesk', body.replace('"7"', '"8"'), byZendesk(body))).toBe(401);
		expect(await post('dunning-zendesk', body, byZendesk(body, { at: minutesAgo(6) }))).toBe(401);
		expect(await post('dunning-zendesk', body, { ...byZendesk(body), 'x-zendesk-webhook-signature-timestamp': 'soon' })).toBe(401);
		const events = JSON.stringify([{ eventId: 1, subscriptionType: 'ticket.creation', objectId: 55, occurredAt: Date.now() }]);
		expect(await post('dunning-hubspot', events, byHubSpot(events, { secret: 'guessed' }))).toBe(401);
		expect(await post('dunning-hubspot', events, byHubSpot(events, { method: 'GET' }))).toBe(401);
		expect(await post('dunning-hubspot', events, byHubSpot(events, { at: Date.now() - 6 * 60_000 }))).toBe(401);
		expect(await rows('dunning_deliveries')).toEqual([]);
		expect(await rows('dunning_events')).toEqual([]);
	});

	it('Zendesk: an open ticket holds its customer in the same run, on the word of Zendesk and not of the call; a replay is refused', async () => {
		const body = zendeskEvent('z-1', 7);
		const headers = byZendesk(body);
		expect(await post('dunning-zendesk', body, headers)).toBe(200);
		await until(async () => (await touchOf('adler'))?.status === 'cancelled');
		await until(async () => (await holdsOf('adler')).length === 1);
		expect(await holdsOf('adler')).toEqual([['hold.placed', 'Ticket 7 in Zendesk (<b>Wrong price</b> {{ $json }})']]);
		expect(await touchOf('adler')).toMatchObject({ outcome: 'Ticket 7 in Zendesk (<b>Wrong price</b> {{ $json }}) is open' });
		expect(await touchOf('birke')).toMatchObject({ status: 'planned' });
		expect(await post('dunning-zendesk', body, headers)).toBe(409);
	});

	it('Zendesk: by the clock what no call told: the closed ticket releases its hold, the one of a person stays', async () => {
		await source.host.tables.insertRows('dunning_events', [{ at: minutesAgo(1).toISOString(), type: 'hold.placed', customerId: 'adler', key: 'week:hold:adler:1', data: '{"reason":"Taken over by Ada"}' }]);
		const ticket = zendesk.tickets.get(7);
		if (ticket) zendesk.tickets.set(7, { ...ticket, status: 'solved', updated_at: '2026-01-01T00:00:00Z' });
		for (const id of [8, 9, 10]) zendesk.tickets.set(id, { id, status: 'new', subject: 'Delivery', requester_id: 9, updated_at: minutesAgo(id).toISOString() });
		await check('zendesk');
		expect((await holdsOf('adler')).map(([type]) => type)).toEqual(['hold.placed', 'hold.placed', 'hold.placed', 'hold.placed', 'hold.placed']);
		for (const id of [8, 9, 10]) zendesk.tickets.delete(id);
		if (ticket) zendesk.tickets.set(7, { ...ticket, status: 'solved', updated_at: new Date().toISOString() });
		await check('zendesk');
		await check('zendesk');
		expect((await holdsOf('adler')).slice(5).sort()).toEqual([7, 8, 9, 10].map((id) => ['hold.released', `Ticket ${id} in Zendesk is closed`]).sort());
	});

	it('HubSpot: a ticket holds by its contact, a tick at the firm by our id; what may be of two customers is for a person', async () => {
		hubspot.put('contacts', '1', { email: 'rechnung@birke.example' });
		hubspot.put('contacts', '2', { email: 'hotline@clemens.example' });
		hubspot.put('companies', '3', { domain: 'nowhere.example', dunning_id: 'adler', dunning_hold: 'true', hs_lastmodifieddate: minutesAgo(9).toISOString() });
		hubspot.put('tickets', '55', { subject: 'Refund', hs_pipeline_stage: '1', hs_lastmodifieddate: minutesAgo(5).toISOString() }, ['contacts/1']);
		hubspot.put('tickets', '56', { subject: 'Meter', hs_pipeline_stage: '1', hs_lastmodifieddate: minutesAgo(4).toISOString() }, ['contacts/2']);
		hubspot.put('tickets', '57', { subject: 'Done', hs_pipeline_stage: '4', hs_lastmodifieddate: minutesAgo(4).toISOString() }, ['contacts/1']);
		const body = JSON.stringify([{ eventId: 2, subscriptionType: 'ticket.creation', objectId: 55, occurredAt: Date.now() }]);
		const headers = byHubSpot(body);
		expect(await post('dunning-hubspot', body, headers)).toBe(200);
		expect(await post('dunning-hubspot', body, headers)).toBe(409);
		await until(async () => (await touchOf('birke'))?.status === 'cancelled');
		await until(async () => (await holdsOf('birke')).length === 1);
		await check('hubspot');
		await check('hubspot');
		expect(await holdsOf('birke')).toEqual([['hold.placed', 'Ticket 55 in HubSpot (Refund)']]);
		expect((await holdsOf('adler')).at(-1)).toEqual(['hold.placed', 'Company 3 in HubSpot']);
		expect((await rows('dunning_problems')).map(({ kind, customerId, status }) => [kind, customerId, status]).sort()).toEqual([['person', 'clemens', 'open'], ['person', 'clemens-2', 'open']]);
		expect(await touchOf('clemens')).toMatchObject({ status: 'planned' });
		hubspot.put('tickets', '55', { subject: 'Refund', hs_pipeline_stage: '4', hs_lastmodifieddate: new Date().toISOString() }, ['contacts/1']);
		await check('hubspot');
		expect((await holdsOf('birke')).at(-1)).toEqual(['hold.released', 'Ticket 55 in HubSpot is closed']);
	});

	it('HubSpot: what cannot be read changes nothing, and is listed', async () => {
		const before = await rows('dunning_events');
		source.net.trouble = ({ path }) => (path.startsWith('/crm/v3/objects/companies/3') ? { status: 403, json: { category: 'MISSING_SCOPES' } } : undefined);
		await check('hubspot');
		source.net.calm();
		expect(await rows('dunning_events')).toEqual(before);
		expect((await rows('dunning_problems')).filter(({ kind }) => kind === 'failure')).toMatchObject([{ message: expect.stringContaining('403') }]);
	});

	it('any other system, signed with the time, holds and releases; a call that overtook a newer one changes nothing', async () => {
		await planAgain('birke');
		const send = async (id: string, status: string, changedAt: Date) => {
			const body = JSON.stringify({ id, system: 'OTRS', ticket: 'A/1', status, changedAt: changedAt.toISOString(), customerId: 'birke' });
			const at = Math.floor(Date.now() / 1000);
			return await post('dunning-ticket', body, { 'dunning-signature': `t=${at},v1=${hmac(`${at}.${body}`, 'hex')}` });
		};
		expect(await send('1', 'open', minutesAgo(4))).toBe(200);
		await until(async () => (await touchOf('birke'))?.status === 'cancelled');
		await until(async () => (await holdsOf('birke')).length === 3);
		expect(await send('2', 'closed', minutesAgo(2))).toBe(200);
		await until(async () => (await holdsOf('birke')).length === 4);
		expect((await holdsOf('birke')).at(-1)).toEqual(['hold.released', 'Ticket A/1 in OTRS is closed']);
		expect(await send('3', 'open', minutesAgo(3))).toBe(200);
		expect(await send('4', 'reopened', minutesAgo(1))).toBe(200);
		await until(async () => (await rows('dunning_problems')).some(({ message }) => String(message).includes('"open" or "closed"')));
		expect(await holdsOf('birke')).toHaveLength(4);
	});

	it('asked no host but the two', () => {
		expect([...source.net.refusedHosts].filter((host) => !host.endsWith('n8n.io'))).toEqual([]);
	});
});
