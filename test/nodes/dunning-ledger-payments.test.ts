import { DunningLedger } from '../../nodes/DunningLedger/DunningLedger.node';
import { runNode } from '../engine/run-node';

const asOf = '2026-03-10T10:00:00Z';
const KEY = 'dun1:in_1:failure-1:retry_payment';
const RETRY = { problem: 'person | c-1', key: KEY, customerId: 'c-1', invoiceId: 'in_1' };
const ledger = (resource: string, operation: string, items: object[], second?: object[]) =>
	runNode(new DunningLedger(), items, { parameters: { resource, operation, asOf } as never, second, timeZone: 'Europe/Berlin' });
const routed = { invoice: { id: 'in_1' }, reminder: { action: 'retry_payment', tier: null, key: KEY, requiresApproval: false, daysOverdue: 3, reason: 'Tried again today.', sendAt: '2026-03-10T10:00:00+01:00', question: 4 } };
const OPEN = { statusCode: 200, body: { status: 'open', amount_remaining: 100 } };

describe('Check Retry', () => {
	it.each<[string, object[], number]>([
		['due', [OPEN, routed], 0],
		['not yet', [OPEN], 1],
		['over', [OPEN, { ...routed, reminder: { ...routed.reminder, action: 'hold' } }], 2],
	])('%s leaves by its own output', async (_name, second, output) => {
		const { outputs } = await ledger('payment', 'checkRetry', [RETRY], second);
		expect(outputs.map((items) => items.length)).toEqual([0, 1, 2].map((index) => (index === output ? 1 : 0)));
		expect(outputs[output]).toMatchObject([RETRY]);
	});
});

it('Record Retry closes the problem, and writes a decline down', async () => {
	const { outputs } = await ledger('payment', 'recordRetry', [{ statusCode: 402, body: { error: { decline_code: 'do_not_honor' } } }], [RETRY]);
	expect(outputs).toMatchObject([[{ problem: 'person | c-1', status: 'done' }], [{ type: 'payment.failed', invoiceId: 'in_1', data: { code: 'do_not_honor' } }]]);
});

it("Settle Promises goes by the holidays of the customer's place", async () => {
	const promise = { at: '2026-04-01T10:00:00Z', type: 'promise.made', customerId: 'c-1', invoiceId: 'in_1', key: 'reply:1', data: { date: '2026-04-02' } };
	const at = async (day: string, country: string) => {
		const run = await runNode(new DunningLedger(), [promise, { id: 1, customerId: 'c-1', country }], { parameters: { resource: 'history', operation: 'settlePromises', asOf: `2026-${day}T10:00:00Z` } as never, timeZone: 'Europe/Berlin' });
		return run.outputs[0]?.map(({ type, key }) => [type, key]);
	};
	// Good Friday and Easter Monday lie between the day and its grace in Germany, not in the United States.
	expect(await at('04-06', 'US')).toEqual([['promise.broken', 'reply:1']]);
	expect(await at('04-07', 'DE')).toEqual([]);
	expect(await at('04-08', 'DE')).toEqual([['promise.broken', 'reply:1']]);
});
