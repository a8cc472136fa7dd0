import { DunningLedger } from '../../nodes/DunningLedger/DunningLedger.node';
import { runNode } from '../engine/run-node';

const asOf = '2026-03-06T06:00:00+01:00';
const item = (id: string, more: object = {}) => ({
	invoice: { id, dueDate: '2026-03-03', currency: 'EUR', total: 480, amountDue: 480 },
	customer: { id: 'c-1', name: 'Alder GmbH' },
	reminder: { action: 'send', tier: 'overdue_1', key: `dun1:${id}:0:overdue_1`, requiresApproval: false, daysOverdue: 3, reason: 'Three days overdue', sendAt: '2026-03-06T10:00:00+01:00', question: 9 },
	message: { channel: 'email', to: 'a@alder.example', subject: 'Invoice', text: 'Hello', html: '<p>Hello</p>', language: 'en', template: 'overdue_1.email.en' },
	compliance: { decision: 'allow', findings: [] },
	...more,
});
const OPERATIONS: Record<string, { resource: string; operation: string }> = {
	history: { resource: 'history', operation: 'build' },
	planTouches: { resource: 'touch', operation: 'plan' },
	checkTouch: { resource: 'touch', operation: 'check' },
	seal: { resource: 'history', operation: 'seal' },
	verify: { resource: 'history', operation: 'verify' },
	recordOutcome: { resource: 'touch', operation: 'recordOutcome' },
	recordDecision: { resource: 'touch', operation: 'recordDecision' },
	settleOutcome: { resource: 'touch', operation: 'settleOutcome' },
};
const ledger = (what: string, items: object[], second?: object[], parameters: object = {}) =>
	runNode(new DunningLedger(), items, { parameters: { ...OPERATIONS[what], asOf, ...parameters } as never, second });

describe('Plan Touches', () => {
	it('makes one row a key and knows the ones that stand', async () => {
		const first = await ledger('planTouches', [item('INV-1'), item('INV-1'), item('INV-2')], [{}]);
		expect(first.outputs.map((output) => output.length)).toEqual([2, 0, 1, 0, 0]);
		expect(first.outputs[0]?.[0]).toMatchObject({ key: 'dun1:INV-1:0:overdue_1', status: 'planned', sendAt: '2026-03-06T09:00:00Z', recipient: 'a@alder.example' });
		const second = await ledger('planTouches', [item('INV-1'), item('INV-2')], first.outputs[0]);
		expect(second.outputs.map((output) => output.length)).toEqual([0, 0, 2, 0, 0]);
	});

	it('waits for a person where the policy or the gate asks for one, for 72 hours', async () => {
		const { reminder } = item('INV-1');
		const byPolicy = item('INV-1', { reminder: { ...reminder, requiresApproval: true } });
		const byGate = item('INV-2', { compliance: { decision: 'review', findings: [{ rule: 'X-LEGALSTEP', severity: 'review', message: 'Names a court' }] } });
		const { outputs } = await ledger('planTouches', [byPolicy, byGate], [{}]);
		expect(outputs[0]).toMatchObject([
			{ status: 'awaiting_approval', expiresAt: '2026-03-09T05:00:00Z' },
			{ status: 'awaiting_approval', approvalReason: 'X-LEGALSTEP: Names a court' },
		]);
	});

	it('plans the next touch of an invoice only when the one before it is through', async () => {
		const [row] = (await ledger('planTouches', [item('INV-1')], [{}])).outputs[0] ?? [];
		const { reminder } = item('INV-1');
		const next = item('INV-1', { reminder: { ...reminder, tier: 'overdue_7', key: 'dun1:INV-1:0:overdue_7' } });
		expect((await ledger('planTouches', [next], [{ ...row }])).outputs[2]).toMatchObject([{ outbox: { status: 'waits for the touch before it (planned)' } }]);
		expect((await ledger('planTouches', [next], [{ ...row, status: 'sent' }])).outputs[0]).toMatchObject([{ key: 'dun1:INV-1:0:overdue_7' }]);
	});

	it('puts the later of the two instants on a deferred touch', async () => {
		const deferred = item('INV-1', { compliance: { decision: 'defer', deferUntil: '2026-03-09T08:00:00Z', findings: [] } });
		expect((await ledger('planTouches', [deferred], [{}])).outputs[0]?.[0]).toMatchObject({ status: 'planned', sendAt: '2026-03-09T08:00:00Z' });
	});

	it('holds a blocked item back with the reason', async () => {
		const blocked = item('INV-1', { compliance: { decision: 'block', findings: [{ rule: 'X-OPTOUT', severity: 'block', message: 'Opted out on 2026-02-01' }] } });
		expect((await ledger('planTouches', [blocked], [{}])).outputs[3]).toMatchObject([{ heldBack: { reason: 'X-OPTOUT: Opted out on 2026-02-01' } }]);
	});

	it('writes over a touch that failed, and keeps count of the attempts', async () => {
		const [row] = (await ledger('planTouches', [item('INV-1')], [{}])).outputs[0] ?? [];
		const { outputs } = await ledger('planTouches', [item('INV-1')], [{ ...row, status: 'failed', attempts: 2, outcome: '451 later' }]);
		expect(outputs[1]).toMatchObject([{ key: 'dun1:INV-1:0:overdue_1', status: 'planned', attempts: 2, outcome: null }]);
	});

	it('lets the good items go on when one cannot be read', async () => {
		const broken = item('INV-2', { message: { channel: 'pigeon', to: 'x', text: 'y' } });
		const run = await runNode(new DunningLedger(), [item('INV-1'), broken], { parameters: { resource: 'touch', operation: 'plan', asOf }, second: [{}], onError: 'continueErrorOutput' });
		expect(run.outputs[0]).toHaveLength(1);
		expect(run.outputs[5]).toMatchObject([{ error: expect.stringContaining("'message.channel' is \"pigeon\"") }]);
	});
});

