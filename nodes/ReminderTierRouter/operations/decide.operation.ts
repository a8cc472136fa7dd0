import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { route } from '../../../domain/tiers/run/route';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { showHint } from '../../wires/hints';
import { readHistory } from '../../wires/history-input';
import { incomingItems } from '../../wires/incoming-items';
import { showHistoryHints } from '../history-hints';
import { outputFor } from '../outputs';
import { readPolicy, readPorts } from '../policy-parameters';
import { outputsOf } from '../ports';
import { AS_PLANNED } from '../properties/policy';
import { readRoutedItems } from '../routed-items';

/** Adds `reminder` to each invoice and hands it on by the output of its route. */
export function decideNow(context: IExecuteFunctions): INodeExecutionData[][] {
	const items = incomingItems(context);
	const { policy, choice } = readPolicy(context, items);
	const asOf = readAsOf(context);
	const ports = readPorts(context);
	const outputs = { names: outputsOf(ports), perTier: ports.options?.outputs === 'tiers' && ports.policy !== AS_PLANNED };
	const safeOutput = outputFor({ action: 'human', tier: null }, outputs);
	const delivery = new Delivery(context, items, outputs.names.length, safeOutput);
	const history = readHistory(context);
	const { readable, positions } = readRoutedItems(items, history, delivery);
	const missingRates = new Set<string>();
	for (const routed of route(readable, history, policy, asOf)) {
		const index = positions[routed.index] ?? 0;
		if ('error' in routed) {
			delivery.fail(index, routed.error);
			continue;
		}
		for (const rate of routed.missingRates) missingRates.add(rate);
		delivery.pass(
			outputFor(routed.reminder, outputs),
			index,
			{ reminder: { ...routed.reminder, policy: choice } },
			routed.others.map((other) => positions[other] ?? 0),
		);
	}
	showHistoryHints(context, history);
	if (missingRates.size > 0) {
		showHint(
			context,
			`No interest was claimed where a rate is missing in the option 'Rates': ${[...missingRates].sort().join(', ')}.`,
			'warning',
		);
	}
	return delivery.all();
}
