import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { DunningHost } from '../../scripts/host/dunning-host';
import type { Row } from '../../scripts/host/table-access';
import { Composer } from '../../domain/message/composer';
import { letterPdf } from '../../domain/message/pdf/letter-pdf';
import { itemFor, settings } from '../domain/message/settings';
import { linesOf } from '../pdf-lines';
import { VendorNet, type VendorAnswer, type VendorRequest } from '../vendors/vendor-net';
import { DAY, PLAN_AT, SEND_AT, STARTS_WITHIN_MS } from './host';

const REQUEST = 'n8n-nodes-base.httpRequest';
const SECRET = 'shared with the product';
const NO_SUCH_NUMBER = '+4915100000000';
const STOPPED_NUMBER = '+4915100000001';

const twilio = (request: VendorRequest): VendorAnswer => {
	const to = new URLSearchParams(request.body).get('To');
	const refusals: Record<string, { code: number; message: string }> = {
		[NO_SUCH_NUMBER]: { code: 21211, message: `The 'To' number ${NO_SUCH_NUMBER} is not a valid phone number.` },
		[STOPPED_NUMBER]: { code: 21610, message: 'Attempt to send to unsubscribed recipient' },
	};
	const refusal = refusals[to ?? ''];
	return refusal ? { status: 400, json: { ...refusal, status: 400 } } : { status: 201, json: { sid: 'SM1', status: 'queued' } };
};

/** A letter as the planner puts it into the outbox. */
async function letterAsPdf(): Promise<string> {
	const composer = new Composer(settings({ channel: 'letter' }));
	const { item, events } = itemFor('overdue_14', 'final', { customer: { name: 'Tischlerei Hagedorn' } });
	const draft = composer.draft(item, events);
	const letter = draft && composer.finish(draft).letter;
	const pdf = letter && (await letterPdf(letter));
	if (!pdf) throw new Error('No letter');
	return Buffer.from(pdf).toString('base64');
}