describe('Build History', () => {
	it('says what the outbox knows, once an invoice, and passes events on', async () => {
		const event = { at: '2026-03-01T10:00:00Z', type: 'promise.made', customerId: 'c-1' };
		const touch = { id: 4, key: 'k1', keys: '["k1","k2"]', status: 'claimed', customerId: 'c-1', invoiceIds: '["A","B"]', tier: 'overdue_1', channel: 'email', plannedAt: '2026-03-02T06:00:00Z', sendAt: '2026-03-02T10:00:00Z', claimedAt: '2026-03-02T10:05:00Z' };
		const { outputs } = await ledger('history', [{}, event, touch, { ...touch, key: 'k3', keys: '["k3"]', status: 'cancelled' }]);
		expect(outputs[0]).toEqual([
			event,
			{ at: '2026-03-02T10:00:00Z', type: 'reminder.planned', customerId: 'c-1', invoiceId: 'A', channel: 'email', tier: 'overdue_1', key: 'k1' },
			{ at: '2026-03-02T10:00:00Z', type: 'reminder.planned', customerId: 'c-1', invoiceId: 'B', channel: 'email', tier: 'overdue_1', key: 'k2' },
		]);
	});

	it('gives each invoice of a statement the tier of its own key', async () => {
		const row = { id: 1, key: 'dun1:A:0:overdue_7', keys: '["dun1:A:0:overdue_7","dun1:B:0:due_today"]', status: 'sent', sentAt: '2026-03-02T09:00:00Z', customerId: 'c', invoiceIds: '["A","B"]', tier: 'overdue_7', channel: 'email', plannedAt: '2026-03-02T06:00:00Z' };
		expect((await ledger('history', [row])).outputs[0]).toMatchObject([{ invoiceId: 'A', tier: 'overdue_7' }, { invoiceId: 'B', tier: 'due_today' }]);
	});

	it('counts a touch whose hour is still to come from now on', async () => {
		const touch = { key: 'k1', status: 'planned', customerId: 'c-1', invoiceId: 'A', tier: 'overdue_1', channel: 'email', plannedAt: '2026-03-05T05:00:00Z', sendAt: '2026-03-09T09:00:00Z' };
		expect((await ledger('history', [touch])).outputs[0]).toMatchObject([{ type: 'reminder.planned', at: '2026-03-06T05:00:00Z' }]);
	});

	it('says an empty history with one empty item', async () => {
		expect((await ledger('history', [{}])).outputs).toEqual([[{}]]);
	});

	it('leaves out the touch being decided on and later rivals for the same invoice, not earlier or claimed ones', async () => {
		const touch = (id: number, key: string, keys: string[], status: string) => ({ id, key, keys: JSON.stringify(keys), status, customerId: 'c', invoiceIds: JSON.stringify(keys), tier: 't', channel: 'email', plannedAt: '2026-03-02T06:00:00Z' });
		const rows = [touch(1, 'a', ['a', 'b'], 'planned'), touch(2, 'b', ['b'], 'planned'), touch(3, 'c', ['c'], 'planned')];
		const keysSeen = async (decidingOn: string, outbox = rows) => (await ledger('history', outbox, undefined, { decidingOn })).outputs[0]?.map((event) => event.key);
		expect(await keysSeen('a')).toEqual(['c']);
		expect(await keysSeen('b')).toEqual(['a', 'b', 'c']);
		expect(await keysSeen('a', [...rows, touch(4, 'a', ['a', 'b'], 'claimed')])).toEqual(['c', 'a', 'b']);
	});

	it('knows the approval of the touch being decided on from its row alone, as where a person changed the table', async () => {
		const row = { id: 1, key: 'a', keys: '["a","b"]', status: 'approved', customerId: 'c', invoiceIds: '["A","B"]', tier: 'overdue_14', channel: 'email', plannedAt: '2026-03-02T06:00:00Z', decidedAt: '2026-03-02T07:00:00Z', decidedBy: 'Nadia' };
		const { outputs } = await ledger('history', [row], undefined, { decidingOn: 'a' });
		expect(outputs[0]).toMatchObject([
			{ type: 'approval.granted', key: 'a', invoiceId: 'A', at: '2026-03-02T07:00:00Z', data: { by: 'Nadia' } },
			{ type: 'approval.granted', key: 'b', invoiceId: 'B' },
		]);
		const answer = { ...row, tier: 'answer' };
		expect((await ledger('history', [{ ...row, status: 'planned' }, answer], undefined, { decidingOn: 'a' })).outputs[0]).toEqual([{}]);
	});
});

