import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

/** The touch that an operation writes about: its row of the outbox, from an earlier node. */
export function touchProperty(operation: string): INodeProperties {
	return {
		displayName: 'Touch',
		name: 'touch',
		type: 'json',
		required: true,
		default: '',
		placeholder: "e.g. {{ $('Claim').item.json }}",
		description: 'The row of dunning_outbox that this is about',
		displayOptions: { show: { resource: ['touch'], operation: [operation] } },
	};
}

/** The touch of item `index`, as an object or as the JSON text that a person typed. */
export function readTouch(context: IExecuteFunctions, index: number): unknown {
	const value: unknown = context.getNodeParameter('touch', index, '');
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value);
	} catch {
		throw new NodeOperationError(context.getNode(), "'Touch' is no row of the outbox", {
			itemIndex: index,
			description: "Set 'Touch' to the row that was claimed, for example {{ $('Claim').item.json }}.",
		});
	}
}
