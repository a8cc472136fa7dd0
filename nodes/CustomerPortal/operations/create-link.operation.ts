import { parseReceivable } from '../../../domain/model/receivable';
import { parseReminder } from '../../../domain/model/reminder';
import { portalLink, type LinkTerms } from '../../../domain/portal/portal-link';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { readKeys } from '../keys';
import { shownFor, type PortalOperation } from './operation';

const properties = shownFor('createLink', [
	{
		displayName: 'Page URL',
		name: 'pageUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://n8n.example.com/webhook/account',
		description: 'The production address of the page: that of the webhook in workflow 08. Empty: items pass without a link, and no account is needed.',
	},
	{
		displayName: 'Valid for (Days)',
		name: 'validDays',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 400, numberPrecision: 0 },
		default: 45,
		description: 'After so many days the link opens nothing any more',
	},
	{
		displayName: 'Link Shows',
		name: 'shows',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'All Invoices of the Customer', value: 'customer' },
			{ name: 'Invoices of the Item', value: 'invoices', description: 'The item\'s invoice or, on a statement, all invoices of the reminder' },
		],
		default: 'customer',
		description: 'Which invoices the holder of the link gets to see and may answer for',
	},
]);

/** Adds `portal` to every item: the address of the customer's own page, for the message that the item becomes. */
export const createLink: PortalOperation = {
	properties,
	async execute(context) {
		const items = incomingItems(context);
		const delivery = new Delivery(context, items, 1, 0);
		const terms: LinkTerms = {
			pageUrl: String(context.getNodeParameter('pageUrl', 0, '')).trim(),
			validDays: Number(context.getNodeParameter('validDays', 0, 45)),
			shows: context.getNodeParameter('shows', 0, 'customer') === 'invoices' ? 'invoices' : 'customer',
		};
		const keys = terms.pageUrl === '' ? undefined : await readKeys(context);
		const asOf = readAsOf(context);
		items.forEach(({ json }, index) => {
			if (!keys) {
				delivery.pass(0, index, {});
				return;
			}
			try {
				const { invoice, customer } = parseReceivable(json);
				const onStatement = json.reminder === undefined ? undefined : parseReminder(json.reminder).invoices;
				delivery.pass(0, index, { portal: portalLink(customer.id, onStatement ?? [invoice.id], keys.current, terms, asOf) });
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};
