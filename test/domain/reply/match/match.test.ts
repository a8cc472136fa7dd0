import { parseEvent } from '../../../../domain/model/event';
import { encode } from '../../../../domain/message/message-id';
import { replyAddress } from '../../../../domain/message/reply-address';
import { matchReply } from '../../../../domain/reply/match/match-reply';
import { readRows } from '../../../../domain/reply/match/read-rows';
import { numberKeys, numbersIn } from '../../../../domain/reply/match/invoice-numbers';
import { needsConfirmation } from '../../../../domain/reply/match/reply-match';
import { readingOf } from '../extract/reading-of';

const KEY = 'dun1:inv-a1:0:overdue_1';

const ROWS: object[] = [
	{ at: '2026-03-10T09:00:00Z', type: 'reminder.sent', customerId: 'acme', invoiceId: 'inv-a1', channel: 'email', tier: 'overdue_1', key: KEY, data: { messageId: '<0102abc@mail.service.example>' } },
	{ customer: { id: 'acme', name: 'Acme', email: 'Billing@Acme.example', phone: '+44 20 7946 0018' }, invoice: { id: 'inv-a1', number: 'INV-2026/0042', dueDate: '2026-03-01', currency: 'GBP', total: 100, amountDue: 100 } },
	{ customerId: 'acme', invoiceId: 'inv-a2', number: 'INV-2026/0043' },
	{ customerId: 'bolt', name: 'Bolt', email: 'pay@bolt.example', phone: '020 7946 0099', country: 'GB' },
	{ customerId: 'bolt', invoiceId: 'inv-b1', number: 'INV-2026/0077' },
	{ customerId: 'twin-1', name: 'Twin One', email: 'shared@twins.example' },
	{ customerId: 'twin-2', name: 'Twin Two', email: 'shared@twins.example' },
	{ customerId: 'twin-2', invoiceId: 'inv-t2', number: 'T-90002' },
];

const { directory } = readRows(ROWS);
const match = (body: string, item: object = {}) => matchReply(readingOf(body, 'en', { subject: 'Re: Reminder', ...item }), directory);

describe('whom a reply is from', () => {
	it('is told by our Message-ID that it answers, whoever writes', () => {
		const headers = { 'In-Reply-To': encode(KEY, 'us.example') };
		expect(match('ok', { from: 'someone@else.example', headers })).toEqual({ customerId: 'acme', invoiceId: 'inv-a1', invoiceIds: ['inv-a1'], touchKey: KEY, by: 'message_id', confidence: 0.99 });
	});

	it('is told by the Message-ID that the sending service chose', () => {
		expect(match('ok', { from: 'x@y.example', headers: { References: '<other@z.example> <0102ABC@mail.service.example>' } })).toMatchObject({ customerId: 'acme', invoiceId: 'inv-a1', by: 'message_id' });
	});

	it('is told by the token in the address it was sent to', () => {
		expect(match('ok', { from: 'x@y.example', headers: { To: replyAddress('replies@us.example', KEY) } })).toMatchObject({ customerId: 'acme', invoiceId: 'inv-a1', by: 'reply_address' });
	});

	it('names the invoice of a touch that the history does not know', () => {
		const found = match('ok', { from: 'x@y.example', headers: { 'In-Reply-To': encode('dun1:inv-b1:0:due_today', 'us.example') } });
		expect(found).toMatchObject({ customerId: 'bolt', invoiceId: 'inv-b1', by: 'message_id' });
		expect(match('ok', { from: 'x@y.example', headers: { 'In-Reply-To': encode('dun1:gone:0:due_today', 'us.example') } })).toMatchObject({ invoiceId: 'gone', by: 'message_id' });
	});

	it('is told by the sender’s address, whatever its case, and the only invoice is meant', () => {
		expect(match('ok', { from: 'PAY@bolt.example' })).toEqual({ customerId: 'bolt', invoiceId: 'inv-b1', invoiceIds: ['inv-b1'], by: 'sender_address', confidence: 0.85 });
		expect(match('ok', { from: 'billing@acme.example' })).toEqual({ customerId: 'acme', invoiceIds: [], by: 'sender_address', confidence: 0.85 });
	});

	it('is told by the phone number, however it is written', () => {
		expect(match('ok', { channel: 'sms', from: '+442079460099' })).toMatchObject({ customerId: 'bolt', by: 'phone' });
		expect(match('ok', { channel: 'whatsapp', from: '+44 (0)20 7946 0018' })).toMatchObject({ customerId: 'acme', by: 'phone' });
	});

	it('is told by an invoice number, in other signs too', () => {
		expect(match('about inv 2026/0077', { from: 'x@y.example' })).toEqual({ customerId: 'bolt', invoiceId: 'inv-b1', invoiceIds: ['inv-b1'], by: 'invoice_number', confidence: 0.75 });
		expect(match('about it', { from: 'x@y.example', subject: 'Re: INV20260077' })).toMatchObject({ customerId: 'bolt', invoiceId: 'inv-b1' });
	});

	it('is told by the recipient of a delivery report, or by the headers enclosed in it', () => {
		const report = { from: 'mailer-daemon@mx.example', subject: 'Undelivered Mail Returned to Sender', headers: { 'Content-Type': 'multipart/report; report-type=delivery-status' } };
		const body = 'This is the mail system at host mx.example.\n\nI could not deliver your message.\n\n<pay@bolt.example>: 550 5.1.1 User unknown\n';
		expect(match(body, report)).toMatchObject({ customerId: 'bolt', by: 'recipient' });
		expect(match(`${body}\nMessage-ID: ${encode(KEY, 'us.example')}\n`, report)).toMatchObject({ customerId: 'acme', touchKey: KEY, by: 'message_id' });
	});

	it('is what the item says', () => {
		const reading = readingOf('ok', 'en', { from: 'x@y.example' });
		expect(matchReply(reading, directory, { customerId: 'bolt', invoiceId: 'inv-b1' })).toEqual({ customerId: 'bolt', invoiceId: 'inv-b1', invoiceIds: ['inv-b1'], by: 'item', confidence: 1 });
	});

	it('is nobody known', () => {
		expect(match('hello', { from: 'x@y.example' })).toBeUndefined();
		expect(needsConfirmation(undefined)).toBe(true);
	});
});

