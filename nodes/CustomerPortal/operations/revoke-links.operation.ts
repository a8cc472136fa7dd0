import { NodeOperationError } from 'n8n-workflow';

import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { revocationEvent, revokedLink } from '../../../domain/portal/revocation-event';
import { readKeys } from '../keys';
import { shownFor, type PortalOperation } from './operation';

const properties = shownFor('revokeLinks', [
	{
		displayName: 'Take Back',
		name: 'takeBack',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'All Links of a Customer', value: 'customer', description: 'All that were made until now. The item names the customer in customerId.' },
			{ name: 'One Link', value: 'link', description: 'The item has the address, or its token, in link' },
		],
		default: 'customer',
		description: 'What no longer opens from now on',
	},
]);

/** Items become events for dunning_events that take links back; the page reads them there. */
export const revokeLinks: PortalOperation = {
	properties,
	async execute(context) {
		const items = incomingItems(context);
		const delivery = new Delivery(context, items, 1, 0);
		const takeBack = context.getNodeParameter('takeBack', 0, 'customer');
		if (takeBack !== 'customer' && takeBack !== 'link') {
			throw new NodeOperationError(context.getNode(), `'Take Back' is "${String(takeBack)}"`, { description: 'Set it to customer or link.' });
		}
		const keys = takeBack === 'link' ? await readKeys(context) : undefined;
		const asOf = readAsOf(context);
		items.forEach(({ json }, index) => {
			try {
				const customer = json.customer as { id?: unknown } | undefined;
				const revocation = keys ? revokedLink(json.link, keys) : { customerId: json.customerId ?? customer?.id };
				delivery.make(0, revocationEvent(revocation, asOf), [index]);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};
