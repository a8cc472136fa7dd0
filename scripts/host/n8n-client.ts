import type { Row, TableAccess } from './table-access';

/** A workflow as n8n imports it. */
export interface WorkflowJson {
	id?: string;
	name: string;
	nodes: WorkflowNode[];
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
	[more: string]: unknown;
}

export interface WorkflowNode {
	name: string;
	type: string;
	parameters: Record<string, unknown>;
	credentials?: Record<string, { id: string; name: string }>;
	[more: string]: unknown;
}

export interface Execution {
	id: string;
	finished: boolean;
	status: string;
	workflowId: string;
	data?: { resultData: { error?: { message: string }; lastNodeExecuted?: string; runData: Record<string, NodeRunData[]> } };
}

export interface NodeRunData {
	executionTime: number;
	error?: { message: string };
	data?: { main?: ({ json: Record<string, unknown> }[] | null)[] };
}

export const OWNER = { email: 'owner@dunning.example', password: 'Dunning-demo-1', firstName: 'Demo', lastName: 'Owner' };

const ENDED = new Set(['success', 'error', 'crashed', 'canceled']);
const PAGE = 250;
/** A first run over hundreds of invoices takes minutes on a busy machine. */
const PATIENCE_MS = 30 * 60_000;

/** What a person does in the editor, done over n8n's own API. */
export class N8nClient implements TableAccess {
	private cookie = '';
	private apiKey = '';
	private readonly tableIds = new Map<string, string>();

	private constructor(readonly url: string) {}

	/** Signs in as the owner, who is created on the first visit. */
	static async signIn(url: string): Promise<N8nClient> {
		const client = new N8nClient(url);
		const { showSetupOnFirstLoad } = await client.settings();
		if (showSetupOnFirstLoad) await client.rest('POST', '/owner/setup', OWNER);
		await client.rest('POST', '/login', { emailOrLdapLoginId: OWNER.email, password: OWNER.password });
		const { data: scopes } = await client.rest<{ data: string[] }>('GET', '/api-keys/scopes');
		const key = { label: `host ${new Date().toISOString()}`, scopes, expiresAt: null };
		client.apiKey = (await client.rest<{ data: { rawApiKey: string } }>('POST', '/api-keys', key)).data.rawApiKey;
		return client;
	}

	/** For requests beside this client, such as those of a browser. */
	get sessionCookie(): string {
		return this.cookie;
	}

	async createCredential(name: string, type: string, data: Record<string, unknown>): Promise<{ id: string; name: string }> {
		const { id } = await this.api<{ id: string }>('POST', '/credentials', { name, type, data });
		return { id, name };
	}

	/** Imports a workflow; only what n8n's API accepts is sent. */
	async importWorkflow({ name, nodes, connections, settings }: WorkflowJson): Promise<string> {
		const { id } = await this.api<{ id: string }>('POST', '/workflows', { name, nodes, connections, settings: settings ?? {} });
		return id;
	}

	async replaceWorkflow(id: string, { name, nodes, connections, settings }: WorkflowJson): Promise<void> {
		await this.api('PUT', `/workflows/${id}`, { name, nodes, connections, settings: settings ?? {} });
	}

	async workflows(): Promise<{ id: string; name: string; active: boolean }[]> {
		return (await this.api<{ data: { id: string; name: string; active: boolean }[] }>('GET', `/workflows?limit=${PAGE}`)).data;
	}

	async activate(id: string): Promise<void> {
		await this.api('POST', `/workflows/${id}/activate`);
	}

	async deactivate(id: string): Promise<void> {
		await this.api('POST', `/workflows/${id}/deactivate`);
	}

	/** Presses "Execute workflow" on a trigger and gives the id of the execution. */
	async press(workflowId: string, trigger: string): Promise<string> {
		const answer = await this.rest<{ data: { executionId: string } }>('POST', `/workflows/${workflowId}/run`, {
			triggerToStartFrom: { name: trigger },
		});
		return answer.data.executionId;
	}

	/** Presses "Execute workflow" and waits for the end; throws with n8n's message where the run fails. */
	async runToEnd(workflowId: string, trigger: string, withinMs = PATIENCE_MS): Promise<Execution> {
		const execution = await this.untilEnded(await this.press(workflowId, trigger), withinMs);
		if (execution.status !== 'success') {
			const { error, lastNodeExecuted } = execution.data?.resultData ?? {};
			throw new Error(`Execution ${execution.id} ended with "${execution.status}" at "${lastNodeExecuted}": ${error?.message}`);
		}
		return execution;
	}

