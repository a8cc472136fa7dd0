import { assignmentsOf } from '../../../domain/ledger/pilot-assignments';
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
import { pilotProperties, readPilot } from './pilot-parameters';

const OUTPUT = { new: 0, again: 1, known: 2, held_back: 3, events: 4 } as const;
// The file that the Reminder Composer attaches to a letter.
const LETTER = 'letter';

/**
 * Items that were routed, written and gated become rows of dunning_outbox: at most one a key. A row names the workflow
 * that planned it, which knows how to read the invoice again at its source. Who is in which group of a pilot becomes events.
 */
export const planTouches: LedgerOperation = {
	properties: pilotProperties,
	async execute(context) {
		const items = incomingItems(context);
		const asOf = readAsOf(context);
		const delivery = new Delivery(context, items, 5, OUTPUT.held_back);
		const pilot = readPilot(context);
		const outbox = secondInput(context).map((row) => parseTouch(row));
		const readable: { index: number; item: DecidedItem }[] = [];
		for (const [index, { json, binary }] of items.entries()) {
			try {
				const item = {
					...parseReceivable(json),
					behaviour: parseBehaviour(json.behaviour),
					reminder: parseReminder(json.reminder),
					message: parseMessage(json.message),
					compliance: parseCompliance(json.compliance),
					...(binary?.[LETTER] ? { pdf: (await context.helpers.getBinaryDataBuffer(index, LETTER)).toString('base64') } : {}),
				};
				readable.push({ index, item });
			} catch (error) {
				delivery.fail(index, error);
			}
		}
		const decided = readable.map(({ item }) => item);
		plan(decided, outbox, asOf, pilot).forEach((planned, at) => {
			const index = readable[at]?.index ?? 0;
			if (planned.kind === 'new' || planned.kind === 'again') delivery.make(OUTPUT[planned.kind], { ...planned.row, plannedBy: items[index]?.json.plannedBy ?? context.getWorkflow().id ?? null }, [index]);
			else if (planned.kind === 'known') delivery.pass(OUTPUT.known, index, { outbox: { key: planned.key, status: planned.status } });
			else delivery.pass(OUTPUT.held_back, index, { heldBack: { reason: planned.reason } });
		});
		const indicesOf = new Map<string, number[]>();
		for (const { index, item } of readable) indicesOf.set(item.customer.id, [...(indicesOf.get(item.customer.id) ?? []), index]);
		for (const event of assignmentsOf(decided, pilot, asOf)) delivery.make(OUTPUT.events, event, indicesOf.get(event.customerId) ?? []);
		return delivery.all();
	},
};