describe('which invoice is meant', () => {
	it('is the one in the subject, before those in the text, before that of the touch', () => {
		const headers = { 'In-Reply-To': encode(KEY, 'us.example') };
		expect(match('INV-2026/0042 is paid', { headers, subject: 'Re: INV-2026/0043' })).toMatchObject({ invoiceId: 'inv-a2', invoiceIds: ['inv-a2'], confidence: 0.99 });
		expect(match('INV-2026/0043 is paid', { headers })).toMatchObject({ invoiceId: 'inv-a2' });
		expect(match('both INV-2026/0042 and INV-2026/0043', { headers })).toMatchObject({ customerId: 'acme', invoiceIds: ['inv-a1', 'inv-a2'] });
		expect(match('both INV-2026/0042 and INV-2026/0043', { headers })).not.toHaveProperty('invoiceId');
	});

	it('confirms the sender where it is theirs, and casts doubt where it is another’s', () => {
		expect(match('INV-2026/0042', { from: 'billing@acme.example' })).toMatchObject({ customerId: 'acme', invoiceId: 'inv-a1', confidence: 0.97 });
		const doubtful = match('INV-2026/0077', { from: 'billing@acme.example' });
		expect(doubtful).toMatchObject({ customerId: 'acme', confidence: 0.5 });
		expect(needsConfirmation(doubtful)).toBe(true);
	});
});

describe('an ambiguous sender', () => {
	it('is left to a person', () => {
		const found = match('ok', { from: 'shared@twins.example' });
		expect(found).toEqual({ invoiceIds: [], by: 'sender_address', confidence: 0.3, candidates: ['twin-1', 'twin-2'] });
		expect(needsConfirmation(found)).toBe(true);
	});

	it('is told apart by an invoice number', () => {
		expect(match('T-90002', { from: 'shared@twins.example' })).toMatchObject({ customerId: 'twin-2', invoiceId: 'inv-t2', confidence: 0.97 });
	});
});

describe('invoice numbers', () => {
	it('are compared without what parts them, and short ones not at all', () => {
		expect(numberKeys('re-2026/0042')).toEqual(['RE20260042']);
		expect(numberKeys('42')).toEqual([]);
		expect(numberKeys('STATEMENT')).toEqual([]);
		expect(numbersIn('Rechnung RE 20260042 vom 3.4.')).toContain('RE20260042');
	});
});

describe('rows', () => {
	it('that cannot be read are told of and left out', () => {
		const { problems, history, directory: known } = readRows([{ foo: 1 }, { type: 'reply.received', at: 'yesterday', customerId: 'acme' }, { customer: { name: 'no id' } }, ...ROWS]);
		expect(problems.map(({ index }) => index).sort()).toEqual([0, 0, 2]);
		expect(history.of('acme')).toHaveLength(1);
		expect(known.withEmail('pay@bolt.example')).toEqual(['bolt']);
	});

	it('of any order give the same match', () => {
		const { directory: reversed } = readRows([...ROWS].reverse());
		const reading = readingOf('INV-2026/0042 and INV-2026/0077', 'en', { from: 'shared@twins.example' });
		expect(matchReply(reading, reversed)).toEqual(matchReply(reading, directory));
	});

	it('of events alone are enough', () => {
		const { directory: known } = readRows([]);
		expect(known.isEmpty).toBe(true);
		known.addEvents([parseEvent(ROWS[0])]);
		expect(matchReply(readingOf('ok', 'en', { headers: { 'In-Reply-To': encode(KEY, 'us.example') } }), known)).toMatchObject({ customerId: 'acme' });
	});
});
