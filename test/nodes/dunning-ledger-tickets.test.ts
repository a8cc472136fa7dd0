import { DunningLedger } from '../../nodes/DunningLedger/DunningLedger.node';
import { runNode, type NodeRunOptions } from '../engine/run-node';

const asOf = '2026-03-06T09:00:00Z';
const CUSTOMER = { id: 1, customerId: 'c-1', name: 'Alder GmbH', email: 'ap@alder.example', phone: null };
const TOUCH = { id: 2, key: 'k-1', status: 'planned', customerId: 'c-1', invoiceId: 'INV-1', tier: 'overdue_1', channel: 'email', recipient: 'ap@alder.example', text: 'Hello' };
const ticket = (operation: string, items: object[], second?: object[], parameters: object = {}, options: Partial<NodeRunOptions> = {}) =>
	runNode(new DunningLedger(), items, { parameters: { resource: 'ticket', operation, asOf, ...parameters } as never, second, ...options });
const OPEN = { ticket: '12', system: 'OTRS', status: 'open', email: 'ap@alder.example' };

describe('Record a Ticket', () => {
	it('holds, cancels, and releases again', async () => {
		const held = await ticket('record', [OPEN], [CUSTOMER, TOUCH]);
		expect(held.outputs).toMatchObject([[{ type: 'hold.placed', customerId: 'c-1', at: asOf }], [{ key: 'k-1', was: 'planned', status: 'cancelled' }], [], []]);
		const freed = await ticket('record', [{ ...OPEN, status: 'closed' }], [CUSTOMER, TOUCH, ...(held.outputs[0] ?? [])]);
		expect(freed.outputs).toMatchObject([[{ type: 'hold.released', customerId: 'c-1', data: { hold: 'ticket:OTRS:12:c-1:1' } }], [], [], []]);
	});

	it('lists for a person once, leaves strangers alone, and lets the others go on when one cannot be read', async () => {
		const other = { ...CUSTOMER, id: 3, customerId: 'c-2' };
		const items = [OPEN, { ...OPEN, ticket: '13', email: 'x@elsewhere.example' }, { ...OPEN, status: 'lost' }];
		const { outputs } = await ticket('record', items, [CUSTOMER, other], {}, { onError: 'continueErrorOutput' });
		expect(outputs[2]).toMatchObject([{ problem: 'ticket | OTRS:12 | c-1', kind: 'person', status: 'open', customerId: 'c-1' }, { customerId: 'c-2' }]);
		expect(outputs[3]).toMatchObject([{ ticket: 'OTRS:13' }]);
		expect(outputs[4]).toMatchObject([{ error: expect.stringContaining("'item.status' is \"lost\"") }]);
		const again = await ticket('record', [OPEN], [CUSTOMER, other, ...(outputs[2] ?? [])]);
		expect(again.outputs[2]).toEqual([]);
	});

	it('reads what Zendesk and HubSpot answer', async () => {
		const zendesk = { ids: ['7'], subdomain: 'nordwind', statusCode: 200, body: { tickets: [{ id: 7, status: 'open', requester_id: 9 }], users: [{ id: 9, email: 'ap@alder.example' }] } };
		expect((await ticket('record', [zendesk], [CUSTOMER], { ticketSystem: 'zendesk' })).outputs[0]).toMatchObject([{ key: 'ticket:zendesk:7:c-1:1' }]);
		const hubspot = { kind: 'contacts', id: '5', statusCode: 200, body: { properties: { email: 'ap@alder.example', pause: 'true' } }, holdProperty: 'pause' };
		expect((await ticket('record', [hubspot], [CUSTOMER], { ticketSystem: 'hubspot' })).outputs[0]).toMatchObject([{ key: 'ticket:hubspot:contacts-5:c-1:1' }]);
	});
});

it('List Held names the tickets to read again', async () => {
	const placed = (await ticket('record', [OPEN], [CUSTOMER])).outputs[0] ?? [];
	expect((await ticket('listHeld', placed, undefined, { system: 'OTRS' })).outputs).toEqual([[{ id: '12' }]]);
	expect((await ticket('listHeld', placed, undefined, { system: 'zendesk' })).outputs).toEqual([[]]);
});
