import { eraseCustomer as erase } from '../../../domain/privacy/erase';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import type { LedgerOperation } from './operation';
import { tableRows } from './table-rows';

const OUTPUT = { mark: 0, stop: 1, problems: 2, invoices: 3, touches: 4, customers: 5, events: 6, unreadable: 7, last: 8, end: 9 } as const;

/**
 * Rows of all our tables, mixed, become what is to be written so that they say nothing about one customer any more. The
 * outputs are to be written in their order: then whatever interrupts it, the next time finishes it.
 */
export const eraseCustomer: LedgerOperation = {
	properties: [
		{
			displayName: 'Pseudonym',
			name: 'pseudonym',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. erased-7f3a9c0e',
			description: 'The name by which the rows go on: drawn at random, and kept nowhere',
			displayOptions: { show: { resource: ['privacy'], operation: ['erase'] } },
		},
	],
	execute(context) {
		const rows = incomingItems(context);
		const tables = tableRows(rows.map(({ json }) => json));
		const text = (name: string) => String(context.getNodeParameter(name, 0, '')).trim();
		const delivery = new Delivery(context, rows, Object.keys(OUTPUT).length, OUTPUT.end);
		const hand = (output: number, made: readonly object[]) => made.forEach((row) => delivery.make(output, row, [0]));
		try {
			const customerId = text('customer');
			const { mark, problems, invoices, touches, customers, events } = erase(tables, { customerId, pseudonym: text('pseudonym'), asOf: readAsOf(context) });
			const isStop = (row: { customerId: string }) => row.customerId === customerId;
			hand(OUTPUT.mark, mark.append);
			hand(OUTPUT.stop, events.append.filter(isStop));
			hand(OUTPUT.problems, problems.update);
			hand(OUTPUT.invoices, invoices.update);
			hand(OUTPUT.touches, touches.update);
			hand(OUTPUT.customers, customers.remove);
			hand(OUTPUT.events, events.update);
			hand(OUTPUT.unreadable, events.remove);
			hand(OUTPUT.last, events.append.filter((row) => !isStop(row)));
			hand(OUTPUT.end, [{ problem: mark.end, customerId }]);
		} catch (error) {
			delivery.fail(0, error);
		}
		return delivery.all();
	},
};
