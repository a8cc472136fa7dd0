import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { properties } from './properties';

export class ReceivablesReport implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Receivables Report',
		name: 'receivablesReport',
		icon: { light: 'file:receivablesReport.svg', dark: 'file:receivablesReport.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ { data: "data", html: "page" }[$parameter["format"]] }}',
		description: 'Says how fast customers pay, what is owed, when the money is expected, what of the dunning works and whom it annoys: as numbers, CSV or a page',
		defaults: { name: 'Receivables Report' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Invoices' },
			{ type: NodeConnectionTypes.Main, displayName: 'History' },
		],
		requiredInputs: 1,
		outputs: [NodeConnectionTypes.Main],
		hints: [
			{
				message: 'Connect the rows of dunning_events, and of dunning_outbox, to the input "History": DSO, recovery, answers and promises come from them.',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
			},
		],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		// Loaded with the first run: n8n loads every node when it starts.
		const { makeReport } = await import('./make-report');
		return await makeReport(this);
	}
}
