import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { route } from '../../../domain/tiers/run/route';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { showHint } from '../../wires/hints';
import { historyHint, readHistory } from '../../wires/history-input';
import { incomingItems } from '../../wires/incoming-items';
import { outputFor } from '../outputs';
import { outputsOf, type PortParameters } from '../ports';
import { readPolicy } from '../policy-parameters';
import { readRoutedItems } from '../routed-items';

/** Adds `reminder` to each invoice and hands it on by the output of its route. */
export function decideNow(context: IExecuteFunctions): INodeExecutionData[][] {
	const policy = readPolicy(context);
	const asOf = readAsOf(context);
	const items = incomingItems(context);
	const names = outputsOf(context.getNode().parameters as PortParameters);
	const delivery = new Delivery(context, items, names.length, Math.max(0, names.indexOf('Human')));
	const history = readHistory(context);
	const { readable, positions } = readRoutedItems(items, history, delivery);
	for (const routed of route(readable, history, policy, asOf)) {
		const index = positions[routed.index] ?? 0;
		if ('error' in routed) delivery.fail(index, routed.error);
		else delivery.pass(outputFor(routed.reminder, names), index, { reminder: routed.reminder }, routed.others.map((other) => positions[other] ?? 0));
	}
	showHint(context, historyHint(history), 'warning');
	if (!history.connected) showHint(context, "Nothing reached the input 'History', so the node decided as if nothing had ever been sent. Connect the rows of dunning_events to it.", 'warning');
	return delivery.all();
}
