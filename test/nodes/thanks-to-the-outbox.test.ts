import type { IDataObject, INodeType } from 'n8n-workflow';

import { BehaviourScore } from '../../nodes/BehaviourScore/BehaviourScore.node';
import { ComplianceGate } from '../../nodes/ComplianceGate/ComplianceGate.node';
import { DunningLedger } from '../../nodes/DunningLedger/DunningLedger.node';
import { ReminderComposer } from '../../nodes/ReminderComposer/ReminderComposer.node';
import { ReminderTierRouter } from '../../nodes/ReminderTierRouter/ReminderTierRouter.node';
import { runNode } from '../engine/run-node';

const CUSTOMER = { id: 'c-1', name: 'Alder GmbH', email: 'ap@alder.example', country: 'DE', timeZone: 'Europe/Berlin', language: 'de', kind: 'business' };
const INVOICE = { id: 'A-1', number: '2026-117', issueDate: '2026-02-17', dueDate: '2026-03-03', currency: 'EUR', total: 480, amountDue: 480, paymentUrl: 'https://pay.nordwind.example/A-1' };
const REMINDED = { at: '2026-03-04T09:00:00Z', type: 'reminder.sent', customerId: 'c-1', invoiceId: 'A-1', channel: 'email', tier: 'overdue_1', key: 'dun1:A-1:0:overdue_1' };
const SETTLED = { at: '2026-03-06T12:00:00Z', type: 'invoice.settled', customerId: 'c-1', invoiceId: 'A-1', key: 'stripe:A-1:settled', data: { issueDate: '2026-02-17', dueDate: '2026-03-03', settledOn: '2026-03-06', total: 480, disputed: false } };
const PROMISED = { at: '2026-03-06T12:00:00Z', type: 'promise.made', customerId: 'c-1', invoiceId: 'A-1', key: 'reply:1', data: { date: '2026-03-12', reply: 'reply:1' } };
const PAID = { ...INVOICE, amountDue: 0, status: 'paid' };

async function step(node: INodeType, items: object[], second: object[] | undefined, asOf: string, parameters: object = {}): Promise<IDataObject[][]> {
	const run = await runNode(node, items, { parameters: { asOf, ...parameters } as never, second, timeZone: 'Europe/Berlin' });
	if (run.error) throw new Error(run.error);
	return run.outputs;
}

/** As 05 plans it. */
async function plan(invoice: object, events: object[], asOf: string): Promise<IDataObject[]> {
	const scored = (await step(new BehaviourScore(), [{ invoice, customer: CUSTOMER }], events, asOf))[0] ?? [];
	const acknowledged = (await step(new ReminderTierRouter(), scored, events, asOf, { options: { thankFor: ['payment', 'promise'] } }))[1] ?? [];
	if (acknowledged.length === 0) return [];
	const written = (await step(new ReminderComposer(), acknowledged, undefined, asOf, { options: { companyName: 'Nordwind' } }))[0] ?? [];
	const gated = (await step(new ComplianceGate(), written, events, asOf, { creditorCountry: 'DE' })).flat();
	return (await step(new DunningLedger(), gated.map((item) => ({ ...item, plannedBy: 'planner-7' })), [{}], asOf, { resource: 'touch', operation: 'plan' }))[0] ?? [];
}

/** As 02 checks it again before it goes out: 0 still due, 1 no longer due. */
async function check(touch: IDataObject, invoice: object, events: object[], asOf: string): Promise<{ due: IDataObject[]; over: IDataObject[]; gate: string[] }> {
	const fresh = { invoice, customer: CUSTOMER, behaviour: JSON.parse(String(touch.behaviour)) as object, plannedPolicy: JSON.parse(String(touch.policy)) as object };
	const routed = (await step(new ReminderTierRouter(), [fresh], events, asOf, { policy: 'as_planned', options: { outputs: 'single' } }))[0] ?? [];
	const [due = [], over = []] = await step(new DunningLedger(), [touch], routed, asOf, { resource: 'touch', operation: 'check' });
	const gated = due.length > 0 ? (await step(new ComplianceGate(), due, events, asOf, { creditorCountry: 'DE' })).flat() : [];
	return { due, over, gate: gated.map(({ compliance }) => (compliance as { decision: string }).decision) };
}

const MONDAY = '2026-03-09T08:00:00+01:00';
const TEN = '2026-03-09T10:30:00+01:00';

describe('a thank-you for a payment', () => {
	it('is planned, checked again and allowed', async () => {
		const [touch] = await plan(PAID, [REMINDED, SETTLED], MONDAY);
		expect(touch).toMatchObject({ tier: 'paid_thanks', template: expect.stringMatching(/^paid_thanks/), status: 'planned', plannedBy: 'planner-7', amountDue: '0.00', recipient: 'ap@alder.example' });
		expect(await check(touch ?? {}, PAID, [REMINDED, SETTLED], TEN)).toMatchObject({ due: [{}], over: [], gate: ['allow'] });
	});

	it('no longer goes out once the payment was taken back, or the customer is held', async () => {
		const [touch = {}] = await plan(PAID, [REMINDED, SETTLED], MONDAY);
		expect((await check(touch, INVOICE, [REMINDED], TEN)).over).toHaveLength(1);
		expect((await check(touch, PAID, [REMINDED, SETTLED, { at: '2026-03-09T09:00:00Z', type: 'hold.placed', customerId: 'c-1', key: 'h' }], TEN)).over).toHaveLength(1);
	});
});

describe('a thank-you for a promise', () => {
	it('is planned, checked again and allowed', async () => {
		const [touch = {}] = await plan(INVOICE, [REMINDED, PROMISED], MONDAY);
		expect(touch).toMatchObject({ tier: 'promise_thanks', template: expect.stringMatching(/^promise_thanks/), status: 'planned', amountDue: '480.00' });
		expect(await check(touch, INVOICE, [REMINDED, PROMISED], TEN)).toMatchObject({ due: [{}], over: [], gate: ['allow'] });
	});

	it('no longer goes out once the invoice is paid or disputed', async () => {
		const [touch = {}] = await plan(INVOICE, [REMINDED, PROMISED], MONDAY);
		expect((await check(touch, PAID, [REMINDED, PROMISED, SETTLED], TEN)).over).toHaveLength(1);
		expect((await check(touch, INVOICE, [REMINDED, PROMISED, { at: '2026-03-09T09:00:00Z', type: 'dispute.opened', customerId: 'c-1', invoiceId: 'A-1' }], TEN)).over).toHaveLength(1);
	});
});
