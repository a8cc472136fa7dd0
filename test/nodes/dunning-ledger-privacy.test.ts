import { verifyEvents } from '../../domain/ledger/verify-events';
import { DunningLedger } from '../../nodes/DunningLedger/DunningLedger.node';
import { tables } from '../domain/privacy/tables';
import { runNode, type NodeRunOptions } from '../engine/run-node';

const asOf = '2026-11-18T10:00:00Z';
const all = tables({ invoices: [{ id: 1, invoiceId: 'INV-1', customerId: 'C-1', dueDate: '2024-02-09', total: '500', amountDue: '0', status: 'paid', description: 'Ada Marsh' }] });
const rows = [...all.customers, ...all.events, ...all.touches, ...all.problems, ...all.invoices] as object[];
const privacy = (operation: string, parameters: object = {}, options: Partial<NodeRunOptions> = {}) =>
	runNode(new DunningLedger(), rows, { parameters: { resource: 'privacy', operation, asOf, ...parameters } as never, ...options });

describe('Export a Customer', () => {
	it('tells the rows of all tables apart', async () => {
		const { outputs } = await privacy('export', { customer: 'ada.marsh@mailbox.example' });
		expect(outputs).toMatchObject([[{ customerId: 'C-1', exportedAt: asOf, customers: [{ name: 'Ada Marsh' }], events: [{}, {}, {}, {}, {}, {}], touches: [{}], problems: [{}], invoices: [{ invoiceId: 'INV-1' }], verification: { intact: true } }]]);
	});

	it('of somebody unknown fails, or leaves by the error output', async () => {
		expect((await privacy('export', { customer: 'C-9' })).error).toContain("'customer' is \"C-9\"");
		const { outputs } = await privacy('export', { customer: 'C-9' }, { onError: 'continueErrorOutput' });
		expect(outputs.at(-1)).toMatchObject([{ error: expect.stringContaining('Expected the id or the e-mail address') }]);
	});
});

it('Preview Erasure counts what would go', async () => {
	const { outputs } = await privacy('preview', { customer: 'C-1' });
	expect(outputs).toMatchObject([[{ customerId: 'C-1', rows: { customers: 1, invoices: 1, events: 6, touches: 1, problems: 1 }, openInvoices: [], interrupted: false }]]);
});

describe('Erase a Customer', () => {
	it('hands over what is to be written, in the order of its outputs', async () => {
		const { outputs } = await privacy('erase', { customer: 'C-1', pseudonym: 'erased-1' });
		const [mark, stop, problems, invoices, touches, customers, events, , last, end] = outputs;
		expect(outputs.map((output) => output.length)).toEqual([1, 1, 1, 1, 1, 1, 6, 0, 1, 1]);
		expect([mark, end]).toMatchObject([[{ problem: 'erasure | C-1', key: 'erased-1' }], [{ problem: 'erasure | C-1' }]]);
		expect([stop, last]).toMatchObject([[{ type: 'customer.erased', customerId: 'C-1' }], [{ type: 'customer.erased', customerId: 'erased-1' }]]);
		expect(customers).toMatchObject([{ id: 1, customerId: 'C-1' }]);
		expect(JSON.stringify([problems, invoices, touches, events])).not.toMatch(/Ada|C-1|mailbox/);
		expect(verifyEvents([...(events ?? []), { ...last?.[0], id: 99 }])).toMatchObject({ intact: true, events: 7 });
	});

	it('needs a pseudonym that is one', async () => {
		expect((await privacy('erase', { customer: 'C-1', pseudonym: 'C-1' })).error).toContain("'pseudonym'");
	});
});

describe('Sweep', () => {
	it('hands over what is past its retention', async () => {
		const { outputs } = await privacy('sweep', { messagesMonths: 12, customersMonths: 36, problemsMonths: 6, asOf: '2027-03-02T12:00:00Z' });
		const [messages, problems, customers, kept] = outputs;
		expect(messages).toMatchObject([{ id: 1, key: 'dun1:INV-1:0:overdue_7', text: null, recipient: null }]);
		expect([problems, customers, kept]).toMatchObject([[{ id: 1 }], [{ customerId: 'C-1', lastOn: '2024-03-01' }], []]);
	});

	it.each([0, -1, 1.5, 'soon', ''])('refuses to keep things for %j months', async (months) => {
		expect((await privacy('sweep', { messagesMonths: months, customersMonths: 36, problemsMonths: 6 })).error).toMatch(/messagesMonths/);
	});
});
