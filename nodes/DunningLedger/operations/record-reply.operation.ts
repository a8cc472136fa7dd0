import { matchReply } from '../../../domain/ledger/match-reply';
import { recordReply as record } from '../../../domain/ledger/record-reply';
import { parseClassifiedReply } from '../../../domain/ledger/reply-item';
import { readableTouches } from '../../../domain/ledger/touch';
import { readMessage } from '../../../domain/reply/inbound/read-message';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { secondInput } from '../../wires/second-input';
import type { LedgerOperation } from './operation';
import { contactsIn, tableRows } from './table-rows';

const OUTPUT = { events: 0, changes: 1, desk: 2, nobodys: 3 } as const;

/** Classified replies become events, changes of what was about to go out, and rows for the approval desk. */
export const recordReply: LedgerOperation = {
	properties: [],
	execute(context) {
		const replies = incomingItems(context);
		const asOf = readAsOf(context);
		const rows = tableRows(secondInput(context));
		const touches = readableTouches(rows.touches);
		const contacts = contactsIn(rows.customers);
		const delivery = new Delivery(context, replies, 4, OUTPUT.nobodys);
		replies.forEach(({ json }, index) => {
			try {
				const reply = parseClassifiedReply(json.reply);
				const message = readMessage(json, asOf);
				const match = matchReply(message, touches, contacts, reply.bounce?.recipient);
				if (!match) {
					delivery.pass(OUTPUT.nobodys, index, { unmatched: `No customer is known by ${reply.from}, and the message names no touch and no invoice of ours.` });
					return;
				}
				const { events, changes, answer } = record(message, reply, match, touches.filter(({ customerId }) => customerId === match.customerId), asOf);
				for (const event of events) delivery.make(OUTPUT.events, event, [index]);
				for (const change of changes) delivery.make(OUTPUT.changes, change, [index]);
				if (answer) delivery.make(OUTPUT.desk, answer, [index]);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};
