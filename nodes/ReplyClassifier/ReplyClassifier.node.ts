import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { ROUTES } from '../../domain/reply/classify/route';
import { properties } from './properties';

export class ReplyClassifier implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reply Classifier',
		name: 'replyClassifier',
		icon: { light: 'file:replyClassifier.svg', dark: 'file:replyClassifier.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ "to a person below " + Math.round($parameter["confidenceThreshold"] * 100) + " %" }}',
		description: 'Reads what customers answer, in seven languages and without leaving n8n: intent, promise, next step, and when a person has to look',
		defaults: { name: 'Reply Classifier' },
		usableAsTool: true,
		inputs:
			'={{ [{ type: "main", displayName: "Replies" }, { type: "main", displayName: "History" }].concat($parameter.useModel ? [{ type: "ai_languageModel", displayName: "Chat Model", maxConnections: 1, required: true }] : []) }}',
		requiredInputs: 1,
		outputs: ROUTES.map(() => NodeConnectionTypes.Main),
		outputNames: ['Stop', 'Person', 'Pause', 'Verify payment', 'Answer', 'Machine', 'Continue'],
		hints: [
			{
				message: 'Connect the rows of dunning_events and your customers to the input "History": then each reply is matched to its customer and invoice, and brings its events along.',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
			},
		],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		// Loaded with the first run: n8n loads every node when it starts.
		const { classify } = await import('./classify');
		return await classify(this);
	}
}
