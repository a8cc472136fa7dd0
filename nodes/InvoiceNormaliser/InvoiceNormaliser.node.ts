import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { properties } from './properties';

export class InvoiceNormaliser implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Invoice Normaliser',
		name: 'invoiceNormaliser',
		icon: { light: 'file:invoiceNormaliser.svg', dark: 'file:invoiceNormaliser.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["source"] === "auto" ? "any source" : $parameter["source"] }}',
		description: 'Turns invoices, credit notes and payments of accounting systems, or rows of a table, into what the dunning nodes read',
		defaults: { name: 'Invoice Normaliser' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Documents' },
			{ type: NodeConnectionTypes.Main, displayName: 'Customers' },
		],
		requiredInputs: 1,
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Receivables', 'History', 'Left Out'],
		hints: [
			{
				message: 'Connect the rows of dunning_customers to the second input: what people wrote there (holds, consent, VIP, language) wins over what a document says.',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
			},
		],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		// Loaded with the first run: n8n loads every node when it starts.
		const { normaliseItems } = await import('./normalise-items');
		return normaliseItems(this);
	}
}
