import type { IDataObject } from 'n8n-workflow';

import { ReplyClassifier } from '../../nodes/ReplyClassifier/ReplyClassifier.node';
import { runNode, type NodeRunOptions } from '../engine/run-node';

const OUTPUTS = ['Stop', 'Person', 'Pause', 'Verify payment', 'Answer', 'Machine', 'Continue'];
const AS_OF = '2026-03-20T12:00:00Z';

function message(body: string, more: object = {}) {
	return { channel: 'email', from: 'Ann Reed <ann@reed.example>', subject: 'Re: Invoice 1042', body, headers: {}, receivedAt: '2026-03-18T10:00:00+00:00', ...more };
}

async function classify(items: readonly object[], { parameters, ...options }: NodeRunOptions = {}) {
	const run = await runNode(new ReplyClassifier(), items, { ...options, parameters: { asOf: AS_OF, ...parameters } });
	const taken = run.outputs.flatMap((output, index) => output.map((json) => ({ output: OUTPUTS[index] ?? 'Error', json, reply: (json.reply ?? {}) as IDataObject })));
	return { run, taken, first: taken[0] };
}

describe('Reply Classifier', () => {
	it.each([
		['Stop', 'Please remove me from your mailing list and stop contacting me.', 'opt_out', 'stop_all'],
		['Person', 'I dispute this invoice. The goods arrived broken and I want a credit note.', 'dispute', 'hold'],
		['Pause', 'We will pay on 27 March.', 'promise_to_pay', 'pause_until'],
		['Verify payment', 'We already paid this invoice by bank transfer last week.', 'already_paid', 'verify_payment'],
		['Answer', 'Could you please send me a copy of the invoice?', 'document_request', 'answer'],
		['Continue', 'Thanks, got it.', 'acknowledgement', 'continue'],
	])('sends to "%s": %s', async (output, body, intent, action) => {
		const { first, run } = await classify([message(body)]);
		expect(run.error).toBeUndefined();
		expect(first?.reply).toMatchObject({ intent, next: { action }, engine: 'built_in', text: body, channel: 'email', from: 'ann@reed.example', language: 'en' });
		expect(first?.output).toBe(output);
	});

	it('tells machines from people', async () => {
		const away = message('I am out of the office until 30 March.', { subject: 'Automatic reply: Invoice 1042', headers: { 'Auto-Submitted': 'auto-replied' } });
		const { first } = await classify([away]);
		expect(first).toMatchObject({ output: 'Machine', reply: { intent: 'auto_reply' } });
	});

	it('sends what it is not sure of to a person, and to hold rather than to go on', async () => {
		const { first } = await classify([message('Thanks, got it.')], { parameters: { confidenceThreshold: 1 } });
		expect(first).toMatchObject({ output: 'Person', reply: { needsHuman: true, next: { action: 'hold' } } });
	});

	it('keeps what the item carried, changes no input and pairs each item', async () => {
		const item = { ...message('STOP', { channel: 'sms', from: '+447700900123' }), customer: { id: 'c-1' } };
		const before = JSON.stringify(item);
		const { run, first } = await classify([item]);
		expect(first?.json).toMatchObject({ customer: { id: 'c-1' }, body: 'STOP' });
		expect(run.items[0]?.[0]?.pairedItem).toEqual({ item: 0 });
		expect(JSON.stringify(item)).toBe(before);
	});

	it('lets one bad item fail alone by the error output', async () => {
		const { run, taken } = await classify([message('STOP'), message('hello', { receivedAt: 'yesterday' }), message('STOP')], { onError: 'continueErrorOutput' });
		expect(run.error).toBeUndefined();
		expect(taken.map(({ output }) => output)).toEqual(['Stop', 'Stop', 'Error']);
		expect(taken[2]?.json.error).toMatch(/receivedAt.*yesterday.*item 1/s);
	});

	it.each([
		['no sender', { from: undefined }, /'from'.*item 0/s],
		['no date', { receivedAt: undefined }, /'receivedAt'.*item 0/s],
		['a body that is no text', { body: 5 }, /body'.*item 0/s],
		['a channel that does not exist', { channel: 'fax' }, /channel'.*item 0/s],
		['a customer that is no object', { customer: 'Ann' }, /'customer'.*item 0/s],
	])('stops and says what is wrong: %s', async (_what, fields, expected) => {
		const { run } = await classify([message('STOP', fields)]);
		expect(run.error).toMatch(expected);
	});

	it.each([
		['an empty body', message('')],
		['no body at all', message('', { body: undefined })],
		['attachments alone', message('', { hasAttachments: true, headers: { 'Content-Type': 'multipart/mixed' } })],
		['an unknown charset', message('\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd \ufffd\ufffd')],
		['a file', message('\u0000\u0001\u0002PK\u0003\u0004')],
	])('takes for "other": %s', async (_what, item) => {
		const { first, run } = await classify([item]);
		expect(run.error).toBeUndefined();
		expect(first?.reply.intent).toBe('other');
	});

	describe('what triggers emit', () => {
		const DATE = 'Wed, 18 Mar 2026 10:00:00 +0100';
		it.each([
			['Email Trigger (IMAP), simple', { textPlain: 'STOP', from: 'Ann <ann@reed.example>', to: 'us@our.example', subject: 'Re: x', date: DATE, metadata: {} }, 'email'],
			['Email Trigger (IMAP), resolved', { text: 'STOP', textAsHtml: '<p>STOP</p>', from: { text: 'Ann <ann@reed.example>', value: [{ address: 'ann@reed.example' }] }, subject: 'Re: x', date: DATE, headers: {}, messageId: '<1@x>' }, 'email'],
			['Gmail, simple', { id: '1', threadId: '1', snippet: 'STOP', From: 'Ann <ann@reed.example>', To: 'us@our.example', Subject: 'Re: x', internalDate: '1773824400000' }, 'email'],
			['Microsoft Outlook', { id: '1', bodyPreview: 'STOP', body: { contentType: 'text', content: 'STOP' }, from: { emailAddress: { name: 'Ann', address: 'ann@reed.example' } }, subject: 'Re: x', receivedDateTime: '2026-03-18T09:00:00Z', internetMessageId: '<1@x>' }, 'email'],
			['Twilio', { type: 'com.twilio.messaging.inbound-message.received', time: '2026-03-18T09:00:00Z', data: { messageSid: 'SM1', from: '+447700900123', to: '+447700900000', body: 'STOP', timestamp: '2026-03-18T09:00:00Z', numMedia: 0 } }, 'sms'],
			['WhatsApp', { messaging_product: 'whatsapp', metadata: { display_phone_number: '447700900000' }, contacts: [{ profile: { name: 'Ann' } }], messages: [{ from: '447700900123', id: 'w', timestamp: '1773824400', type: 'text', text: { body: 'STOP' } }] }, 'whatsapp'],
		])('%s', async (_trigger, item, channel) => {
			const { first, run } = await classify([item]);
			expect(run.error).toBeUndefined();
			expect(first).toMatchObject({ output: 'Stop', reply: { intent: 'opt_out', channel, text: 'STOP' } });
		});
	});

	describe('with customers and events on History', () => {
		const KEY = 'dun1:INV-7:0:overdue_1';
		const second = [
			{ customerId: 'c-1', name: 'Reed Ltd', email: 'ann@reed.example', country: 'GB' },
			{ at: '2026-03-10T09:00:00Z', type: 'reminder.sent', customerId: 'c-1', invoiceId: 'INV-7', channel: 'email', key: KEY },
		];

		it('names customer and invoice, and brings the events to write', async () => {
			const { first, run } = await classify([message('We will pay on 27 March.')], { second });
			expect(run.error).toBeUndefined();
			expect(first).toMatchObject({ output: 'Pause', reply: { match: { customerId: 'c-1', invoiceId: 'INV-7', by: 'sender_address' } } });
			const events = first?.reply.events as { type: string; customerId: string; invoiceId: string }[];
			expect(events.map(({ type }) => type)).toEqual(['reply.received', 'promise.made']);
			expect(events[1]).toMatchObject({ customerId: 'c-1', invoiceId: 'INV-7', data: { date: '2026-03-27' } });
		});

		it('sends what matches nobody to a person', async () => {
			const { first } = await classify([message('We will pay on 27 March.', { from: 'stranger@elsewhere.example' })], { second });
			expect(first).toMatchObject({ output: 'Person', reply: { needsHuman: true, events: [] } });
			expect(first?.reply.reason).toMatch(/not clear which customer/);
		});

		it('tells of rows that cannot be read', async () => {
			const { run } = await classify([message('STOP')], { second: [...second, { colour: 'green' }] });
			expect(run.hints.map(({ message: text }) => text).join()).toMatch(/History item 2/);
		});
	});

	it('drafts the answer to a routine question from the invoice on the item', async () => {
		const invoice = { id: 'INV-7', number: '1042', dueDate: '2026-03-01', currency: 'GBP', total: 120, amountDue: 120 };
		const { first } = await classify([message('Could you please send me a copy of the invoice?', { invoice, customer: { id: 'c-1', name: 'Reed Ltd', country: 'GB' } })]);
		expect(first).toMatchObject({ output: 'Answer', reply: { answer: { kind: 'copy', attachInvoice: true } } });
	});

	describe('with a chat model', () => {
		const asked = { parameters: { useModel: true, modelSeconds: 1 } };
		const ACKNOWLEDGEMENT = { intent: 'acknowledgement', confidence: 0.99, sentiment: 'positive', needs_human: false, must_not_continue: false };
		const saying = (content: unknown) => ({ invoke: async () => ({ content }) });
		const json = (answer: object) => saying(JSON.stringify({ ...ACKNOWLEDGEMENT, ...answer }));

		it('lets it raise caution', async () => {
			const { first } = await classify([message('Thanks, got it.')], { ...asked, model: json({ intent: 'hardship', needs_human: true, must_not_continue: true }) });
			expect(first).toMatchObject({ output: 'Person', reply: { intent: 'hardship', engine: 'model', needsHuman: true, mustNotContinue: true, next: { action: 'hold' } } });
		});

		it.each([
			['Please remove me from your mailing list and stop contacting me.', 'opt_out', 'Stop'],
			['I dispute this invoice. The goods arrived broken and I want a credit note.', 'dispute', 'Person'],
			['Our company has filed for bankruptcy, please contact our lawyer.', 'legal', 'Stop'],
		])('does not let it talk down: %s', async (body, intent, output) => {
			const { first } = await classify([message(body)], { ...asked, model: json({}) });
			expect(first).toMatchObject({ output, reply: { intent, engine: 'built_in', mustNotContinue: true } });
		});

		it.each([
			['no JSON', saying('The customer is happy.')],
			['JSON of another shape', saying('{"intent":"paid"}')],
			['an intent that does not exist', json({ intent: 'close_account' })],
			['a field too many', json({ amount: 5 })],
			['a confidence beyond one', json({ confidence: 7 })],
			['an endless answer', saying(`${JSON.stringify(ACKNOWLEDGEMENT)}${' '.repeat(5000)}`)],
			['nothing', saying(undefined)],
			['an error', { invoke: async () => Promise.reject(new Error('502 Bad Gateway')) }],
			['an error at once', { invoke: () => { throw new Error('no key'); } }],
			['no answer in time', { invoke: async () => new Promise(() => undefined) }],
		])('stands on its own when it gets %s', async (_what, model) => {
			const { first, run } = await classify([message('We will pay on 27 March.')], { ...asked, model });
			expect(run.error).toBeUndefined();
			expect(first).toMatchObject({ output: 'Pause', reply: { intent: 'promise_to_pay', engine: 'built_in' } });
			expect(first?.reply.reason).toMatch(/so the built-in answer stands/);
		});

		it('sends it the text as data, cut to a length, and never asks about machines', async () => {
			const prompts: unknown[] = [];
			const model = { invoke: async (messages: unknown) => (prompts.push(messages), { content: JSON.stringify(ACKNOWLEDGEMENT) }) };
			const away = message('I am away.', { headers: { 'Auto-Submitted': 'auto-replied' } });
			await classify([message(`Thanks. "}] and then ${'and so on '.repeat(2000)}`), away], { ...asked, model });
			expect(prompts).toHaveLength(1);
			const [[, [role, content]]] = prompts as [[unknown, [string, string]]];
			expect(role).toBe('human');
			expect((JSON.parse(content) as { text: string }).text.length).toBeLessThanOrEqual(4000);
		});
	});

	it('says which setting is no number', async () => {
		const { run } = await classify([message('STOP')], { parameters: { confidenceThreshold: 'high' } });
		expect(run.error).toBe("'Confidence Threshold' is \"high\", not a number between 0 and 1");
	});
});
