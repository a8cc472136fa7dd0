import { ReminderTierRouter } from '../../nodes/ReminderTierRouter/ReminderTierRouter.node';
import { runNode } from '../engine/run-node';

const asOf = '2026-03-06T09:00:00+01:00';
const item = (id: string, more: object = {}) => ({
	invoice: { id, dueDate: '2026-03-03', currency: 'EUR', total: 480, amountDue: 480 },
	customer: { id: `c-${id}`, name: 'Alder GmbH', email: 'a@alder.example', country: 'DE' },
	...more,
});
const custom = {
	policy: 'custom',
	timeZone: 'Europe/Berlin',
	tiers: { tier: [{ id: 'three_days', day: 3, tone: 'helpful', approval: 'never', channels: [] }] },
	options: { businessDays: false },
};
const run = (items: object[], parameters: object) => runNode(new ReminderTierRouter(), items, { parameters: { asOf, ...parameters } as never, second: [{}] });
const again = { policy: 'as_planned', options: { outputs: 'single' } };

describe('deciding again by the policy that a touch was planned by', () => {
	it('comes to the same decision, whatever the policy was', async () => {
		const [planned] = (await run([item('1')], custom)).outputs[0] ?? [];
		expect(planned).toMatchObject({ reminder: { action: 'send', tier: 'three_days' } });
		const plannedPolicy = JSON.stringify((planned?.reminder as { policy: unknown }).policy);
		expect((await run([item('1', { plannedPolicy })], again)).outputs).toMatchObject([[{ reminder: planned?.reminder }]]);
		expect((await run([item('1')], { policy: 'blueprint', options: { outputs: 'single' } })).outputs).toMatchObject([[{ reminder: { tier: 'overdue_1' } }]]);
	});

	it('has the outputs of the routes, though the other options ask for one a tier', async () => {
		const plannedPolicy = { policy: 'gentle_b2b', timeZone: 'Europe/Berlin', options: {}, waits: {} };
		const { outputs } = await run([item('1', { plannedPolicy })], { policy: 'as_planned', options: { outputs: 'tiers' } });
		expect(outputs.map((output) => output.length)).toEqual([1, 0, 0, 0, 0, 0, 0]);
	});

	it.each([
		['nothing says it', [item('1')], /'plannedPolicy' is missing/],
		['two items say different ones', [item('1', { plannedPolicy: { policy: 'blueprint', timeZone: 'UTC' } }), item('2', { plannedPolicy: { policy: 'subscription', timeZone: 'UTC' } })], /one policy for all items/],
		['it is no policy', [item('1', { plannedPolicy: 'blueprint' })], /'plannedPolicy' is "blueprint". Expected what 'reminder.policy' was/],
		['it has a mistake', [item('1', { plannedPolicy: { policy: 'blueprint', timeZone: 'Mars' } })], /timeZone/],
	])('says so where %s', async (_what, items, message) => {
		const { error } = await run(items, again);
		expect(error).toMatch(message);
	});
});
