import { recordRetry as record } from '../../../domain/retries/record-retry';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { secondInput } from '../../wires/second-input';
import type { LedgerOperation } from './operation';

const OUTPUT = { problem: 0, events: 1 } as const;

/** What Stripe answered to a charge that was tried again becomes columns of its problem and the events to append. */
export const recordRetry: LedgerOperation = {
	properties: [],
	execute(context) {
		const answers = incomingItems(context);
		const asOf = readAsOf(context);
		const delivery = new Delivery(context, answers, 2, OUTPUT.problem);
		const [retry] = secondInput(context);
		answers.forEach(({ json }, index) => {
			try {
				const text = (name: string) => String(retry?.[name] ?? '');
				const { problem, events } = record({ problem: text('problem'), key: text('key'), customerId: text('customerId'), invoiceId: text('invoiceId') }, json, asOf);
				delivery.make(OUTPUT.problem, problem, [index]);
				for (const event of events) delivery.make(OUTPUT.events, event, [index]);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};
