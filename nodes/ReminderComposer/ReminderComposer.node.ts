import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { liveCheck } from './live-check';
import { properties } from './properties';

export class ReminderComposer implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reminder Composer',
		name: 'reminderComposer',
		icon: { light: 'file:reminderComposer.svg', dark: 'file:reminderComposer.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["message"] === "from_reminder" ? "as the reminder says" : $parameter["message"].replaceAll("_", " ") }}',
		description: 'Writes the reminder: e-mail, SMS, WhatsApp, letter, call script or hand-over brief, in the language and tone of each customer',
		defaults: { name: 'Reminder Composer' },
		usableAsTool: true,
		inputs:
			'={{ [{ type: "main", displayName: "Reminders" }, { type: "main", displayName: "History" }].concat($parameter.useModel ? [{ type: "ai_languageModel", displayName: "Chat Model", maxConnections: 1, required: true }] : []) }}',
		requiredInputs: 1,
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Composed', 'No Message'],
		hints: [
			liveCheck,
			{
				message: 'Connect the history to the second input: it lets the text know of promises, part payments and earlier messages.',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
			},
		],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		// Loaded with the first run: n8n loads every node when it starts.
		const { compose } = await import('./compose');
		return await compose(this);
	}
}
