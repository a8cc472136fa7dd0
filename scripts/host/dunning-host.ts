import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { Inbox } from '../inbox/inbox';
import { BackingServices, type Topology } from './backing-services';
import { installN8n } from './install-n8n';
import { installPackage, packPackage } from './install-package';
import { N8nClient, type Execution, type WorkflowJson } from './n8n-client';
import type { RunningN8n } from './n8n-process';
import { N8nQueue } from './n8n-queue';
import { freePorts } from './ports';
import { silent, type Progress } from './progress';
import type { TableAccess } from './table-access';
import { withCredential, withSchedule, withSettings, workflowFiles } from './workflow-files';

interface Credential {
	id: string;
	name: string;
}

export interface DunningHostSettings {
	/** n8n's user folder; what is in it already is kept. */
	userFolder: string;
	port?: number;
	inboxPort?: number;
	env?: Record<string, string>;
	progress?: Progress;
	/** What n8n runs on; by default one process with its own Data Tables. */
	topology?: Topology;
	/** How many workers there are in queue mode. */
	workers?: number;
}

/** An account as n8n keeps it: which nodes use it, the type of the credential, and what is in it. */
export interface Account {
	nodeType: string;
	type: string;
	data: Record<string, unknown>;
}

/** The name of a workflow's file, without ".json". */
type WorkflowName = string;

/** A real n8n with the packed package, the workflows and a local inbox: what the demo shows and the tests try. */
export class DunningHost {
	private starting: Promise<RunningN8n> | undefined;

	private constructor(
		private readonly settings: DunningHostSettings,
		private n8n: RunningN8n,
		private api: N8nClient,
		readonly inbox: Inbox,
		private readonly ids: Map<string, string>,
		private readonly smtp: Credential,
		private readonly services: BackingServices,
		private readonly database: Credential | undefined,
	) {}

	static async start(given: DunningHostSettings): Promise<DunningHost> {
		// Pages and waiting executions name the address, so a restart keeps it.
		const settings = { ...given, port: given.port ?? (await freePorts(1))[0] };
		const progress = settings.progress ?? silent;
		await installN8n(progress);
		await mkdir(settings.userFolder, { recursive: true });
		progress('Packing the package and installing it as a community node');
		await installPackage(await packPackage(path.join(settings.userFolder, 'packed')), settings.userFolder);
		const inbox = await Inbox.open(settings.inboxPort);
		const services = await BackingServices.start(settings.topology ?? 'data-tables');
		let n8n: RunningN8n | undefined;
		try {
			progress('Starting n8n');
			n8n = await services.startN8n(settings);
			const api = await N8nClient.signIn(n8n.url);
			const smtp = await api.createCredential(`Local inbox ${inbox.smtpPort}`, 'smtp', { user: '', password: '', host: '127.0.0.1', port: inbox.smtpPort, secure: false, disableStartTls: true, hostName: '' });
			const database = services.postgres && (await api.createCredential(`Local PostgreSQL ${services.postgres.port}`, 'postgres', services.postgres.credential));
			const host = new DunningHost(settings, n8n, api, inbox, new Map(), smtp, services, database);
			await host.importWorkflows();
			return host;
		} catch (error) {
			await n8n?.stop();
			await services.stop();
			await inbox.close();
			throw error;
		}
	}

	get url(): string {
		return this.n8n.url;
	}

	get client(): N8nClient {
		return this.api;
	}

	/** The tables, whatever keeps them. */
	get tables(): TableAccess {
		return this.services.postgres ?? this.api;
	}

	idOf(name: WorkflowName): string {
		const id = this.ids.get(name);
		if (!id) throw new Error(`The workflow "${name}" is not imported`);
		return id;
	}

	/** Creates the tables and, if wanted, loads the sample ledger as it stands on `sampleDay`. */
	async setUp(values: { loadSampleLedger: boolean; sampleDay?: string }): Promise<Execution> {
		return await this.press('00-set-up', 'Set up by hand', { sampleDay: '', ...values });
	}

	async plan(asOf: string): Promise<Execution> {
		return await this.press('01-plan-the-day', 'Plan now', { asOf });
	}

	async send(asOf: string): Promise<Execution> {
		return await this.press('02-send-what-is-due', 'Send now', { asOf });
	}

