import { DunningLedger } from '../../nodes/DunningLedger/DunningLedger.node';
import { runNode } from '../engine/run-node';

const asOf = '2026-03-06T06:00:00+01:00';
const item = (customerId: string, { id = `INV-${customerId}`, dueDate = '2026-03-03', action = 'send', decision = 'allow', tags = [] as string[], requiresApproval = false } = {}) => ({
	invoice: { id, dueDate, currency: 'EUR', total: 480, amountDue: 480 },
	customer: { id: customerId, name: 'Alder GmbH', tags },
	reminder: { action, tier: 'overdue_1', key: `dun1:${id}:0:overdue_1`, requiresApproval, daysOverdue: 3, reason: 'Three days overdue', question: 9 },
	message: { channel: 'email', to: 'a@alder.example', subject: 'Invoice', text: 'Hello', language: 'en', template: 'overdue_1.email.en' },
	compliance: { decision, findings: [] },
});
const many = Array.from({ length: 60 }, (_, index) => item(`c-${index}`));
const plan = async (items: object[], parameters: object, outbox: object[] = [{}]) =>
	(await runNode(new DunningLedger(), items, { parameters: { resource: 'touch', operation: 'plan', asOf, ...parameters } as never, second: outbox })).outputs;

describe('Plan Touches in shadow mode', () => {
	it('makes shadows, asks nobody, and makes each once', async () => {
		const [rows = []] = await plan([item('a'), item('b', { requiresApproval: true })], { mode: 'shadow' });
		expect(rows).toMatchObject([
			{ status: 'shadow', approvalReason: null, expiresAt: null },
			{ status: 'shadow', approvalReason: expect.stringContaining('approved by a person'), expiresAt: null },
		]);
		const again = await plan([item('a'), item('b')], { mode: 'shadow' }, rows);
		expect(again.map((output) => output.length)).toEqual([0, 0, 2, 0, 0]);
	});

	it('does not stand in the way when it goes live: the shadow is written over', async () => {
		const [rows = []] = await plan([item('a')], { mode: 'shadow' });
		const live = await plan([item('a')], { mode: 'live' }, [{ ...rows[0], outcome: 'Would have gone out by email' }]);
		expect(live[1]).toMatchObject([{ key: 'dun1:INV-a:0:overdue_1', status: 'planned', outcome: null }]);
	});

	it('leaves what was planned live alone', async () => {
		const [rows = []] = await plan([item('a')], { mode: 'live' });
		expect((await plan([item('a')], { mode: 'shadow' }, rows))[2]).toMatchObject([{ outbox: { status: 'planned' } }]);
	});

	it('says nothing of a shadow in the history', async () => {
		const [rows = []] = await plan([item('a')], { mode: 'shadow' });
		const { outputs } = await runNode(new DunningLedger(), rows, { parameters: { resource: 'history', operation: 'build', asOf } as never });
		expect(outputs[0]).toEqual([{}]);
	});
});

describe('Plan Touches in a pilot', () => {
	const pilot = { mode: 'pilot', pilotName: 'spring', pilotPercent: 50, holdOutPercent: 40 };

	it('plans for those who take part, leaves the others and the held-out ones alone, and records both groups', async () => {
		const [rows = [], , , heldBack = [], events = []] = await plan(many, pilot);
		const reasons = heldBack.map((held) => (held.heldBack as { reason: string }).reason);
		const heldOut = reasons.filter((reason) => reason.startsWith('Held out')).length;
		expect([rows.length > 5, heldOut > 5, reasons.length - heldOut > 10, rows.length + heldBack.length]).toEqual([true, true, true, many.length]);
		const groups = events.map(({ data }) => (data as { group: string }).group);
		expect([groups.filter((group) => group === 'reminded').length, groups.filter((group) => group === 'left_alone').length]).toEqual([rows.length, heldOut]);
		expect(events[0]).toMatchObject({ at: '2026-03-06T05:00:00Z', type: 'pilot.assigned', key: expect.stringMatching(/^pilot:spring:[0-9a-z]+$/) });
		expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
		expect(events.map(({ key }) => key).join()).not.toContain('c-');
		const reminded = events.filter(({ data }) => (data as { group: string }).group === 'reminded').map(({ customerId }) => customerId);
		expect(rows.map(({ customerId }) => customerId).sort()).toEqual(reminded.sort());
	});

	it('names the invoice that is due first, whatever the order of the items', async () => {
		const items = [item('c-1', { id: 'LATER' }), item('c-1', { id: 'FIRST', dueDate: '2026-02-01' })];
		for (const order of [items, [...items].reverse()]) {
			expect((await plan(order, { ...pilot, pilotPercent: 100 }))[4]).toMatchObject([{ invoiceId: 'FIRST' }]);
		}
	});

	it('thanks a held-out customer all the same, and deals nobody by thanks or by what the gate blocks', async () => {
		const everybodyHeldOut = { ...pilot, pilotPercent: 100, holdOutPercent: 100 };
		const outputs = await plan([item('a', { action: 'acknowledge' }), item('b', { decision: 'block' }), item('c')], everybodyHeldOut);
		expect(outputs[0]).toMatchObject([{ customerId: 'a', status: 'planned' }]);
		expect(outputs[4]?.map(({ customerId }) => customerId)).toEqual(['c']);
	});

	it('records nobody where nobody is held out, and keeps to the segment', async () => {
		const outputs = await plan([item('a', { tags: ['wholesale'] }), item('b')], { ...pilot, pilotPercent: 100, pilotSegment: 'Wholesale', holdOutPercent: 0 });
		expect(outputs[0]?.map(({ customerId }) => customerId)).toEqual(['a']);
		expect(outputs[4]).toEqual([]);
	});

	it.each([
		[{ mode: 'dark' }, /'Mode' is "dark"/],
		[{ mode: 'pilot', pilotPercent: 120 }, /'Pilot Percent' is "120"/],
		[{ mode: 'pilot', holdOutPercent: 'some' }, /'Hold-Out Percent' is "some"/],
	])('refuses %j before anything is planned', async (parameters, message) => {
		const run = await runNode(new DunningLedger(), many, { parameters: { resource: 'touch', operation: 'plan', asOf, ...parameters } as never, second: [{}] });
		expect(run.error).toMatch(message);
		expect(run.outputs).toEqual([]);
	});
});
