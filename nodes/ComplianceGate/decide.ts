import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { isStale } from '../../domain/calendar/zone-freshness';
import { Gate } from '../../domain/compliance/gate';
import type { GateResult } from '../../domain/compliance/gate-result';
import { readAsOf } from '../wires/as-of';
import { Delivery } from '../wires/delivery';
import { showHint } from '../wires/hints';
import { historyHint, readHistory } from '../wires/history-input';
import { incomingItems } from '../wires/incoming-items';
import { readGateItems } from './gate-items';
import { readSettings } from './settings';

const OUTPUTS: Readonly<Record<GateResult['decision'], number>> = { allow: 0, defer: 1, review: 2, block: 3 };

/** Tests the items against the rules: what the node does in a run. */
export function decide(context: IExecuteFunctions): INodeExecutionData[][] {
	const settings = readSettings(context);
	const asOf = readAsOf(context);
	const items = incomingItems(context);
	const delivery = new Delivery(context, items, Object.keys(OUTPUTS).length, OUTPUTS.block);
	const history = readHistory(context);
	const { readable, positions } = readGateItems(items, history, delivery);
	const results = new Gate(settings, history, asOf).decideAll(readable);
	results.forEach((compliance, index) => {
		delivery.pass(OUTPUTS[compliance.decision], positions[index] ?? 0, { compliance });
	});
	showHint(context, historyHint(history), 'warning');
	if (!history.connected) showHint(context, "Nothing reached the input 'History': calls, texts and WhatsApp messages need a review. Connect the rows of dunning_events to it.", 'warning');
	const stale = [...new Set(results.flatMap(({ localTimes }) => localTimes.map(({ timeZone }) => timeZone)))].filter(isStale);
	if (stale.length > 0) showHint(context, `The time zone data of this n8n is older than the law in ${stale.join(', ')}. The gate corrects it; update Node.js.`);
	return delivery.all();
}
