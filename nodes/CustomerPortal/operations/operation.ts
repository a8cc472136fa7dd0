import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

/** One operation of the node: what the panel shows for it, and what it does. */
export interface PortalOperation {
	properties: INodeProperties[];
	execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]>;
}

/** Shows a property for one operation alone. */
export function shownFor(operation: string, properties: readonly INodeProperties[]): INodeProperties[] {
	return properties.map((property) => ({ ...property, displayOptions: { show: { operation: [operation] } } }));
}
