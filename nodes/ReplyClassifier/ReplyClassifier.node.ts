import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { ROUTES } from '../../domain/reply/classify/route';
import { readRows } from '../../domain/reply/match/read-rows';
import { ReplyEngine } from '../../domain/reply/reply-engine';
import { Delivery } from '../wires/delivery';
import { showHint } from '../wires/hints';
import { historyHint } from '../wires/history-input';
import { incomingItems } from '../wires/incoming-items';
import { hearModel } from './opinions';
import { secondInput } from '../wires/second-input';
import { properties } from './properties';
import { readSettings } from './settings';

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
		const items = incomingItems(this);
		const past = readRows(secondInput(this));
		const engine = new ReplyEngine(readSettings(this), past.directory);
		const delivery = new Delivery(this, items, ROUTES.length, ROUTES.indexOf('person'));
		const replies = items.map(({ json }, index) => {
			try {
				return engine.read(json);
			} catch (error) {
				delivery.fail(index, error);
				return null;
			}
		});
		const heard = await hearModel(this, replies);
		replies.forEach((read, index) => {
			if (!read) return;
			const { reply, route } = engine.decide(read, heard[index]);
			delivery.pass(ROUTES.indexOf(route), index, { reply });
		});
		showHint(this, historyHint({ ...past.history, problems: past.problems }), 'warning');
		return delivery.all();
	}
}
