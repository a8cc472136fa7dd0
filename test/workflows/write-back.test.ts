import type { Row } from '../../scripts/host/table-access';
import { ErpNextApi } from '../vendors/erpnext';
import { InvoiceNinjaApi } from '../vendors/invoice-ninja';
import { OdooApi } from '../vendors/odoo';
import { StripeApi } from '../vendors/stripe';
import type { VendorRequest } from '../vendors/vendor-net';
import { XeroApi } from '../vendors/xero';
import { ZohoBooksApi } from '../vendors/zoho-books';
import { STARTS_WITHIN_MS } from './host';
import { startSourceHost, type SourceHost } from './source-host';

const PLAN = { asOf: '2026-11-20T06:00:00+01:00' };
const SEND_AT = '2026-11-20T16:30:00+01:00';
const stripe = new StripeApi();
const crm: Row[] = [];
const ledgers = [
	{ file: 'xero', api: new XeroApi(), id: '1000' },
	{ file: 'zoho-books', api: new ZohoBooksApi(), id: '3000' },
	{ file: 'invoice-ninja', api: new InvoiceNinjaApi(), id: '4000' },
	{ file: 'erpnext', api: new ErpNextApi(), id: '5000' },
	{ file: 'odoo', api: new OdooApi(), id: '6000' },
];
const takeNote = ({ body }: VendorRequest) => {
	crm.push(JSON.parse(body) as Row);
	return { status: 200, json: { id: 'note-1' } };
};

describe('what was sent is noted at its source, in a real n8n against servers that behave like them', () => {
	let source: SourceHost;
	const outbox = async () => await source.host.tables.rows('dunning_outbox');
	const touchOf = async (invoiceId: string) => (await outbox()).find((row) => row.invoiceId === invoiceId);
	const noteOf = (touch: Row | undefined) => `Dunning: overdue_1 sent by email on 2026-11-20 [${String(touch?.key)}]`;
	const lastTouch = (id: string) => (stripe.invoices.get(id)?.metadata as { dunning_last_touch?: string } | undefined)?.dunning_last_touch;

	beforeAll(async () => {
		for (const { api, id } of ledgers) api.bill({ id: `${id}1`, firm: { id, name: `Firma ${id} GmbH`, email: `ap@firma-${id}.example` }, issued: '2026-11-05', due: '2026-11-19', amount: 119.9 });
		stripe.bill({ id: 'in_1', customer: { id: 'cus_1', name: 'Firma Stripe', email: 'ap@stripe-firma.example', country: 'DE' }, created: Date.parse('2026-11-05T06:00:00+01:00') / 1000, daysToDue: 14, amount: 120_00 });
		source = await startSourceHost([...ledgers.map(({ api }) => api), stripe, { hosts: ['crm.example.com'], answer: takeNote }]);
		const { host } = source;
		await host.setUp({ loadSampleLedger: false });
		for (const { api: { credential } } of ledgers) await source.connect(credential.type, credential.data);
		await source.connect('stripeApi', { secretKey: stripe.secretKey, signatureSecret: '' });
		await source.connect('crypto', { hmacSecret: 'shared with the CRM', signPrivateKey: '', encryptionPassphrase: '', encryptionPublicKey: '', encryptionPrivateKey: '' });
		for (const [planner, settings] of [...ledgers.map(({ api }) => [api.planner, api.settings] as const), ['01-plan-the-day-stripe', {}] as const]) {
			await source.plan(planner, { ...PLAN, ...settings });
			await source.publish(planner, { ...PLAN, ...settings });
		}
		// Where a customer is matters for planning alone.
		const settingsOf = (settings: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'defaultCountry'));
		const connected: [string, Record<string, unknown>][] = [
			...ledgers.map(({ file, api }): [string, Record<string, unknown>] => [file, settingsOf(api.settings)]),
			['stripe', {}],
			['signed-webhook', { url: 'https://crm.example.com/notes' }],
		];
		for (const [file, settings] of connected) await host.client.runToEnd(await source.publish(`02-write-back-${file}`, settings), 'Connect');
	}, STARTS_WITHIN_MS);
	afterEach(() => source?.net.calm());
	afterAll(async () => await source?.end(), 60_000);

	it('each at its own, once, with what was sent and when; the CRM hears of all', async () => {
		source.net.trouble = ({ method, path }) => (method === 'POST' && path === '/api/resource/Comment' ? { status: 500, json: { exc_type: 'Broken' } } : undefined);
		await source.host.send(SEND_AT);
		await source.host.send(SEND_AT);
		const touches = await outbox();
		expect(touches.map(({ status }) => status)).toEqual(touches.map(() => 'sent'));
		for (const { file, api, id } of ledgers) {
			const touch = await touchOf(`${id}1`);
			expect({ file, notes: api.notes }).toEqual({ file, notes: file === 'erpnext' ? [] : [{ id: `${id}1`, text: noteOf(touch) }] });
		}
		expect(lastTouch('in_1')).toBe(noteOf(await touchOf('in_1')));
		expect(crm.map(({ key }) => key).sort()).toEqual(touches.map(({ key }) => key).sort());
	});

	it('what could not be written is on the list of problems, and changes nothing about the touch', async () => {
		const touch = await touchOf('50001');
		const problems = (await source.host.tables.rows('dunning_problems')).filter(({ kind }) => kind === 'failure');
		expect(problems).toMatchObject([{ status: 'open', node: 'Not written back', key: touch?.key, customerId: '5000', message: expect.stringContaining('Sent, but not written back') }]);
		expect(touch).toMatchObject({ status: 'sent', attempts: 1 });
	});

	it('written back again, each invoice still has one note; what was missing is there now', async () => {
		for (const [file, invoiceId] of [...ledgers.map(({ file, id }) => [file, `${id}1`] as const), ['stripe', 'in_1'] as const]) {
			const touch = await touchOf(invoiceId);
			await source.host.client.runToEnd(await callOf(`02-write-back-${file}`, touch ?? {}), 'Again');
			expect({ file, note: file === 'stripe' ? lastTouch('in_1') : ledgers.find((one) => one.file === file)?.api.notes }).toEqual({ file, note: file === 'stripe' ? noteOf(touch) : [{ id: invoiceId, text: noteOf(touch) }] });
		}
		expect(source.net.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/invoices/in_1')).toHaveLength(1);
	});

	it('no other host was asked for anything of ours', () => {
		expect([...source.net.refusedHosts].filter((host) => !host.includes('n8n.io'))).toEqual([]);
	});

	/** A workflow that has a touch written back by hand. */
	async function callOf(writeBack: string, touch: Row): Promise<string> {
		const nodes = [
			{ id: 'a', name: 'Again', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, position: [0, 0], parameters: {} },
			{ id: 'b', name: 'The touch', type: 'n8n-nodes-base.set', typeVersion: 3.4, position: [200, 0], parameters: { mode: 'raw', jsonOutput: JSON.stringify(touch), options: {} } },
			{ id: 'c', name: 'Call', type: 'n8n-nodes-base.executeWorkflow', typeVersion: 1.3, position: [400, 0], parameters: { source: 'database', workflowId: { __rl: true, mode: 'id', value: source.host.idOf(writeBack) }, workflowInputs: { mappingMode: 'defineBelow', value: {} }, mode: 'once', options: { waitForSubWorkflow: true } } },
		];
		const wire = (node: string) => ({ main: [[{ node, type: 'main' as const, index: 0 }]] });
		return await source.host.client.importWorkflow({ name: `Again ${writeBack}`, nodes: nodes as never, connections: { Again: wire('The touch'), 'The touch': wire('Call') } });
	}
});
