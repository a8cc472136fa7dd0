import { approvalOfTouch, historyOfTouch, touchesBefore } from '../../../domain/ledger/outbox-history';
import { parseTouch, type Touch } from '../../../domain/ledger/touch';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import type { LedgerOperation } from './operation';

const properties: LedgerOperation['properties'] = [
	{
		displayName: 'Deciding On',
		name: 'decidingOn',
		type: 'string',
		default: '',
		placeholder: 'e.g. dun1:INV-1:0:overdue_1',
		description: 'Key of the pending touch that is about to be decided on, so that the history does not hold it against itself',
		displayOptions: { show: { resource: ['history'], operation: ['build'] } },
	},
];

/** Rows of dunning_events and of dunning_outbox, mixed, become events; a row of the outbox is known by its status. */
export const history: LedgerOperation = {
	properties,
	execute(context) {
		const rows = incomingItems(context);
		const decidingOn = context.getNodeParameter('decidingOn', 0, '') as string;
		const asOf = readAsOf(context);
		const delivery = new Delivery(context, rows, 1, 0);
		const indexOf = new Map<Touch, number>();
		let said = 0;
		rows.forEach(({ json }, index) => {
			if (Object.keys(json).length === 0) return;
			if (json.type !== undefined || json.status === undefined) {
				delivery.pass(0, index, {});
				said += 1;
				return;
			}
			try {
				indexOf.set(parseTouch(json), index);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		const touches = [...indexOf.keys()];
		const counted = new Set(decidingOn === '' ? touches : touchesBefore(touches, decidingOn));
		for (const touch of touches) {
			for (const event of [...approvalOfTouch(touch, asOf), ...(counted.has(touch) ? historyOfTouch(touch, asOf) : [])]) {
				delivery.make(0, event, [indexOf.get(touch) ?? 0]);
				said += 1;
			}
		}
		// An empty history is said with one empty item; no item at all would mean that the past is unknown.
		if (said === 0) delivery.make(0, {}, rows.map((_, index) => index));
		return delivery.all();
	},
};
