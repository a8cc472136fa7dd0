import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { isStale } from '../../domain/calendar/zone-freshness';
import { Gate, type GateResult } from '../../domain/compliance/gate';
import { readAsOf } from '../wires/as-of';
import { Delivery } from '../wires/delivery';
import { showHint } from '../wires/hints';
import { historyHint, readHistory } from '../wires/history-input';
import { incomingItems } from '../wires/incoming-items';
import { readGateItems } from './gate-items';
import { properties } from './properties';
import { readSettings } from './settings';

const OUTPUTS: Readonly<Record<GateResult['decision'], number>> = { allow: 0, defer: 1, review: 2, block: 3 };

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
		const settings = readSettings(this);
		const asOf = readAsOf(this);
		const items = incomingItems(this);
		const delivery = new Delivery(this, items, Object.keys(OUTPUTS).length, OUTPUTS.block);
		const history = readHistory(this);
		const { readable, positions } = readGateItems(items, history, delivery);
		const results = new Gate(settings, history, asOf).decideAll(readable);
		results.forEach((compliance, index) => {
			delivery.pass(OUTPUTS[compliance.decision], positions[index] ?? 0, { compliance });
		});
		showHint(this, historyHint(history), 'warning');
		if (!history.connected) showHint(this, "Nothing reached the input 'History': calls, texts and WhatsApp messages need a review. Connect the rows of dunning_events to it.", 'warning');
		const stale = [...new Set(results.flatMap(({ localTimes }) => localTimes.map(({ timeZone }) => timeZone)))].filter(isStale);
		if (stale.length > 0) showHint(this, `The time zone data of this n8n is older than the law in ${stale.join(', ')}. The gate corrects it; update Node.js.`);
		return delivery.all();
	}
}
