import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { properties } from './properties';

export class BehaviourScore implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Behaviour Score',
		name: 'behaviourScore',
		icon: { light: 'file:behaviourScore.svg', dark: 'file:behaviourScore.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ { built_in: "built-in model", fit: "fitted to the history", custom: "own model" }[$parameter["model"]] }}',
		description: "Says from each customer's payment history how likely an invoice is paid late, when the money is expected, why, and how to reach the customer best",
		defaults: { name: 'Behaviour Score' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Invoices' },
			{ type: NodeConnectionTypes.Main, displayName: 'History' },
		],
		requiredInputs: 1,
		outputs:
			'={{ [{ type: "main", displayName: "Scored" }].concat($parameter["model"] === "fit" ? [{ type: "main", displayName: "Model" }] : []) }}',
		outputNames: ['Scored'],
		hints: [
			{
				message:
					'Connect paid invoices to the input "History": without them every customer is new. Rows of dunning_events will do, and so will the second output of an Invoice Normaliser.',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
			},
		],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		// Loaded with the first run: n8n loads every node when it starts.
		const { scoreItems } = await import('./score-items');
		return scoreItems(this);
	}
}
