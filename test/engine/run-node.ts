import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	NodeConnectionTypes,
	Workflow,
	createRunExecutionData,
	type IBinaryKeyData,
	type IConnections,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
	type NodeExecutionHint,
	type OnError,
} from 'n8n-workflow';

/** What came out of a node that n8n's own engine ran. */
export interface NodeRun {
	/** json of the items, by output; with `onError: continueErrorOutput` the last one is the error output. */
	outputs: IDataObject[][];
	items: INodeExecutionData[][];
	hints: NodeExecutionHint[];
	/** The message the run stopped with. */
	error?: string;
}

export interface NodeRunOptions {
	parameters?: INodeParameters;
	/** Files of the items, in their order. */
	binaries?: readonly (IBinaryKeyData | undefined)[];
	/** Items of the second input; undefined leaves it unwired. */
	second?: readonly object[];
	/** What a chat model node hands over, wired to the subject's language model input. */
	model?: object;
	/** The account that is chosen on the node, by its type. */
	credential?: { type: string; data: IDataObject };
	onError?: OnError;
	timeZone?: string;
}

/** Runs one node between real wires in n8n-core's engine, with `items` on its first input. */
export async function runNode(type: INodeType, items: readonly object[], options: NodeRunOptions = {}): Promise<NodeRun> {
	const subject: INode = {
		id: 'subject',
		name: 'Subject',
		type: 'test.subject',
		typeVersion: newestVersionOf(type),
		position: [0, 0],
		parameters: options.parameters ?? {},
		...(options.onError ? { onError: options.onError } : {}),
		...(options.credential ? { credentials: { [options.credential.type]: { id: 'account', name: 'Account' } } } : {}),
	};
	const connections: IConnections = { Start: { main: [[wire('Items', 0), ...(options.second ? [wire('Second', 0)] : [])]] } };
	connections.Items = { main: [[wire('Subject', 0)]] };
	if (options.second) connections.Second = { main: [[wire('Subject', 1)]] };
	if (options.model) connections.Model = { [NodeConnectionTypes.AiLanguageModel]: [[{ node: 'Subject', type: NodeConnectionTypes.AiLanguageModel, index: 0 }]] };
	const workflow = new Workflow({
		id: 'test',
		active: false,
		nodes: [{ ...source('Start'), type: 'n8n-nodes-base.manualTrigger' }, source('Items'), ...(options.second ? [source('Second')] : []), ...(options.model ? [source('Model')] : []), subject],
		connections,
		nodeTypes: typesOf({
			'test.subject': type,
			'n8n-nodes-base.manualTrigger': emitting([{}]),
			'test.Items': emitting(items, options.binaries),
			'test.Second': emitting(options.second ?? []),
			'test.Model': supplying(options.model),
		}),
		settings: { executionOrder: 'v1', timezone: options.timeZone ?? 'Europe/Berlin' },
	});
	const additionalData = {
		executionId: 'test',
		hooks: new ExecutionLifecycleHooks('manual', 'test', { id: 'test', name: 'test', active: false, nodes: [], connections: {}, createdAt: new Date(0), updatedAt: new Date(0), isArchived: false, activeVersionId: null }),
		currentNodeParameters: undefined,
		variables: {},
		credentialsHelper: { isCredentialUsableByNode: () => true, getDecrypted: async () => options.credential?.data ?? {} },
		instanceBaseUrl: 'http://127.0.0.1/',
		webhookBaseUrl: 'http://127.0.0.1/webhook',
		webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
		formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
	} as unknown as IWorkflowExecuteAdditionalData;
	const run = await new WorkflowExecute(additionalData, 'manual', createRunExecutionData({})).run({ workflow, startNode: workflow.getNode('Start') ?? undefined });
	const { runData, error } = run.data.resultData;
	const task = runData.Subject?.[0];
	const outputs = (task?.data?.main ?? []).map((output) => output ?? []);
	return {
		items: outputs,
		outputs: outputs.map((output) => output.map((item) => item.json)),
		hints: task?.hints ?? [],
		...(error ?? task?.error ? { error: (error ?? task?.error)?.message } : {}),
	};
}

function newestVersionOf(type: INodeType): number {
	const { version } = type.description;
	return Array.isArray(version) ? Math.max(...version) : version;
}

function wire(node: string, index: number) {
	return { node, type: NodeConnectionTypes.Main, index };
}

function source(name: string): INode {
	return { id: name, name, type: `test.${name}`, typeVersion: 1, position: [0, 0], parameters: {} };
}

function emitting(items: readonly object[], binaries: NodeRunOptions['binaries'] = []): INodeType {
	return {
		description: { displayName: 'Source', name: 'source', group: ['input'], version: 1, description: '', defaults: {}, inputs: [NodeConnectionTypes.Main], outputs: [NodeConnectionTypes.Main], properties: [] },
		async execute() {
			return [items.map((json, index) => ({ json: json as IDataObject, ...(binaries[index] ? { binary: binaries[index] } : {}) }))];
		},
	};
}

function supplying(model: unknown): INodeType {
	return {
		description: { displayName: 'Model', name: 'model', group: ['transform'], version: 1, description: '', defaults: {}, inputs: [], outputs: [NodeConnectionTypes.AiLanguageModel], properties: [] },
		async supplyData() {
			return { response: model };
		},
	};
}

function typesOf(types: Record<string, INodeType>): INodeTypes {
	const byName = (name: string): INodeType => {
		const type = types[name];
		if (!type) throw new Error(`No node type ${name} in this test`);
		return type;
	};
	return { getByName: byName, getByNameAndVersion: byName, getKnownTypes: () => ({}) };
}
