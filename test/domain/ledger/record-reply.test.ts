import { parseInstant, type Instant } from '../../../domain/calendar/instant';
import { matchReply } from '../../../domain/ledger/match-reply';
import { recordReply } from '../../../domain/ledger/record-reply';
import { parseClassifiedReply } from '../../../domain/ledger/reply-item';
import { parseTouch } from '../../../domain/ledger/touch';
import { encode } from '../../../domain/message/message-id';
import { replyAddress } from '../../../domain/message/reply-address';
import { readMessage } from '../../../domain/reply/inbound/read-message';

const asOf = parseInstant('2026-03-06T09:00:00Z') as Instant;
const KEY = 'dun1:INV-100:0:overdue_7';
const touch = (more: object = {}) =>
	parseTouch({ id: 1, key: KEY, status: 'sent', customerId: 'c-1', customerName: 'Alder GmbH', invoiceIds: '["INV-100"]', tier: 'overdue_7', channel: 'email', recipient: 'ap@alder.example', messageId: '<sent-1@us.example>', sendAt: '2026-03-10T09:00:00Z', ...more });
const mail = (more: object = {}) => readMessage({ channel: 'email', from: 'ap@alder.example', subject: 'Re: your invoice', body: 'Hello', headers: { 'message-id': '<in-1@alder.example>' }, receivedAt: '2026-03-06T08:00:00Z', ...more }, asOf);
const said = (more: object = {}) =>
	parseClassifiedReply({ channel: 'email', from: 'ap@alder.example', subject: 'Re: your invoice', text: 'Hello', receivedAt: '2026-03-06T08:00:00Z', language: 'en', intent: 'question', next: { action: 'answer' }, needsHuman: false, reason: 'Asks something', ...more });
const ALDER = { customerId: 'c-1', customerName: 'Alder GmbH', invoiceId: 'INV-100', by: 'message_id', confidence: 1 } as const;
const pending = [touch({ id: 2, key: 'k-sms', status: 'planned', channel: 'sms' }), touch({ id: 3, key: 'k-desk', status: 'awaiting_approval' }), touch({ id: 4, key: 'k-done' })];

describe('whose a reply is', () => {
	const stranger = { from: 'someone@gmail.example' };
	it.each([
		['the address it was sent to', { ...stranger, headers: { 'delivered-to': replyAddress('accounts@us.example', KEY) } }, 'reply_address'],
		['our own Message-ID', { ...stranger, headers: { references: `<other@x.example> ${encode(KEY, 'us.example')}` } }, 'message_id'],
		["the provider's Message-ID", { ...stranger, headers: { 'in-reply-to': '<sent-1@us.example>' } }, 'message_id'],
		['the sender', {}, 'sender'],
		['an invoice number', { ...stranger, subject: 'INV-100 again' }, 'invoice_number'],
	])('is told by %s', (_what, more, by) => {
		expect(matchReply(mail(more), [touch()], [])).toMatchObject({ customerId: 'c-1', by });
	});

	it('is told by the table of customers, a phone number however it is written', () => {
		const contacts = [{ customerId: 'c-2', name: 'Birch Ltd', addresses: ['billing@birch.example', '+44 20 7946 0000'] }];
		expect(matchReply(mail({ from: 'Billing@Birch.example' }), [touch()], contacts)).toEqual({ customerId: 'c-2', customerName: 'Birch Ltd', by: 'sender', confidence: 0.9 });
		expect(matchReply(readMessage({ channel: 'sms', from: '+442079460000', body: 'STOP', receivedAt: '2026-03-06T08:00:00Z' }, asOf), [], contacts)).toMatchObject({ customerId: 'c-2' });
	});

	it('is not guessed: an address of two customers, a number within another', () => {
		const twice = [touch(), touch({ id: 2, key: 'other', customerId: 'c-2' })];
		expect(matchReply(mail(), twice, [])).toBeUndefined();
		expect(matchReply(mail({ from: 'x@y.example', subject: 'INV-1001 and XINV-100' }), [touch()], [])).toBeUndefined();
	});

	it('a delivery report is about whom it names', () => {
		expect(matchReply(mail({ from: 'MAILER-DAEMON@mx.example' }), [touch()], [], 'ap@alder.example')).toMatchObject({ customerId: 'c-1', by: 'sender' });
	});
});

