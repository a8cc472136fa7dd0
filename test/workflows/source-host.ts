import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Topology } from '../../scripts/host/backing-services';
import { DunningHost } from '../../scripts/host/dunning-host';
import type { Execution, WorkflowJson } from '../../scripts/host/n8n-client';
import { PostgresServer } from '../../scripts/host/postgres-server';
import { withSettings, workflowFiles } from '../../scripts/host/workflow-files';
import { VendorNet, type Vendor } from '../vendors/vendor-net';

/** A real n8n that sees vendors' APIs instead of the internet. */
export interface SourceHost {
	host: DunningHost;
	net: VendorNet;
	/** Stores a credential, to be chosen on every node that asks for its type. */
	connect(type: string, data: Record<string, unknown>): Promise<void>;
	/** Plans by hand, as "Execute workflow" does; throws with n8n's message where the run fails. */
	plan(planner: string, values: Record<string, unknown>): Promise<Execution>;
	/** Has the planner's credentials and settings in place and publishes it, so that the sender may call it. */
	publish(planner: string, values?: Record<string, unknown>): Promise<string>;
	/** Writes settings into a planner that is published already, without running it. */
	configure(planner: string, values: Record<string, unknown>): Promise<string>;
	end(): Promise<void>;
}

export async function startSourceHost(vendors: readonly Vendor[], topology: Topology = 'data-tables'): Promise<SourceHost> {
	const store = topology === 'data-tables' ? 'data-tables' : 'postgres';
	const userFolder = mkdtempSync(path.join(tmpdir(), 'dunning-sources-'));
	const net = await VendorNet.open(userFolder, vendors);
	const host = await DunningHost.start({ userFolder, topology, env: net.env, progress: (message) => process.stderr.write(`  ${message}\n`) }).catch(async (error) => {
		await net.close();
		throw error;
	});
	const credentials = new Map<string, { id: string; name: string }>();
	const idOf = async (name: string) => {
		const wanted = workflowFiles(store)[name]?.name;
		const found = (await host.client.workflows()).find((workflow) => workflow.name === wanted);
		if (!found) throw new Error(`The workflow "${name}" is not imported`);
		return found.id;
	};
	const configure = async (planner: string, values: Record<string, unknown>) => {
		const workflow = workflowFiles(store)[planner];
		if (!workflow) throw new Error(`There is no workflow "${planner}"`);
		const id = await idOf(planner);
		await host.client.replaceWorkflow(id, withSettings(withAccounts(workflow, credentials), values));
		return id;
	};
	const connect = async (type: string, data: Record<string, unknown>) => {
		// Over the internal API, which takes an account that was connected already, tokens and all.
		const name = `${type} of this test`;
		const { data: { id } } = await host.client.rest<{ data: { id: string } }>('POST', '/credentials', { name, type, data });
		credentials.set(type, { id, name });
	};
	if (host.tables instanceof PostgresServer) await connect('postgres', host.tables.credential);
	return {
		host,
		net,
		configure,
		connect,
		async plan(planner, values) {
			return await host.client.runToEnd(await configure(planner, values), 'Plan now');
		},
		async publish(planner, values = {}) {
			const id = await configure(planner, values);
			await host.client.activate(id);
			return id;
		},
		async end() {
			await host.stop();
			await net.close();
			rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** Nodes of n8n's own that ask for an account without saying so in their parameters. */
const ACCOUNT_OF: Readonly<Record<string, string>> = {
	'n8n-nodes-base.crypto': 'crypto',
	'n8n-nodes-base.gmail': 'gmailOAuth2',
	'n8n-nodes-base.gmailTrigger': 'gmailOAuth2',
	'n8n-nodes-base.googleSheets': 'googleSheetsOAuth2Api',
	'n8n-nodes-base.microsoftOutlook': 'microsoftOutlookOAuth2Api',
	'n8n-nodes-base.microsoftOutlookTrigger': 'microsoftOutlookOAuth2Api',
	'n8n-nodes-base.odoo': 'odooApi',
	'n8n-nodes-base.postgres': 'postgres',
	'n8n-nodes-base.twilioTrigger': 'twilioApi',
	'n8n-nodes-base.whatsAppTrigger': 'whatsAppTriggerApi',
};

function withAccounts(workflow: WorkflowJson, credentials: ReadonlyMap<string, { id: string; name: string }>): WorkflowJson {
	const nodes = workflow.nodes.map((node) => {
		const type = String(node.parameters.nodeCredentialType ?? node.parameters.genericAuthType ?? ACCOUNT_OF[node.type] ?? '');
		const credential = credentials.get(type);
		return credential ? { ...node, credentials: { [type]: credential } } : node;
	});
	return { ...workflow, nodes };
}
