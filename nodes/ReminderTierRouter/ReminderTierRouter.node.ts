import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { asOfProperty } from '../wires/as-of';
import { toolItemsProperty } from '../wires/incoming-items';
import { outputsExpression } from './ports';
import { operationProperty } from './properties/operation';
import { optionsProperty } from './properties/options';
import { policyProperties } from './properties/policy';
import { previewProperties } from './properties/preview';
import { waitsProperty } from './properties/waits';

export class ReminderTierRouter implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reminder Tier Router',
		name: 'reminderTierRouter',
		icon: { light: 'file:reminderTierRouter.svg', dark: 'file:reminderTierRouter.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["policy"] }}',
		description:
			'Decides what, if anything, should happen next on each invoice, and when: never twice, never out of order, always with the reason',
		defaults: { name: 'Reminder Tier Router' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Invoices' },
			{ type: NodeConnectionTypes.Main, displayName: 'History' },
		],
		requiredInputs: 1,
		outputs: outputsExpression,
		hints: [
			{
				message: 'A preview is for reading: its items carry no reminder, so that nothing of it is sent by accident.',
				type: 'info',
				location: 'outputPane',
				whenToDisplay: 'afterExecution',
				displayCondition: '={{ $parameter["operation"] === "preview" }}',
			},
		],
		properties: [
			{
				displayName:
					'Each item carries the keys invoice and customer; an Invoice Normaliser makes them from rows and documents. Connect all that happened so far (dunning_events) to the input History: without it the node cannot know what was sent. It adds the key <code>reminder</code>: what to do, why, and when to look again.',
				name: 'notice',
				type: 'notice',
				default: '',
			},
			operationProperty,
			...policyProperties,
			...previewProperties,
			asOfProperty,
			optionsProperty,
			waitsProperty,
			toolItemsProperty,
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		// Loaded with the first run: n8n loads every node when it starts.
		if (this.getNodeParameter('operation', 0, 'decide') === 'preview') return (await import('./operations/preview.operation')).previewDays(this);
		return (await import('./operations/decide.operation')).decideNow(this);
	}
}