describe('what a reply does', () => {
	const types = (reply: object) => recordReply(mail(), said(reply), ALDER, pending, asOf).events.map(({ type }) => type);

	it('cancels what was about to go out on every channel, and nothing that is done', () => {
		const { changes } = recordReply(mail(), said({ intent: 'dispute', next: { action: 'hold' }, needsHuman: true }), ALDER, pending, asOf);
		expect(changes).toMatchObject([
			{ key: 'k-sms', was: 'planned', status: 'cancelled', outcome: 'The customer answered by email (dispute) before it went out' },
			{ key: 'k-desk', was: 'awaiting_approval', status: 'cancelled' },
		]);
	});

	it('puts it off where the reply says until when', () => {
		const { changes } = recordReply(mail(), said({ intent: 'promise_to_pay', promise: { date: '2026-03-13', amount: 100, currency: 'EUR' }, next: { action: 'pause_until', until: '2026-03-16' } }), ALDER, pending, asOf);
		expect(changes).toMatchObject([{ key: 'k-sms', status: 'planned', outcome: null, sendAt: '2026-03-16T08:00:00Z' }, { status: 'awaiting_approval' }]);
	});

	it('leaves the outbox alone for a note of a machine, and stops the channel for a hard bounce', () => {
		expect(recordReply(mail(), said({ intent: 'auto_reply', next: { action: 'continue' } }), ALDER, pending, asOf).changes).toEqual([]);
		const bounced = (hard: boolean) => recordReply(mail(), said({ intent: 'bounce', next: { action: 'continue' }, bounce: { hard } }), ALDER, pending, asOf).changes.map(({ key }) => key);
		expect(bounced(false)).toEqual([]);
		expect(bounced(true)).toEqual(['k-desk']);
	});

	it('becomes the events that the router knows', () => {
		expect(types({})).toEqual(['reply.received']);
		expect(types({ intent: 'promise_to_pay', promise: { date: '2026-03-13' }, next: { action: 'pause_until' } })).toEqual(['reply.received', 'promise.made']);
		expect(types({ intent: 'dispute', next: { action: 'hold' } })).toEqual(['reply.received', 'dispute.opened']);
		expect(types({ intent: 'opt_out', next: { action: 'stop_channel' } })).toEqual(['reply.received', 'consent.revoked']);
		expect(types({ intent: 'bounce', next: { action: 'hold' }, bounce: { hard: true } })).toEqual(['reply.received', 'reminder.bounced']);
	});

	it('puts an answer on the desk once, to the sender, with the beginning in their language', () => {
		const first = recordReply(mail(), said({ language: 'de' }), ALDER, pending, asOf);
		expect(first.answer).toMatchObject({ status: 'awaiting_approval', tier: 'answer', recipient: 'ap@alder.example', subject: 'Re: your invoice', text: 'Vielen Dank für Ihre Nachricht zu INV-100.\n\n', template: 'reply.answer', reason: 'Hello' });
		const again = recordReply(mail(), said({ language: 'de' }), ALDER, [...pending, parseTouch(first.answer)], asOf);
		expect(again.answer).toBeUndefined();
		expect(again.events).toEqual(first.events);
		expect(recordReply(mail(), said({ intent: 'acknowledgement', next: { action: 'continue' } }), ALDER, pending, asOf).answer).toBeUndefined();
		expect(recordReply(mail(), said({ needsHuman: true, next: { action: 'hold' } }), ALDER, pending, asOf).answer).toMatchObject({ template: 'reply.person', text: '' });
	});
});

describe('the thread of an answer', () => {
	const headersOf = (more: object) => JSON.parse(String(recordReply(mail(more), said(), ALDER, [], asOf).answer?.headers)) as Record<string, string>;

	it('names the mail that is answered, and those before it in their order', () => {
		const headers = headersOf({ headers: { 'message-id': '<in-2@alder.example>', 'in-reply-to': '<b@us.example>', references: '<a@us.example> <b@us.example>' } });
		expect(headers).toEqual({ 'In-Reply-To': '<in-2@alder.example>', References: '<a@us.example> <b@us.example> <in-2@alder.example>' });
	});

	it('keeps the address that the touch gave for answers', () => {
		const tagged = replyAddress('replies@us.example', KEY);
		expect(headersOf({ headers: { 'message-id': '<in-1@alder.example>', 'delivered-to': tagged } })).toMatchObject({ 'Reply-To': tagged });
	});

	it('is none for a message that is no mail', () => {
		const sms = readMessage({ channel: 'sms', from: '+442079460000', body: 'Why?', receivedAt: '2026-03-06T08:00:00Z' }, asOf);
		expect(recordReply(sms, said({ channel: 'sms' }), ALDER, [], asOf).answer).toMatchObject({ headers: '{}' });
	});
});
