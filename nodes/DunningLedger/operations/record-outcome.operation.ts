import { recordOutcome as record, type SendingResult } from '../../../domain/ledger/record-outcome';
import { parseTouch } from '../../../domain/ledger/touch';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { touchProperty, readTouch } from './touch-parameter';
import type { LedgerOperation } from './operation';

const OUTPUT = { outbox: 0, events: 1 } as const;

/** What the sending node answered becomes the columns to write into the outbox and the events to append. */
export const recordOutcome: LedgerOperation = {
	properties: [touchProperty('recordOutcome')],
	execute(context) {
		const results = incomingItems(context);
		const asOf = readAsOf(context);
		const delivery = new Delivery(context, results, 2, OUTPUT.outbox);
		results.forEach(({ json }, index) => {
			try {
				const { row, events } = record(parseTouch(readTouch(context, index)), resultOf(json), asOf);
				delivery.make(OUTPUT.outbox, row, [index]);
				for (const event of events) delivery.make(OUTPUT.events, event, [index]);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};

function resultOf(json: Readonly<Record<string, unknown>>): SendingResult {
	const { error, messageId, sid, id } = json;
	if (error !== undefined && error !== null) {
		return { error: typeof error === 'string' ? error : String((error as { message?: unknown }).message ?? JSON.stringify(error)) };
	}
	const name = messageId ?? sid ?? id;
	return name === undefined ? {} : { messageId: String(name) };
}
