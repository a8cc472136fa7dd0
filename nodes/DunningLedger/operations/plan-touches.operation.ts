import { planTouches as plan } from '../../../domain/ledger/plan-touches';
import { parseTouch } from '../../../domain/ledger/touch';
import type { DecidedItem } from '../../../domain/ledger/touch-row';
import { parseBehaviour } from '../../../domain/model/behaviour';
import { parseCompliance } from '../../../domain/model/compliance';
import { parseMessage } from '../../../domain/model/message';
import { parseReceivable } from '../../../domain/model/receivable';
import { parseReminder } from '../../../domain/model/reminder';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { secondInput } from '../../wires/second-input';
import type { LedgerOperation } from './operation';

const OUTPUT = { new: 0, again: 1, known: 2, held_back: 3 } as const;

/**
 * Items that were routed, written and gated become rows of dunning_outbox: at most one a key. A row names the workflow
 * that planned it, which knows how to read the invoice again at its source.
 */
export const planTouches: LedgerOperation = {
	properties: [],
	execute(context) {
		const items = incomingItems(context);
		const asOf = readAsOf(context);
		const delivery = new Delivery(context, items, 4, OUTPUT.held_back);
		const outbox = secondInput(context).map((row) => parseTouch(row));
		const readable: { index: number; item: DecidedItem }[] = [];
		items.forEach(({ json }, index) => {
			try {
				const item = {
					...parseReceivable(json),
					behaviour: parseBehaviour(json.behaviour),
					reminder: parseReminder(json.reminder),
					message: parseMessage(json.message),
					compliance: parseCompliance(json.compliance),
				};
				readable.push({ index, item });
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		plan(readable.map(({ item }) => item), outbox, asOf).forEach((planned, at) => {
			const index = readable[at]?.index ?? 0;
			if (planned.kind === 'new' || planned.kind === 'again') delivery.make(OUTPUT[planned.kind], { ...planned.row, plannedBy: context.getWorkflow().id ?? null }, [index]);
			else if (planned.kind === 'known') delivery.pass(OUTPUT.known, index, { outbox: { key: planned.key, status: planned.status } });
			else delivery.pass(OUTPUT.held_back, index, { heldBack: { reason: planned.reason } });
		});
		return delivery.all();
	},
};
