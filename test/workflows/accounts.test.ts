import { createHash, createHmac } from 'node:crypto';

import PostalMime from 'postal-mime';

import type { Row } from '../../scripts/host/table-access';
import { GmailApi } from '../vendors/gmail';
import { OutlookApi } from '../vendors/outlook';
import { TwilioEventsApi, WhatsAppWebhooksApi } from '../vendors/phone-webhooks';
import { DAY, PLAN_AT, SEND_AT, STARTS_WITHIN_MS, eventually } from './host';
import { startSourceHost, type SourceHost } from './source-host';

const TOKEN = 'twilio-token';
const APP_SECRET = 'app-secret';
const QUESTION = 'Could you please send me a copy of this invoice?';
// A poll comes once a minute.
const POLLED_S = 150;

describe('Gmail, Outlook, Twilio and WhatsApp, in a real n8n against servers that behave like them', () => {
	const [gmail, outlook, twilio, whatsApp] = [new GmailApi(), new OutlookApi(), new TwilioEventsApi(), new WhatsAppWebhooksApi()];
	let source: SourceHost;
	let touches: Row[];
	const rows = async (table: string) => await source.host.tables.rows(table);
	const rowOf = async (touch: Row | undefined) => (await rows('dunning_outbox')).find(({ key }) => key === touch?.key);
	const answerOf = async (touch: Row | undefined) => (await rows('dunning_outbox')).find(({ customerId, tier }) => tier === 'answer' && customerId === touch?.customerId);
	const replyOf = async (touch: Row | undefined) => (await rows('dunning_events')).find(({ type, customerId }) => type === 'reply.received' && customerId === touch?.customerId);
	const send = async (mailer: string, asOf: string) => {
		await source.host.client.runToEnd(await source.configure(`02-send-what-is-due-${mailer}`, { asOf }), 'Send now');
	};
	/** Has only these touches go out next. */
	const due = async (...next: (Row | undefined)[]) => {
		for (const touch of touches) await source.host.tables.updateRows('dunning_outbox', 'key', String(touch.key), { sendAt: next.includes(touch) ? SEND_AT : '2099-01-01T09:00:00Z' });
	};
	const approve = async (answer: Row, text: string) => await source.host.tables.updateRows('dunning_outbox', 'key', String(answer.key), { status: 'approved', text, decidedBy: 'Nadia' });

	beforeAll(async () => {
		source = await startSourceHost([gmail, outlook, twilio, whatsApp]);
		const { host, connect } = source;
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		await host.plan(PLAN_AT);
		for (const { credential } of [gmail, outlook]) await connect(credential.type, credential.data);
		await connect('twilioApi', { authType: 'authToken', accountSid: 'AC1', authToken: TOKEN });
		await connect('whatsAppTriggerApi', { clientId: 'app-1', clientSecret: APP_SECRET });
		touches = (await rows('dunning_outbox')).filter(({ status, channel }) => status === 'planned' && channel === 'email').slice(0, 4);
		for (const other of (await rows('dunning_outbox')).filter(({ key }) => !touches.some((touch) => touch.key === key))) await host.tables.updateRows('dunning_outbox', 'key', String(other.key), { sendAt: '2099-01-01T09:00:00Z' });
	}, STARTS_WITHIN_MS);
	afterAll(async () => await source?.end(), 60_000);

	it('Gmail sends each mail once, and a refusal leaves it unsent', async () => {
		await due(touches[0]);
		source.net.trouble = ({ path }) => (path.endsWith('/messages/send') ? { status: 403, json: { error: { code: 403, message: 'Request had insufficient authentication scopes.', status: 'PERMISSION_DENIED' } } } : undefined);
		await send('gmail', SEND_AT);
		expect(await rowOf(touches[0])).toMatchObject({ status: 'failed' });
		source.net.calm();
		await source.host.tables.updateRows('dunning_outbox', 'key', String(touches[0]?.key), { status: 'planned' });
		await send('gmail', SEND_AT);
		await send('gmail', SEND_AT);
		expect(await rowOf(touches[0])).toMatchObject({ status: 'sent', messageId: 'out1' });
		expect(gmail.sent).toHaveLength(1);
		const mail = await PostalMime.parse(gmail.sent[0]?.raw ?? '');
		expect([mail.to?.[0]?.address, mail.subject]).toEqual([touches[0]?.recipient, touches[0]?.subject]);
		expect(mail.html).toContain(String(touches[0]?.invoiceId));
	});

	it('Outlook sends each mail once', async () => {
		await due(touches[1]);
		await send('outlook', SEND_AT);
		await send('outlook', SEND_AT);
		expect(await rowOf(touches[1])).toMatchObject({ status: 'sent' });
		expect(outlook.sent).toMatchObject([{ subject: touches[1]?.subject, toRecipients: [{ emailAddress: { address: touches[1]?.recipient } }], body: { contentType: 'html' } }]);
	});

	it('what is answered to Gmail and to Outlook comes in by their triggers, and is answered in its thread', async () => {
		const polled = (host: string) => source.net.requests.filter(({ method, path }) => method === 'GET' && path.startsWith(host)).length;
		const before = [polled('/gmail/v1/users/me/messages'), polled('/v1.0/me/messages')] as const;
		for (const trigger of ['gmail', 'outlook']) await source.host.client.activate(await source.configure(`04-replies-${trigger}`, {}));
		await eventually(async () => (polled('/gmail/v1/users/me/messages') > before[0] && polled('/v1.0/me/messages') > before[1]) || undefined, POLLED_S);
		gmail.deliver([`From: Customer <${String(touches[0]?.recipient)}>`, 'To: accounts@nordwind-supplies.example', 'Subject: Re: Your invoice', `Date: ${new Date().toUTCString()}`, 'Message-ID: <q1@customer.example>', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', QUESTION, ''].join('\n'));
		outlook.deliver({ messageId: '<q2@customer.example>', from: String(touches[1]?.recipient), to: 'accounts@nordwind-supplies.example', subject: 'Re: Your invoice', text: QUESTION });
		const [byGmail, byOutlook] = [await eventually(() => answerOf(touches[0]), POLLED_S), await eventually(() => answerOf(touches[1]), POLLED_S)];
		expect([byGmail, byOutlook].map(({ headers }) => (JSON.parse(String(headers)) as Record<string, string>)['In-Reply-To'])).toEqual(['<q1@customer.example>', '<q2@customer.example>']);

		const now = new Date(Date.now() + 60_000).toISOString();
		await approve(byGmail, 'Here is the copy.');
		await send('gmail', now);
		expect(gmail.sent.slice(1)).toMatchObject([{ threadId: 't-in1' }]);
		const mail = await PostalMime.parse(gmail.sent[1]?.raw ?? '');
		expect([mail.inReplyTo, mail.references, mail.text?.trim()]).toEqual(['<q1@customer.example>', '<q1@customer.example>', 'Here is the copy.']);
		expect(await rowOf(byGmail)).toMatchObject({ status: 'sent' });

		await approve(byOutlook, 'Here it is.');
		await send('outlook', now);
		expect(outlook.answered).toMatchObject([{ to: 'AAMk1', message: { body: { content: 'Here it is.' } } }]);
		expect(await rowOf(byOutlook)).toMatchObject({ status: 'sent' });
		expect(outlook.sent).toHaveLength(1);
	}, 8 * 60_000);

	it('a text message comes in by Twilio, signed, and acts; an unsigned one does not', async () => {
		const touch = touches[2];
		await source.host.tables.updateRows('dunning_customers', 'customerId', String(touch?.customerId), { phone: '+4915112345671' });
		await source.host.client.activate(await source.configure('04-replies-twilio', {}));
		await eventually(async () => twilio.sink || undefined);
		const body = JSON.stringify([
			{ specversion: '1.0', type: 'com.twilio.messaging.inbound-message.received', source: '/2010-04-01/Accounts/AC1/Messages/SM9.json', id: 'EZ1', time: new Date().toISOString(), data: { messageSid: 'SM9', from: '+4915112345671', to: '+4930111', body: 'I dispute this invoice, two chairs were never delivered.', numMedia: 0, timestamp: new Date().toISOString() } },
		]);
		const url = `${twilio.sink}?bodySHA256=${createHash('sha256').update(body).digest('hex')}`;
		const post = async (signature: string) => (await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-twilio-signature': signature } })).status;
		await eventually(async () => ((await post('made up')) === 401 ? true : undefined));
		expect(await post(createHmac('sha1', TOKEN).update(url).digest('base64'))).toBe(200);
		expect(JSON.parse(String((await eventually(() => replyOf(touch))).data))).toMatchObject({ channel: 'sms', intent: 'dispute' });
		await eventually(async () => ((await rowOf(touch))?.status === 'cancelled' ? true : undefined));
	});

	it('a WhatsApp message comes in by its webhook, signed by Meta, and acts', async () => {
		const touch = touches[3];
		await source.host.tables.updateRows('dunning_customers', 'customerId', String(touch?.customerId), { phone: '+4915112345672' });
		await source.host.client.activate(await source.configure('04-replies-whatsapp', {}));
		await eventually(async () => whatsApp.callback || undefined);
		const challenge = `${whatsApp.callback}?hub.mode=subscribe&hub.challenge=4711&hub.verify_token=${whatsApp.verifyToken}`;
		await eventually(async () => ((await (await fetch(challenge)).text()) === '4711' ? true : undefined));
		const body = JSON.stringify({
			object: 'whatsapp_business_account',
			entry: [{ id: 'WABA1', changes: [{ field: 'messages', value: { messaging_product: 'whatsapp', metadata: { display_phone_number: '4930111', phone_number_id: '777' }, contacts: [{ profile: { name: 'Jule' }, wa_id: '4915112345672' }], messages: [{ from: '4915112345672', id: 'wamid.in1', timestamp: String(Math.floor(Date.now() / 1000)), type: 'text', text: { body: 'We will pay the full amount on 4 December 2026.' } }] } }] }],
		});
		const post = async (secret: string) => await fetch(whatsApp.callback, { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` } });
		await post('another secret');
		await post(APP_SECRET);
		expect(JSON.parse(String((await eventually(() => replyOf(touch))).data))).toMatchObject({ channel: 'whatsapp', intent: 'promise_to_pay' });
		expect((await rows('dunning_events')).filter(({ type, customerId }) => type === 'reply.received' && customerId === touch?.customerId)).toHaveLength(1);
	});

	it('the report of the week goes to the owner with its page, by Gmail and by Outlook', async () => {
		const tellBy = async (mailer: string) => {
			const { client } = source.host;
			const id = await source.configure(`02-channel-owner-${mailer}`, { to: 'owner@nordwind-supplies.example' });
			await client.activate(id);
			await client.runToEnd(id, 'Connect');
			await client.runToEnd(await source.configure('07-receivables-report', { asOf: SEND_AT }), 'Tell the owner now');
		};
		await tellBy('gmail');
		const mail = await PostalMime.parse(gmail.sent.at(-1)?.raw ?? '');
		expect(mail).toMatchObject({ subject: expect.stringMatching(/^Receivables: /), html: expect.stringContaining('Receivables in EUR'), attachments: [{ filename: `receivables-${DAY}.html`, mimeType: 'text/html' }] });
		await tellBy('outlook');
		const sent = outlook.sent.at(-1) as { attachments: { contentBytes: string }[] };
		expect(sent).toMatchObject({ subject: mail.subject, body: { contentType: 'html' }, attachments: [{ name: `receivables-${DAY}.html` }] });
		expect(Buffer.from(sent.attachments[0]?.contentBytes ?? '', 'base64').toString()).toContain('<svg role="img"');
	}, 180_000);

	it('no other host was asked for anything of ours', () => {
		expect([...source.net.refusedHosts].filter((host) => !host.includes('n8n.io'))).toEqual([]);
	});
});