describe('channels beside e-mail, against servers that answer as the vendors do', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'dunning-channels-'));
	let net: VendorNet;
	let host: DunningHost;
	beforeAll(async () => {
		net = await VendorNet.open(folder, [
			{ hosts: ['api.twilio.com'], answer: twilio },
			{ hosts: ['slack.com'], answer: () => ({ status: 200, json: { ok: true, ts: '17.5', channel: 'C1', message: { text: '' } } }) },
			{ hosts: ['graph.facebook.com'], answer: () => ({ status: 200, json: { messages: [{ id: 'wamid.1' }] } }) },
			{ hosts: ['app.example.com'], answer: () => ({ status: 200, json: { id: 'app-1' } }) },
		]);
		host = await DunningHost.start({
			userFolder: folder,
			env: { ...net.env, N8N_RESTRICT_FILE_ACCESS_TO: folder },
			progress: (message) => process.stderr.write(`  ${message}\n`),
		});
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		await host.plan(PLAN_AT);
		await host.configure('02-channel-letter-folder', { folder });
	}, STARTS_WITHIN_MS);
	afterAll(async () => {
		await host?.stop();
		await net?.close();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}, 60_000);

	/** Has the next planned touches go out by other channels, as the router would plan them for customers who prefer those. */
	async function moveTo(...ways: { channel: string; recipient: string; whatsapp?: string; pdf?: string; status?: string }[]): Promise<string[]> {
		const planned = (await host.tables.rows('dunning_outbox')).filter(({ status, channel, customerId }) => status === 'planned' && channel === 'email' && /^C-10[01]/.test(String(customerId)));
		const granted = { status: 'granted', at: '2026-01-01T00:00:00Z', source: 'contract' };
		const consent = JSON.stringify({ sms: granted, whatsapp: granted, phone: granted, in_app: granted });
		for (const [index, { recipient, whatsapp, ...way }] of ways.entries()) {
			const touch = planned[index] as Row;
			const headers = JSON.stringify(whatsapp ? { 'x-whatsapp-template': 'dunning_overdue' } : {});
			await host.tables.updateRows('dunning_outbox', 'key', String(touch.key), { ...way, recipient, headers, ...(whatsapp ? { whatsapp } : {}), sendAt: SEND_AT });
			await host.tables.updateRows('dunning_customers', 'customerId', String(touch.customerId), { consent, ...(recipient.startsWith('+') ? { phone: recipient } : {}) });
		}
		for (const other of planned.slice(ways.length)) await host.tables.updateRows('dunning_outbox', 'key', String(other.key), { sendAt: `${DAY}T23:59:00Z` });
		return planned.slice(0, ways.length).map(({ key }) => String(key));
	}

	const rowsOf = async (keys: readonly string[]) => {
		const rows = await host.tables.rows('dunning_outbox');
		return keys.map((key) => rows.find((row) => row.key === key));
	};
	const requestsTo = (start: string) => net.requests.filter((request) => request.path.startsWith(start));

	it('asks a person where nothing is connected for the channel', async () => {
		const keys = await moveTo({ channel: 'sms', recipient: '+4915112345678' });
		await host.send(SEND_AT);
		expect(await rowsOf(keys)).toMatchObject([{ status: 'awaiting_approval', approvalReason: expect.stringContaining('Nothing is connected that sends by sms'), attempts: 0 }]);
		expect(net.requests).toEqual([]);
	});

	it('a workflow that is connected but not published leaves the touch unsent and able to go again', async () => {
		await host.client.runToEnd(host.idOf('02-channel-letter-folder'), 'Connect');
		const keys = await moveTo({ channel: 'letter', recipient: 'Hauptstraße 1' });
		await host.send(SEND_AT);
		expect(await rowsOf(keys)).toMatchObject([{ status: 'failed', outcome: expect.stringContaining('not active') }]);
	});

	it('sends each message once by the workflow connected for its channel, and records what the provider called it', async () => {
		const account = (nodeType: string, type: string, data: Record<string, unknown>) => ({ nodeType, type, data });
		await host.connect('02-channel-sms-twilio', { accountSid: 'AC1', from: '+4930111' }, account(REQUEST, 'twilioApi', { authType: 'authToken', accountSid: 'AC1', authToken: 'token' }));
		await host.connect('02-channel-whatsapp-cloud', { phoneNumberId: '777' }, account(REQUEST, 'whatsAppApi', { accessToken: 'token', businessAccountId: '1' }));
		await host.connect('02-channel-owner-slack', { channel: '#credit' }, account('n8n-nodes-base.slack', 'slackApi', { accessToken: 'token' }));
		await host.connect('02-channel-in-app-webhook', { url: 'https://app.example.com/dunning' }, account('n8n-nodes-base.crypto', 'crypto', { hmacSecret: SECRET }));
		await host.connect('02-channel-letter-folder', { folder });
		const keys = await moveTo(
			{ channel: 'sms', recipient: '+4915112345678' },
			{ channel: 'phone', recipient: '+4915112345679' },
			{ channel: 'letter', recipient: 'Hauptstraße 1' },
			{ channel: 'whatsapp', status: 'approved', recipient: '+4915112345670', whatsapp: JSON.stringify({ name: 'dunning_overdue', language: 'de', parameters: ['Jule', '98,25 €'] }) },
			{ channel: 'in_app', recipient: 'user-1' },
			{ channel: 'letter', recipient: 'Hauptstraße 2', pdf: await letterAsPdf() },
		);
		await host.send(SEND_AT);
		await host.send(SEND_AT);
		expect(await rowsOf(keys)).toMatchObject([
			{ status: 'sent', messageId: 'SM1' },
			{ status: 'sent', messageId: '17.5' },
			{ status: 'sent', messageId: expect.stringMatching(/\.html$/) },
			{ status: 'sent', messageId: 'wamid.1' },
			{ status: 'sent', messageId: 'app-1' },
			{ status: 'sent', messageId: expect.stringMatching(/\.pdf$/), pdf: null },
		]);
		expect(net.requests).toHaveLength(4);
		// n8n itself asks for news of its own now and then.
		expect([...net.refusedHosts].filter((host) => !host.endsWith('n8n.io'))).toEqual([]);

		const sms = new URLSearchParams(requestsTo('/2010-04-01/Accounts/AC1/Messages.json')[0]?.body);
		expect([sms.get('To'), sms.get('From')]).toEqual(['+4915112345678', '+4930111']);
		expect(requestsTo('/api/chat.postMessage')[0]?.body).toMatch(/Please call .* on \+4915112345679 \(\d/);
		expect(JSON.parse(requestsTo('/v23.0/777/messages')[0]?.body ?? '')).toMatchObject({
			to: '4915112345670',
			type: 'template',
			template: { name: 'dunning_overdue', language: { code: 'de' }, components: [{ type: 'body', parameters: [{ type: 'text', text: 'Jule' }, { type: 'text', text: '98,25 €' }] }] },
		});
		const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
		expect(files).toHaveLength(1);
		expect(readFileSync(path.join(folder, files[0] ?? ''), 'utf8')).toContain('<!DOCTYPE html>');
		const pdfs = readdirSync(folder).filter((file) => file.endsWith('.pdf'));
		expect(pdfs).toHaveLength(1);
		expect(linesOf(readFileSync(path.join(folder, pdfs[0] ?? ''))).map(({ text }) => text)).toContain('Tischlerei Hagedorn');
	});

	it('signs what it posts to a webhook, with the time and the key of the touch', () => {
		const [request] = requestsTo('/dunning');
		const [, time = '', signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(request?.headers['x-dunning-signature'])) ?? [];
		expect(createHmac('sha256', SECRET).update(`${time}.${request?.body}`).digest('hex')).toBe(signature);
		const body = JSON.parse(request?.body ?? '') as Row;
		expect(request?.headers['idempotency-key']).toBe(body.key);
		expect(body).toMatchObject({ channel: 'in_app', recipient: 'user-1' });
	});

	it('reads a refusal as what it is: a number to mend, an opt-out, a limit; a broken line is unknown', async () => {
		net.forget();
		net.trouble = (request) => {
			const to = new URLSearchParams(request.body).get('To');
			if (to === '+4915100000002') return { status: 429, json: { code: 20429, message: 'Too Many Requests', status: 429 }, headers: { 'retry-after': '1' } };
			return to === '+4915100000003' ? 'no answer' : undefined;
		};
		const keys = await moveTo(...[NO_SUCH_NUMBER, STOPPED_NUMBER, '+4915100000002', '+4915100000003'].map((recipient) => ({ channel: 'sms', recipient })));
		await host.send(SEND_AT);
		await host.send(SEND_AT);
		expect((await rowsOf(keys)).map((row) => row?.status)).toEqual(['failed', 'failed', 'failed', 'unknown']);
		expect(net.requests).toHaveLength(4);
		const events = (await host.tables.rows('dunning_events')).filter(({ channel }) => channel === 'sms');
		expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['reminder.bounced', 'consent.revoked']));
		expect(events.filter(({ type }) => type === 'reminder.bounced')).toMatchObject([{ data: expect.stringContaining('"hard":true') }]);
		expect(events.filter(({ type }) => type === 'consent.revoked')).toHaveLength(1);
	});
});
