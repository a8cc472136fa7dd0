import { NodeOperationError, type IDataObject, type IExecuteFunctions, type INodeExecutionData, type INodeProperties } from 'n8n-workflow';

/** Shown only where an AI agent calls the node as a tool: there the item comes with the call, not along a wire. */
export const toolItemsProperty: INodeProperties = {
	displayName: 'Items (JSON)',
	name: 'toolItems',
	type: 'json',
	default: '',
	placeholder: 'e.g. [{ "invoice": { … }, "customer": { … } }]',
	description: 'The item, or a list of items, to decide on. Let the model fill it. Empty: the items that reach the agent.',
	displayOptions: { show: { '@tool': [true] } },
};

/** The items to decide on: those of the first input or, in a tool call, those that the model wrote. */
export function incomingItems(context: IExecuteFunctions): INodeExecutionData[] {
	const written = isToolCall(context) ? context.getNodeParameter('toolItems', 0, '') : '';
	if (written === '' || written === undefined || written === null) return context.getInputData(0);
	const parsed: unknown = typeof written === 'string' ? parseJson(context, written) : written;
	const list: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
	return list.map((json) => ({ json: json as IDataObject }));
}

/** Whether an AI agent calls the node as a tool. An n8n that is too old to tell has no such calls. */
export function isToolCall(context: IExecuteFunctions): boolean {
	return context.isToolExecution?.() ?? false;
}

function parseJson(context: IExecuteFunctions, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new NodeOperationError(context.getNode(), "The value of 'Items (JSON)' is not JSON", {
			description: 'Write one item, or a list of items, as JSON with the keys invoice and customer.',
		});
	}
}
