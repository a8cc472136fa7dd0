import { foldHistory } from '../../../domain/model/history';
import { heldTickets } from '../../../domain/tickets/held-tickets';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import type { LedgerOperation } from './operation';
import { tableRows } from './table-rows';

/** Rows of dunning_events become one item for each ticket of a system that holds somebody. */
export const listHeldTickets: LedgerOperation = {
	properties: [
		{
			displayName: 'System Name',
			name: 'system',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. zendesk',
			description: 'The system as it stands before the colon in the names of its tickets',
			displayOptions: { show: { resource: ['ticket'], operation: ['listHeld'] } },
		},
	],
	execute(context) {
		const rows = incomingItems(context);
		const { events } = tableRows(rows.map(({ json }) => json));
		const delivery = new Delivery(context, rows, 1, 0);
		for (const id of heldTickets(foldHistory(events).all(), String(context.getNodeParameter('system', 0, '')))) delivery.make(0, { id }, rows.map((_row, index) => index));
		return delivery.all();
	},
};
