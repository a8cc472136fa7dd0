import { NodeConnectionTypes, type IDataObject, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { eventsOf, itemOf } from '../../ledgers/whole-chain';

/** Stands in for the source and the tables: as many invoices as asked for, and their events. */
export class BenchLedger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Bench Ledger',
		name: 'benchLedger',
		group: ['input'],
		version: 1,
		description: 'Made-up invoices and their events',
		defaults: { name: 'Bench Ledger' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Invoices', 'Events'],
		properties: [{ displayName: 'Items', name: 'items', type: 'number', default: 1 }],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const count = this.getNodeParameter('items', 0) as number;
		const asItem = (json: object): INodeExecutionData => ({ json: json as IDataObject, pairedItem: { item: 0 } });
		const numbers = Array.from({ length: count }, (_, index) => index);
		return [numbers.map((index) => asItem(itemOf(index))), numbers.flatMap((index) => eventsOf(index).map(asItem))];
	}
}
