import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { properties } from './properties';

export class ComplianceGate implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Compliance Gate',
		name: 'complianceGate',
		icon: { light: 'file:complianceGate.svg', dark: 'file:complianceGate.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["creditorRole"].replaceAll("_", " ") + ($parameter["options"]["profile"] === "cautious" ? ", cautious" : "") }}',
		description: 'Tests each message against cited rules on consent, hours, frequency and content before it is sent, and says what would make it pass',
		defaults: { name: 'Compliance Gate' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Messages' },
			{ type: NodeConnectionTypes.Main, displayName: 'History' },
		],
		requiredInputs: 1,
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Allowed', 'Deferred', 'Needs review', 'Blocked'],
		hints: [
			{
				message: 'Connect the rows of dunning_events to the input "History": who was contacted how often, and who asked to be left alone, stands there.',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
			},
		],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		// Loaded with the first run: n8n loads every node when it starts.
		const { decide } = await import('./decide');
		return decide(this);
	}
}