describe('Seal Events', () => {
	const settled = { at: '2026-03-01', type: 'invoice.settled', customerId: 'c-1', invoiceId: 'A', key: 'table:A:settled' };

	it('goes on from the known rows, and leaves out what is known if told to', async () => {
		const [first] = (await ledger('seal', [settled], [{}])).outputs[0] ?? [];
		const again = await ledger('seal', [settled, { ...settled, type: 'invoice.issued' }], [{ ...first, id: 1 }], { skipKnown: true });
		expect(again.outputs[0]).toMatchObject([{ type: 'invoice.issued', previousHash: first?.hash }]);
		expect((await ledger('seal', [settled], [{ ...first, id: 1 }])).outputs[0]).toMatchObject([{ type: 'invoice.settled', previousHash: first?.hash }]);
	});
});

describe('Check Touch', () => {
	const touch = { id: 1, key: 'k1', keys: '["k1","k2"]', status: 'planned', customerId: 'c-1', invoiceIds: '["A","B"]', tier: 'overdue_1', channel: 'email', recipient: 'a@alder.example', subject: 'S', text: 'T', html: '<p>T</p>' };
	const decision = (id: string, action: string, keys: string[]) => ({ ...item(id), reminder: { action, tier: 'overdue_1', key: keys[0], keys, reason: 'because', requiresApproval: false, daysOverdue: 1, question: 9 } });

	it('gives the message back where every invoice is still due', async () => {
		const { outputs } = await ledger('checkTouch', [touch], [decision('A', 'send', ['k1', 'k2', 'k3'])]);
		expect(outputs[0]).toMatchObject([{ message: { to: 'a@alder.example', subject: 'S', purpose: 'reminder' }, touch: { key: 'k1' } }]);
	});

	it('says why where one is not', async () => {
		const { outputs } = await ledger('checkTouch', [touch], [decision('A', 'send', ['k1']), decision('B', 'none', ['k2'])]);
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]).toMatchObject([{ key: 'k1', outcome: 'The decision is now "none" (overdue_1): because' }]);
	});

	it('says so where the invoice is gone from its source', async () => {
		expect((await ledger('checkTouch', [touch], [{}])).outputs[1]).toMatchObject([{ outcome: 'Invoice A is no longer among the open ones at its source.' }]);
	});
});

describe('Record Outcome and Record Decision', () => {
	const touch = { key: 'k1', keys: '["k1"]', status: 'claimed', customerId: 'c-1', invoiceIds: '["A"]', tier: 'overdue_14', channel: 'email', subject: 'S', text: 'T', attempts: 0 };

	it.each([
		[{ messageId: '<x@y>' }, 'sent', ['reminder.sent']],
		[{ error: 'Message failed: 451 4.3.0 try later' }, 'failed', ['reminder.failed']],
		[{ error: "Can't send mail - all recipients were rejected: 550 5.1.1 no such user" }, 'failed', ['reminder.failed', 'reminder.bounced']],
		[{ error: 'connect ECONNREFUSED 127.0.0.1:25' }, 'failed', ['reminder.failed']],
		[{ error: 'Connection closed unexpectedly' }, 'unknown', ['reminder.planned']],
		[{ error: { message: 'Timeout' } }, 'unknown', ['reminder.planned']],
	])('%j is %s', async (result, status, types) => {
		const { outputs } = await ledger('recordOutcome', [result], undefined, { touch: JSON.stringify(touch) });
		expect(outputs[0]).toMatchObject([{ key: 'k1', status, attempts: 1 }]);
		expect(outputs[1]?.map((event) => event.type)).toEqual(types);
	});

	it('approves with the words as they were left and drops the HTML of the old ones', async () => {
		const parameters = { touch: JSON.stringify(touch), decision: 'approve', decidedBy: 'Nadia', editedSubject: 'S', editedText: 'T, please' };
		const { outputs } = await ledger('recordDecision', [{}], undefined, parameters);
		expect(outputs[0]).toMatchObject([{ status: 'approved', decidedBy: 'Nadia', text: 'T, please', html: null }]);
		expect(outputs[0]?.[0]).not.toHaveProperty('subject');
		expect(outputs[1]).toMatchObject([{ type: 'approval.granted', key: 'k1', data: { by: 'Nadia', edited: true } }]);
	});

	it('takes anything but an approval for a no', async () => {
		const { outputs } = await ledger('recordDecision', [{}], undefined, { touch: JSON.stringify(touch), decision: '', decidedBy: '' });
		expect(outputs[0]).toMatchObject([{ status: 'cancelled', decidedBy: 'unknown' }]);
		expect(outputs[1]).toMatchObject([{ type: 'approval.denied' }]);
	});
});

