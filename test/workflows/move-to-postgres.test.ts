import type { DunningHost } from '../../scripts/host/dunning-host';
import { PostgresServer } from '../../scripts/host/postgres-server';
import { withCredential, workflowFiles } from '../../scripts/host/workflow-files';
import { DAY, PLAN_AT, STARTS_WITHIN_MS, startHost } from './host';

describe('moving from Data Tables to PostgreSQL in a real n8n', () => {
	let host: DunningHost;
	let end: (() => Promise<void>) | undefined;
	let postgres: PostgresServer | undefined;
	let workflow: string;
	const server = () => postgres as PostgresServer;
	const move = () => host.client.runToEnd(workflow, 'Move now');
	const tables = ['dunning_customers', 'dunning_invoices', 'dunning_events', 'dunning_outbox'];
	const countsOf = async (where: { rows(table: string): Promise<unknown[]> }) => Promise.all(tables.map(async (table) => (await where.rows(table)).length));

	beforeAll(async () => {
		({ host, end } = await startHost());
		postgres = await PostgresServer.start();
		const credential = await host.client.createCredential('The new place', 'postgres', postgres.credential);
		const file = workflowFiles('postgres')['90-move-to-postgres'];
		if (!file) throw new Error('There is no workflow to move with');
		workflow = await host.client.importWorkflow(withCredential(file, 'n8n-nodes-base.postgres', 'postgres', credential));
		await host.setUp({ loadSampleLedger: true, sampleDay: DAY });
		await host.plan(PLAN_AT);
	}, STARTS_WITHIN_MS);
	afterAll(async () => {
		await end?.();
		await postgres?.stop();
	}, 60_000);

	it('copies every row and finds the chains intact', async () => {
		const { data } = await move();
		const compared = data?.resultData.runData.Compare?.[0]?.data?.main?.[0]?.map(({ json }) => json) ?? [];
		expect(compared.filter(({ dataTable, postgres: there, chains }) => dataTable !== there || chains !== 'intact')).toEqual([]);
		expect(await countsOf(server())).toEqual(await countsOf(host.tables));
		const texts = ({ key, status, sendAt }: Record<string, unknown>) => ({ key, status, sendAt: new Date(String(sendAt)).getTime() });
		expect((await server().rows('dunning_outbox')).map(texts)).toEqual((await host.tables.rows('dunning_outbox')).map(texts));
	});

	it('copies nothing twice', async () => {
		const before = await countsOf(server());
		await move();
		expect(await countsOf(server())).toEqual(before);
	});

	it('says what is missing, and which event was changed', async () => {
		const [event] = await server().rows('dunning_events');
		await server().query(`DELETE FROM dunning_invoices WHERE id = (SELECT min(id) FROM dunning_invoices)`);
		await server().query(`UPDATE dunning_events SET "type" = 'payment.received' WHERE id = ${Number(event?.id)}`);
		await expect(move()).rejects.toThrow(/dunning_invoices: \d+ rows in the Data Table, \d+ in PostgreSQL.*dunning_events of customer .* in the PostgreSQL, row 1: its content was changed/);
	});
});
