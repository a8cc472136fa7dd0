import { checkRetry as check } from '../../../domain/retries/check-retry';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { secondInput } from '../../wires/second-input';
import { freshDecisions } from './fresh-decisions';
import type { LedgerOperation } from './operation';

const OUTPUT = { due: 0, notYet: 1, over: 2 } as const;

/** Holds a retry that was handed over against decisions made afresh, and against what Stripe says of the invoice. */
export const checkRetry: LedgerOperation = {
	properties: [],
	execute(context) {
		const retries = incomingItems(context);
		const asOf = readAsOf(context);
		const rows = secondInput(context);
		const stripe = rows.find(({ statusCode }) => statusCode !== undefined);
		const delivery = new Delivery(context, retries, 3, OUTPUT.notYet);
		retries.forEach(({ json }, index) => {
			try {
				const decisions = freshDecisions(rows.filter(({ reminder }) => reminder !== undefined));
				const standing = check({ key: String(json.key), invoiceId: String(json.invoiceId) }, decisions, stripe, asOf);
				if (standing.now === 'due') delivery.pass(OUTPUT.due, index, {});
				else delivery.pass(standing.now === 'over' ? OUTPUT.over : OUTPUT.notYet, index, { standing: standing.reason });
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};