describe('Verify', () => {
	const events = ['2026-03-01', '2026-03-02', '2026-03-03'].flatMap((at) => ['c-1', 'c-2'].map((customerId) => ({ at: `${at}T08:00:00Z`, type: 'reminder.sent', customerId, key: `${customerId} ${at}` })));
	const sealed = async () => ((await ledger('seal', events, [{}])).outputs[0] ?? []).map((row, index) => ({ id: index + 1, ...row }));

	it('finds every chain as it was sealed, in whatever order the rows come, and gives the same digest', async () => {
		const rows = await sealed();
		const { outputs } = await ledger('verify', rows);
		expect(outputs[0]).toMatchObject([{ events: 6, customers: 2, intact: true, breaks: [] }]);
		expect((await ledger('verify', [...rows].reverse())).outputs[0]).toEqual(outputs[0]);
	});

	it('names the row that was changed, the one after a removed one, and one that cannot be read', async () => {
		const rows = await sealed();
		const meddled = rows.filter(({ id }) => id !== 3).map((row) => (row.id === 2 ? { ...row, key: 'another' } : row.id === 6 ? { ...row, at: 'yesterday' } : row));
		const [result] = (await ledger('verify', meddled)).outputs[0] ?? [];
		expect(result).toMatchObject({
			intact: false,
			breaks: [
				{ customerId: 'c-1', id: '5', problem: 'the row before it is missing' },
				{ customerId: 'c-2', id: '2', problem: 'its content was changed' },
				{ customerId: 'c-2', id: '6', problem: 'its content was changed' },
			],
		});
		expect(result?.digest).not.toBe((await ledger('verify', rows)).outputs[0]?.[0]?.digest);
	});

	it('an empty table is intact', async () => {
		expect((await ledger('verify', [{}])).outputs[0]).toMatchObject([{ events: 0, customers: 0, intact: true }]);
	});
});

describe('Settle Outcome', () => {
	const touch = { key: 'k1', keys: '["k1","k2"]', status: 'unknown', customerId: 'c-1', invoiceIds: '["A","B"]', tier: 'overdue_7', channel: 'email', claimedAt: '2026-03-02T10:05:00Z', attempts: 1 };

	it('of one that went out: sent when it was claimed, one event a key', async () => {
		const { outputs } = await ledger('settleOutcome', [{}], undefined, { touch: JSON.stringify(touch), wentOut: true, settledBy: 'Nadia', settlementNote: 'In the outbox of the provider' });
		expect(outputs[0]).toEqual([{ key: 'k1', status: 'sent', sentAt: '2026-03-02T10:05:00Z', outcome: 'Sent, says Nadia', note: 'In the outbox of the provider', html: null, pdf: null }]);
		expect(outputs[1]).toMatchObject([
			{ type: 'reminder.sent', at: '2026-03-02T10:05:00Z', invoiceId: 'A', key: 'k1', data: { by: 'Nadia' } },
			{ type: 'reminder.sent', invoiceId: 'B', key: 'k2' },
		]);
	});

	it('of one that did not: failed, so that it may be planned again', async () => {
		const { outputs } = await ledger('settleOutcome', [{}], undefined, { touch: JSON.stringify({ ...touch, keys: '["k1"]' }), wentOut: false, settledBy: 'Nadia' });
		expect(outputs[0]).toMatchObject([{ status: 'failed', sentAt: null, outcome: 'Not sent, says Nadia' }]);
		expect(outputs[1]).toMatchObject([{ type: 'reminder.failed', at: '2026-03-06T05:00:00Z', key: 'k1' }]);
	});

	it('of an answer to a customer: no step of the sequence', async () => {
		const { outputs } = await ledger('settleOutcome', [{}], undefined, { touch: JSON.stringify({ ...touch, tier: 'answer' }), wentOut: true });
		expect([outputs[0]?.length, outputs[1]]).toEqual([1, []]);
	});
});
