import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { checkLink } from '../../../domain/portal/check-link';
import { readKnownRows } from '../../../domain/portal/known-rows';
import { parseRequest } from '../../../domain/portal/request';
import { respond as answer, type PortalSettings } from '../../../domain/portal/respond';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { showHint } from '../../wires/hints';
import { incomingItems } from '../../wires/incoming-items';
import { secondInput } from '../../wires/second-input';
import { readKeys } from '../keys';
import { limitsProperty, readLimits } from '../limits';
import { lookProperties, readLook } from '../look';
import { shownFor, type PortalOperation } from './operation';

const OUTPUT = { page: 0, events: 1, changes: 2, desk: 3, customers: 4 } as const;

/** Checked calls become pages; a form that counts becomes events, changes of the outbox, and rows for the desk, too. */
export const respond: PortalOperation = {
	properties: shownFor('respond', [...lookProperties, limitsProperty]),
	async execute(context) {
		const items = incomingItems(context);
		const delivery = new Delivery(context, items, 5, OUTPUT.page);
		const settings: PortalSettings = {
			keys: await readKeys(context),
			look: readLook(context),
			limits: readLimits(context),
			zone: zoneOf(context),
			execution: context.getExecutionId(),
			asOf: readAsOf(context),
		};
		const rows = secondInput(context);
		let unreadable = 0;
		items.forEach(({ json }, index) => {
			try {
				const request = parseRequest(json);
				const link = checkLink(request.token, { keys: settings.keys, revocations: [], asOf: settings.asOf });
				const known = readKnownRows(rows, link.valid ? link.grant.customerId : '', settings.asOf);
				const { page, taken } = answer(request, known, settings);
				unreadable += known.unreadable;
				delivery.make(OUTPUT.page, { portal: page }, [index]);
				if (!taken) return;
				for (const event of taken.events) delivery.make(OUTPUT.events, event, [index]);
				for (const change of taken.changes) delivery.make(OUTPUT.changes, change, [index]);
				if (taken.answer) delivery.make(OUTPUT.desk, taken.answer, [index]);
				if (taken.customer) delivery.make(OUTPUT.customers, taken.customer, [index]);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		showHint(context, unreadable > 0 ? `${unreadable} invoices on the input 'Known' cannot be read and are not on the page.` : undefined, 'warning');
		return delivery.all();
	},
};

// Days of promises and plans are days at the creditor's.
function zoneOf(context: IExecuteFunctions): TimeZone {
	const zone = parseTimeZone(context.getTimezone());
	if (zone) return zone;
	throw new NodeOperationError(context.getNode(), `The workflow's time zone is "${context.getTimezone()}"`, {
		description: 'Set the time zone in the settings of the workflow to one such as Europe/Berlin.',
	});
}