	async untilEnded(executionId: string, withinMs = PATIENCE_MS): Promise<Execution> {
		const giveUpAt = Date.now() + withinMs;
		for (;;) {
			const state = await this.api<Execution>('GET', `/executions/${executionId}`).catch(() => undefined);
			if (state && ENDED.has(state.status)) return await this.api<Execution>('GET', `/executions/${executionId}?includeData=true`);
			if (Date.now() > giveUpAt) throw new Error(`Execution ${executionId} still "${state?.status}" after ${withinMs / 1000} s`);
			await new Promise((resolve) => setTimeout(resolve, 300));
		}
	}

	async executions(workflowId: string): Promise<Execution[]> {
		return (await this.api<{ data: Execution[] }>('GET', `/executions?workflowId=${workflowId}&limit=${PAGE}`)).data;
	}

	/** All rows of a Data Table, oldest first. */
	async rows(table: string): Promise<Row[]> {
		const id = await this.tableId(table);
		const rows: Row[] = [];
		let cursor = '';
		do {
			const page = await this.api<{ data: Row[]; nextCursor?: string | null }>('GET', `/data-tables/${id}/rows?limit=${PAGE}${cursor}`);
			rows.push(...page.data);
			cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor)}` : '';
		} while (cursor);
		return rows.sort((a, b) => Number(a.id) - Number(b.id));
	}

	async insertRows(table: string, rows: readonly Row[]): Promise<void> {
		const id = await this.tableId(table);
		for (let from = 0; from < rows.length; from += PAGE) {
			await this.api('POST', `/data-tables/${id}/rows`, { data: rows.slice(from, from + PAGE), returnType: 'count' });
		}
	}

	/** Sets columns of the rows in which `column` equals `value`, as a person would in the table. */
	async updateRows(table: string, column: string, value: string, data: Row): Promise<void> {
		const filter = { type: 'and', filters: [{ columnName: column, condition: 'eq', value }] };
		await this.api('PATCH', `/data-tables/${await this.tableId(table)}/rows/update`, { filter, data });
	}

	async deleteRows(table: string, column: string, value: string): Promise<void> {
		const filter = JSON.stringify({ type: 'and', filters: [{ columnName: column, condition: 'eq', value }] });
		await this.api('DELETE', `/data-tables/${await this.tableId(table)}/rows/delete?filter=${encodeURIComponent(filter)}`);
	}

	async createTable(name: string, columns: readonly { name: string; type: string }[]): Promise<void> {
		await this.api('POST', '/data-tables', { name, columns });
	}

	async tables(): Promise<{ id: string; name: string }[]> {
		return (await this.api<{ data: { id: string; name: string }[] }>('GET', `/data-tables?limit=${PAGE}`)).data;
	}

	/** Calls n8n's internal API, as the editor does. */
	async rest<Answer = unknown>(method: string, path: string, body?: unknown): Promise<Answer> {
		const answer = await this.call<Answer>(method, `/rest${path}`, body, { cookie: this.cookie });
		return answer;
	}

	private async settings(): Promise<{ showSetupOnFirstLoad: boolean }> {
		const answer = await this.rest<{ data: { userManagement: { showSetupOnFirstLoad: boolean } } }>('GET', '/settings');
		return answer.data.userManagement;
	}

	private async tableId(name: string): Promise<string> {
		if (!this.tableIds.has(name)) for (const table of await this.tables()) this.tableIds.set(table.name, table.id);
		const id = this.tableIds.get(name);
		if (!id) throw new Error(`There is no Data Table "${name}"; run the workflow "00 Set up" first`);
		return id;
	}

	private async api<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
		return await this.call<Answer>(method, `/api/v1${path}`, body, { 'x-n8n-api-key': this.apiKey });
	}

	private async call<Answer>(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
		const response = await fetch(this.url + path, {
			method,
			headers: { 'content-type': 'application/json', ...headers },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`);
		const cookie = response.headers.getSetCookie().find((line) => line.startsWith('n8n-auth='));
		if (cookie) this.cookie = cookie.split(';')[0] ?? '';
		return (text === '' ? undefined : JSON.parse(text)) as Answer;
	}
}