	/** Sets up one of the ways to send as a person would: settings, account, published, and run once. */
	async connect(name: WorkflowName, values: Record<string, unknown>, account?: Account): Promise<void> {
		await this.configure(name, values, account);
		await this.activate(name);
		await this.api.runToEnd(this.idOf(name), 'Connect');
	}

	/** Changes settings of a workflow and, if given, the account of its nodes of one type. */
	async configure(name: WorkflowName, values: Record<string, unknown>, account?: Account): Promise<void> {
		await this.replace(name, withSettings(this.prepared(name), values), account);
	}

	/** Chooses an account on a workflow's nodes of one type. */
	async useAccount(name: WorkflowName, account: Account): Promise<void> {
		await this.replace(name, this.prepared(name), account);
	}

	/** Starts the run and does not wait for its end. */
	async beginSending(asOf: string): Promise<string> {
		await this.configure('02-send-what-is-due', { asOf });
		return await this.api.press(this.idOf('02-send-what-is-due'), 'Send now');
	}

	/** Has a workflow run by its schedule, at other times than its own. */
	async runOnSchedule(name: WorkflowName, crons: readonly string[], values: Record<string, unknown>): Promise<void> {
		await this.replace(name, withSchedule(withSettings(this.prepared(name), values), crons), undefined);
		await this.activate(name);
	}

	async activate(...names: WorkflowName[]): Promise<void> {
		for (const name of names) await this.api.activate(this.idOf(name));
	}

	/** Ends n8n as a power cut would, and starts it again on the same folder. */
	async killAndRestart(): Promise<void> {
		await this.n8n.kill();
		this.starting = this.services.startN8n(this.settings);
		this.n8n = await this.starting;
		this.api = await N8nClient.signIn(this.n8n.url);
	}

	/** The processes of queue mode, to end one of them. */
	get queue(): N8nQueue {
		if (!(this.n8n instanceof N8nQueue)) throw new Error('n8n does not run in queue mode here');
		return this.n8n;
	}

	/** PostgreSQL and Redis, to end one of them. */
	get backing(): BackingServices {
		return this.services;
	}

	/** The most memory that one of n8n's processes has held so far. */
	async peakMegabytes(): Promise<number> {
		return await this.n8n.peakMegabytes();
	}

	async stop(): Promise<void> {
		// Whoever stops while n8n is being started again must not leave it behind.
		await this.starting?.then((n8n) => n8n.stop(), () => undefined);
		await this.n8n.stop();
		await this.services.stop();
		await this.inbox.close();
	}

	private async press(name: WorkflowName, trigger: string, values: Record<string, unknown>): Promise<Execution> {
		await this.configure(name, values);
		return await this.api.runToEnd(this.idOf(name), trigger);
	}

	private async replace(name: WorkflowName, workflow: WorkflowJson, account: Account | undefined): Promise<void> {
		const credential = account && (await this.api.createCredential(`${account.type} for ${name}`, account.type, account.data));
		await this.api.replaceWorkflow(this.idOf(name), credential ? withCredential(workflow, account.nodeType, account.type, credential) : workflow);
	}

	private async importWorkflows(): Promise<void> {
		const there = new Map((await this.api.workflows()).map(({ name, id }) => [name, id]));
		for (const [name, workflow] of Object.entries(workflowFiles(this.store))) {
			const known = there.get(workflow.name);
			if (known) await this.api.replaceWorkflow(known, this.prepared(name));
			this.ids.set(name, known ?? (await this.api.importWorkflow(this.prepared(name))));
		}
		// The sender has the planner read each invoice again, and n8n calls only workflows that are published.
		await this.activate('01-plan-the-day');
	}

	private prepared(name: string): WorkflowJson {
		const workflow = workflowFiles(this.store)[name];
		if (!workflow) throw new Error(`There is no workflow "${name}"`);
		const ready = withCredential(workflow, 'n8n-nodes-base.emailSend', 'smtp', this.smtp);
		return this.database ? withCredential(ready, 'n8n-nodes-base.postgres', 'postgres', this.database) : ready;
	}

	private get store(): string {
		return this.services.postgres ? 'postgres' : 'data-tables';
	}
}
