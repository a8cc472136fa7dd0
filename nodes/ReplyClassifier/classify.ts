import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { ROUTES } from '../../domain/reply/classify/route';
import { readRows } from '../../domain/reply/match/read-rows';
import { ReplyEngine } from '../../domain/reply/reply-engine';
import { Delivery } from '../wires/delivery';
import { showHint } from '../wires/hints';
import { historyHint } from '../wires/history-input';
import { incomingItems } from '../wires/incoming-items';
import { hearModel } from './opinions';
import { secondInput } from '../wires/second-input';
import { readSettings } from './settings';

/** Reads the replies: what the node does in a run. */
export async function classify(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const items = incomingItems(context);
	const past = readRows(secondInput(context));
	const engine = new ReplyEngine(readSettings(context), past.directory);
	const delivery = new Delivery(context, items, ROUTES.length, ROUTES.indexOf('person'));
	const replies = items.map(({ json }, index) => {
		try {
			return engine.read(json);
		} catch (error) {
			delivery.fail(index, error);
			return null;
		}
	});
	const heard = await hearModel(context, replies);
	replies.forEach((read, index) => {
		if (!read) return;
		const { reply, route } = engine.decide(read, heard[index]);
		delivery.pass(ROUTES.indexOf(route), index, { reply });
	});
	showHint(context, historyHint({ ...past.history, problems: past.problems }), 'warning');
	return delivery.all();
}
