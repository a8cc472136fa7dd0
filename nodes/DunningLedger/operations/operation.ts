import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

/** One operation of the node: what the panel shows for it, and what it does. */
export interface LedgerOperation {
	properties: INodeProperties[];
	execute(context: IExecuteFunctions): INodeExecutionData[][] | Promise<INodeExecutionData[][]>;
}
