import { breaksOfChain } from '../../domain/ledger/event-row';
import type { DunningHost } from '../../scripts/host/dunning-host';
import type { Row } from '../../scripts/host/table-access';
import { ImapServer } from '../../scripts/inbox/imap-server';
import { DAY, PLAN_AT, SEND_AT, STARTS_WITHIN_MS, eventually, startHost } from './host';

const DAY_MS = 86_400_000;
const REPLIES = 'replies@nordwind-supplies.example';

describe('replies that come in over IMAP, in a real n8n with a real mail server', () => {
	let imap: ImapServer;
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	let sent: Row[];
	beforeAll(async () => {
		imap = await ImapServer.start();
		({ host, end } = await startHost());
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		await host.configure('01-plan-the-day', { asOf: PLAN_AT, replyTo: REPLIES });
		await host.client.runToEnd(host.idOf('01-plan-the-day'), 'Plan now');
		await host.send(SEND_AT);
		await host.connect('02-channel-owner-smtp', { to: 'owner@nordwind-supplies.example' });
		sent = (await host.tables.rows('dunning_outbox')).filter(({ status }) => status === 'sent');
		await host.useAccount('04-replies-imap', { nodeType: 'n8n-nodes-base.emailReadImap', type: 'imap', data: imap.credential });
		await host.activate('04-replies-imap');
		await imap.untilOpened();
	}, STARTS_WITHIN_MS);
	afterAll(async () => {
		await end?.();
		await imap?.stop();
	}, 60_000);

	const outboxOf = async (customerId: unknown) => (await host.tables.rows('dunning_outbox')).filter((row) => row.customerId === customerId);
	const repliesOf = async (customerId: unknown) => (await host.tables.rows('dunning_events')).filter((event) => event.customerId === customerId && event.type === 'reply.received');

	/** Has the customer of a sent touch answer it as mail programs do, and waits until it is written down. */
	async function answer(touch: Row, text: string, more: { from?: string; to?: string; thread?: boolean; id?: string } = {}): Promise<Row> {
		const before = (await repliesOf(touch.customerId)).length;
		imap.deliver(mailOf(touch, text, more));
		return await eventually(async () => (await repliesOf(touch.customerId))[before], 150);
	}

	/** A further touch of the same customer that is about to go out by another channel. */
	async function planSms(touch: Row, status = 'planned'): Promise<string> {
		const key = `test-sms-${String(touch.key)}-${status}`;
		const { customerId, customerName, invoiceId, invoiceIds } = touch;
		await host.tables.insertRows('dunning_outbox', [{ key, keys: JSON.stringify([key]), status, customerId, customerName, invoiceId, invoiceIds, tier: 'overdue_7', channel: 'sms', recipient: '+4915112345678', text: 'A reminder', sendAt: '2099-01-01T09:00:00Z', plannedAt: PLAN_AT, attempts: 0 }]);
		return key;
	}

	it('a mail that the server dates on the day before is read: its day may begin hours after that of n8n', async () => {
		const touch = sent[6] as Row;
		imap.deliver(mailOf(touch, 'Thank you, I will look into it.'), new Date(Date.now() - DAY_MS));
		expect(await eventually(async () => (await repliesOf(touch.customerId))[0], 150)).toBeDefined();
	});

	it('a dispute is known by the mail it answers, stops every channel at once and goes to the desk with the case', async () => {
		const touch = sent[0] as Row;
		const keys = [await planSms(touch), await planSms(touch, 'awaiting_approval')];
		const event = await answer(touch, 'I dispute this invoice: two of the five chairs were never delivered. We will not pay until this is sorted out.', { from: 'Colleague <colleague@elsewhere.example>' });
		expect(JSON.parse(String(event.data))).toMatchObject({ intent: 'dispute', needsHuman: true, match: { customerId: touch.customerId, by: 'message_id' } });
		const rows = await eventually(async () => {
			const own = await outboxOf(touch.customerId);
			return own.some(({ tier }) => tier === 'answer') && own.filter(({ key }) => keys.includes(String(key))).every(({ status }) => status === 'cancelled') ? own : undefined;
		});
		expect(rows.find(({ tier }) => tier === 'answer')).toMatchObject({ status: 'awaiting_approval', recipient: 'colleague@elsewhere.example', reason: expect.stringContaining('two of the five chairs'), expiresAt: null });
		const told = await eventually(async () => host.inbox.mails.find(({ subject }) => subject.includes('wrote to us: dispute')));
		expect(told.text).toContain('two of the five chairs');
		await host.plan(`${DAY}T18:00:00+01:00`);
		expect((await outboxOf(touch.customerId)).filter(({ status, tier }) => status === 'planned' && tier !== 'answer')).toEqual([]);
	});

	it('a promise puts off what was about to go out, until after the promised day', async () => {
		const touch = sent[1] as Row;
		const key = await planSms(touch);
		await host.tables.updateRows('dunning_outbox', 'key', key, { sendAt: '2026-11-23T09:00:00Z' });
		const event = await answer(touch, 'Hello, we will pay the full amount on 4 December 2026. Kind regards', { thread: false });
		const said = JSON.parse(String(event.data)) as { intent: string; next: { action: string; until?: string }; match: object };
		expect(said).toMatchObject({ intent: 'promise_to_pay', next: { action: 'pause_until' }, match: { by: 'sender' } });
		const row = await eventually(async () => (await outboxOf(touch.customerId)).find((own) => own.key === key && String(own.sendAt) > '2026-12'));
		expect(row.status).toBe('planned');
		expect(new Date(String(row.sendAt)).toISOString()).toBe(`${said.next.until}T08:00:00.000Z`);
		const promises = (await host.tables.rows('dunning_events')).filter(({ type, customerId }) => type === 'promise.made' && customerId === touch.customerId);
		expect(promises).toMatchObject([{ data: expect.stringContaining('2026-12-04') }]);
	});

	it('somebody who wants to be left alone is: consent is revoked and nothing is planned any more', async () => {
		const touch = sent[2] as Row;
		await answer(touch, 'STOP');
		const revoked = await eventually(async () => (await host.tables.rows('dunning_events')).find(({ type, customerId }) => type === 'consent.revoked' && customerId === touch.customerId));
		expect(revoked).toBeDefined();
	});

	it('a question is answered by a person, in the thread, and the answer goes out once', async () => {
		const touch = sent[3] as Row;
		await answer(touch, 'Could you please send me a copy of this invoice?');
		const draft = await eventually(async () => (await outboxOf(touch.customerId)).find(({ tier }) => tier === 'answer'));
		expect(draft.subject).toMatch(/^Re: (?!Re:)/);
		const { 'In-Reply-To': answered, References: thread = '' } = JSON.parse(String(draft.headers)) as Record<string, string>;
		expect(answered).toMatch(/^<reply-\d+@customer\.example>$/);
		expect(thread.split(' ')).toEqual([touch.messageId, answered]);
		await host.tables.updateRows('dunning_outbox', 'key', String(draft.key), { status: 'approved', text: 'Here is the copy.', decidedBy: 'Nadia' });
		const mails = host.inbox.mails.length;
		const now = new Date(Date.now() + 60_000).toISOString();
		await host.send(now);
		await host.send(now);
		expect(host.inbox.mails.slice(mails).filter(({ to }) => to.includes(String(draft.recipient)))).toMatchObject([{ subject: draft.subject, text: expect.stringContaining('Here is the copy.') }]);
		expect((await outboxOf(touch.customerId)).find(({ key }) => key === draft.key)).toMatchObject({ status: 'sent' });
	});

	it('an answer from another address and out of the thread is known by the address it was sent to', async () => {
		const touch = sent[5] as Row;
		const mail = host.inbox.mails.find(({ to, subject }) => to.includes(String(touch.recipient)) && subject === touch.subject);
		const tagged = String(mail?.headers['reply-to']);
		expect(tagged).toMatch(/^replies\+dun\.[a-z2-7]+@nordwind-supplies\.example$/);
		const event = await answer(touch, 'Could you please send me a copy of this invoice?', { from: 'New Clerk <clerk@elsewhere.example>', to: tagged, thread: false });
		expect(JSON.parse(String(event.data))).toMatchObject({ match: { customerId: touch.customerId, by: 'reply_address' } });
		const draft = await eventually(async () => (await outboxOf(touch.customerId)).find(({ tier }) => tier === 'answer'));
		expect(JSON.parse(String(draft.headers))).toMatchObject({ 'Reply-To': tagged });
	});

	it('the same mail twice counts once; a stranger with a complaint is kept, a newsletter is not', async () => {
		const touch = sent[4] as Row;
		await answer(touch, 'This was paid last Tuesday by bank transfer.', { id: 'same' });
		imap.deliver(mailOf(touch, 'This was paid last Tuesday by bank transfer.', { id: 'same' }));
		imap.deliver(mailOf({ subject: 'Our autumn catalogue', recipient: 'news@shop.example' }, 'Discover our new lamps and shelves, now in store. Unsubscribe here.', { thread: false, id: 'news' }));
		imap.deliver(mailOf({ subject: 'Your letter', recipient: 'angry@nowhere.example' }, 'I dispute this. I never ordered anything from you and I will talk to my lawyer.', { thread: false, id: 'stranger' }));
		const problem = await eventually(async () => (await host.tables.rows('dunning_problems')).find(({ message }) => String(message).includes('angry@nowhere.example')));
		expect(problem).toMatchObject({ status: 'open', workflow: '04 Replies: IMAP', node: 'Nobody we know' });
		await eventually(async () => (imap.seen >= 10 ? true : undefined));
		expect(await repliesOf(touch.customerId)).toHaveLength(1);
		expect((await host.tables.rows('dunning_problems')).map(({ message }) => String(message)).filter((message) => message.includes('news@'))).toEqual([]);
	});

	it('leaves chains of events that hold', async () => {
		const events = await host.tables.rows('dunning_events');
		for (const { customerId } of sent.slice(0, 5)) expect(breaksOfChain(events.filter((event) => event.customerId === customerId))).toEqual([]);
	});
});

let numbered = 0;

function mailOf(touch: Row, text: string, { from, to, thread = true, id }: { from?: string; to?: string; thread?: boolean; id?: string } = {}): string {
	numbered += 1;
	const lines = [
		`From: ${from ?? `Customer <${String(touch.recipient)}>`}`,
		`To: ${to ?? 'accounts@nordwind-supplies.example'}`,
		`Subject: ${thread ? 'Re: ' : ''}${String(touch.subject).replace(/[^ -~]/g, '')}`,
		'Date: Sun, 22 Nov 2026 09:00:00 +0100',
		`Message-ID: <${id ?? `reply-${numbered}`}@customer.example>`,
		...(thread && touch.messageId ? [`In-Reply-To: ${String(touch.messageId)}`, `References: ${String(touch.messageId)}`] : []),
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'',
		text,
		'',
		'On Fri, 20 Nov 2026 at 16:30, Nordwind Supplies <accounts@nordwind-supplies.example> wrote:',
		'> Good afternoon,',
		'> we remind you of the invoice.',
		'',
	];
	return lines.join('\n');
}
