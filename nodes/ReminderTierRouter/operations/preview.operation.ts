import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { ASSUMPTIONS, preview } from '../../../domain/tiers/preview/preview';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { readHistory } from '../../wires/history-input';
import { incomingItems } from '../../wires/incoming-items';
import { showHistoryHints } from '../history-hints';
import { readPolicy } from '../policy-parameters';
import { MOST_DAYS } from '../properties/preview';
import { readRoutedItems } from '../routed-items';

const OUTPUT = { touches: 0, summary: 1 } as const;

/** Lists what would go out on the coming days, one item a touch, and their summary. */
export function previewDays(context: IExecuteFunctions): INodeExecutionData[][] {
	const days = context.getNodeParameter('previewDays', 0, 30) as number;
	if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
		throw new NodeOperationError(context.getNode(), `'Days' is "${days}". Expected a whole number from 1 to ${MOST_DAYS}.`, {
			description: "Change 'Days' in the parameters of this node.",
		});
	}
	const assume = ASSUMPTIONS.find((name) => name === context.getNodeParameter('previewAssume', 0, 'silence')) ?? 'silence';
	const items = incomingItems(context);
	const { policy } = readPolicy(context, items);
	const delivery = new Delivery(context, items, 2, OUTPUT.touches);
	const history = readHistory(context);
	const { readable, positions } = readRoutedItems(items, history, delivery);
	const { touches, summary, failed } = preview(readable, history, policy, readAsOf(context), days, assume);
	for (const { index, error } of failed) delivery.fail(positions[index] ?? 0, error);
	for (const { date, index, others, reminder } of touches) {
		delivery.pass(
			OUTPUT.touches,
			positions[index] ?? 0,
			{ preview: { date, ...reminder } },
			others.map((other) => positions[other] ?? 0),
		);
	}
	delivery.make(OUTPUT.summary, { ...summary }, positions);
	showHistoryHints(context, history);
	return delivery.all();
}
