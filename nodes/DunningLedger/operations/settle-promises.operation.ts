import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { settlePromises as settle } from '../../../domain/ledger/settle-promises';
import { foldHistory } from '../../../domain/model/history';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import type { LedgerOperation } from './operation';
import { tableRows } from './table-rows';

/** Rows of dunning_events and dunning_customers, mixed, become the events that say which promises were kept and which broken. */
export const settlePromises: LedgerOperation = {
	properties: [],
	execute(context) {
		const rows = incomingItems(context);
		const asOf = readAsOf(context);
		const { customers, events } = tableRows(rows.map(({ json }) => json));
		const history = foldHistory(events);
		const zone = parseTimeZone(context.getTimezone()) ?? ('UTC' as TimeZone);
		const places = new Map(customers.map(({ customerId, country, region }) => [String(customerId), { country: textOf(country), region: textOf(region) }]));
		const delivery = new Delivery(context, rows, 1, 0);
		for (const customerId of history.customerIds()) {
			const until = history.of(customerId).filter(({ at }) => at <= asOf);
			for (const event of settle(until, { place: places.get(customerId) ?? {}, zone }, asOf)) delivery.make(0, event, [0]);
		}
		return delivery.all();
	},
};

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
